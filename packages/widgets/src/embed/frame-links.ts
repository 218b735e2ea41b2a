import { widgetOfPage } from './frame-widgets.js';

/** Where a link of a widget leads inside a frame; `undefined` where it must leave the frame. */
export function framedAddress(href: string, page: { origin: string; search: string }): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { origin, pathname, hash } = new URL(href);
  if (origin !== page.origin || hash) return undefined;
  if (pathname.startsWith('/embed/')) return href;
  const widget = widgetOfPage(pathname);
  return widget && new URL(`/embed/${widget}${page.search}`, page.origin).href;
}

/**
 * Keeps the frame's links sensible: to another widget in the same frame, to everything else in a new tab. The
 * society's own pages refuse to be framed, and a frame must never leave for another site.
 */
export function steerLinks(target: Document, page: { origin: string; search: string }): void {
  target.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!(link instanceof HTMLAnchorElement) || !link.href) return;
      const address = framedAddress(link.href, page);
      if (address) link.href = address;
      else {
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
      }
    },
    true,
  );
}
