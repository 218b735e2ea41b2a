import { version } from './foundation/version.js';
import { type Widget, widgets } from './widgets.js';

/** Where a page remembers the version of the loader at work; every copy of it knows this. */
const loaderVersion = Symbol.for('ikiiki.loader');

interface LoadedDocument extends Document {
  [loaderVersion]?: string;
}

const byTag = new Map<string, Widget>(
  Object.entries(widgets).map(([name, widget]) => [`ikiiki-${name}`, widget]),
);
const selector = [...byTag.keys()].map((tag) => `${tag}:not(:defined)`).join();

/**
 * Loads the widgets that a document uses, each when the first of its kind appears there. A widget that could not be
 * loaded is told on the console, and tried again with the next one that appears.
 *
 * The first loader of a page stays. Another does nothing and says so on the console: a note where it is of the same
 * version, a warning where it is not.
 *
 * @returns whether this loader is the one at work
 */
export function startLoader(target: Document = document): boolean {
  const page: LoadedDocument = target;
  const first = page[loaderVersion];
  if (first === version) {
    console.info(`The loader of the ikiiki widgets ${first} is already at work; a second one does nothing.`);
  } else if (first !== undefined) {
    console.warn(
      `The loader of the ikiiki widgets ${first} is already at work; version ${version} is not used.`,
    );
  }
  if (first !== undefined) return false;
  page[loaderVersion] = version;
  watch(page);
  return true;
}

function watch(page: Document): void {
  const asked = new Set<string>();
  const load = (tag: string) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    byTag
      .get(tag)
      ?.define()
      .catch((error: unknown) => {
        asked.delete(tag);
        console.error(`<${tag}> could not be loaded.`, error);
      });
  };
  const look = (root: ParentNode) => {
    for (const { localName } of root.querySelectorAll(selector)) load(localName);
  };
  look(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) load(node.localName);
        look(node);
      }
    }
  }).observe(page, { childList: true, subtree: true });
}
