import { createElement, type ReactElement } from 'react';

/**
 * A component of React that draws one widget.
 *
 * @param tag name of its element
 * @param names what its properties are called on the element: attributes, so that they are there when the server
 *   draws, and events
 */
export function widget<Props extends object>(
  tag: string,
  names: Readonly<Record<string, string>>,
): (props: Props) => ReactElement {
  const Widget = (props: Props) =>
    createElement(
      tag,
      Object.fromEntries(
        Object.entries(props).map(([name, value]) => [
          Object.hasOwn(names, name) ? names[name] : name,
          value,
        ]),
      ),
    );
  Widget.displayName = tag;
  return Widget;
}
