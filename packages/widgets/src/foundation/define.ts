import { version } from './version.js';

interface WidgetClass extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a widget. A page may load two bundles: the first definition stays, a second is harmless, and the
 * console is told when the two are of different versions.
 *
 * @param registry @default customElements
 * @returns whether the tag stands for a widget of this version
 */
export function define(
  tag: string,
  widget: WidgetClass,
  registry: CustomElementRegistry = customElements,
): boolean {
  const known: WidgetClass | undefined = registry.get(tag);
  if (!known) registry.define(tag, widget);
  else if (known !== widget && known.version !== version) {
    console.warn(`<${tag}> is already defined by version ${known.version}; version ${version} is not used.`);
    return false;
  }
  return true;
}
