import { type FrameSettings, type Widget, widgets } from '../widgets.js';

/** A widget that may stand in a frame. */
export interface FrameWidget extends FrameSettings {
  /** Loads and defines it. */
  readonly define: Widget['define'];
}

/** The fixed list of what `/embed/<widget>` shows. */
export const frameWidgets: ReadonlyMap<string, FrameWidget> = new Map(
  Object.entries<Widget>(widgets).flatMap(([name, { define, frame }]) =>
    frame ? [[name, { define, ...frame }]] : [],
  ),
);

/** The widget's name at the end of `/embed/<widget>`, if it is on the list. */
export function widgetOfPath(pathname: string): string | undefined {
  const name = /\/embed\/([a-z-]+)\/?$/.exec(pathname)?.[1];
  return name !== undefined && frameWidgets.has(name) ? name : undefined;
}

/** The widget that stands on a page of the society's site, if it is on the list. */
export function widgetOfPage(pathname: string): string | undefined {
  for (const [name, { page }] of frameWidgets) if (page === pathname) return name;
  return undefined;
}
