import { readLink } from '@ikiiki/sdk/rules/safe-link';
import { html } from 'lit';
import type { linkTexts } from './texts/links.js';

/**
 * A text that came with an address: a link where the address is one that may be offered, which says where it leads if
 * that is another site; else the text alone.
 */
export function outsideLink(
  texts: typeof linkTexts,
  text: unknown,
  href: string | undefined,
  portalOrigin: string,
): unknown {
  const link = href === undefined ? undefined : readLink(href);
  if (!link) return text;
  if (link.kind !== 'web') return html`<a class="ik-link" href=${link.href}>${text}</a>`;
  const isOutside = new URL(link.href).origin !== portalOrigin;
  return html`<a class="ik-link" href=${link.href} target="_blank" rel="noopener noreferrer"
    >${text}<span class="ik-outside">${isOutside ? texts.outside(link.target) : texts.newTab}</span></a
  >`;
}
