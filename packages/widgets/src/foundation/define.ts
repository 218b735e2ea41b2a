import { version } from './version.js';

/** What became of a definition: this copy is in use, or one that was there before. */
export type DefineOutcome = 'defined' | 'already-defined' | 'other-version';

interface WidgetClass extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a widget. A page may load two bundles: the first definition stays, a second is harmless, and the
 * console is told when the two are of different versions.
 *
 * @param registry @default customElements
 */
export function define(
  tag: string,
  widget: WidgetClass,
  registry: CustomElementRegistry = customElements,
): DefineOutcome {
  const known: WidgetClass | undefined = registry.get(tag);
  if (!known) {
    registry.define(tag, widget);
    return 'defined';
  }
  if (known === widget || known.version === version) return 'already-defined';
  console.warn(`<${tag}> is already defined by version ${known.version}; version ${version} is not used.`);
  return 'other-version';
}
