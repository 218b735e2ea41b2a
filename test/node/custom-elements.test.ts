import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { widgets } from '../../packages/widgets/src/widgets.js';

const dist = fileURLToPath(new URL('../../packages/widgets/dist', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8'));

interface Part {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly privacy?: string;
  readonly fieldName?: string;
}

type Kind = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';

interface Element extends Partial<Readonly<Record<Kind, readonly Part[]>>> {
  readonly tagName: string;
  readonly description?: string;
}

const { modules }: { modules: { declarations: Element[] }[] } = read('custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations);

/** Everything of an element that somebody may use. */
function partsOf({ attributes, members, events, slots, cssParts, cssProperties, cssStates }: Element) {
  const kinds = { attributes, members, events, slots, cssParts, cssProperties, cssStates };
  return Object.entries(kinds).flatMap(([kind, parts = []]) =>
    parts.map((part) => ({ ...part, called: `${kind}: ${part.name}`, of: kind })),
  );
}

it('every widget is in the manifest', () => {
  const tags = Object.keys(widgets).map((name) => `ikiiki-${name}`);
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(tags.sort());
});

describe.each(elements.map((element) => [element.tagName, element] as const))('<%s>', (_, element) => {
  const parts = partsOf(element);

  it('is described, and so is everything of it', () => {
    expect(element.description).toMatch(/\w/);
    const silent = parts.filter(({ description = '' }) => !/\p{L}{2}/u.test(description));
    expect(silent.map(({ called }) => called)).toEqual([]);
  });

  it('says the types of its attributes, properties and events', () => {
    const untyped = parts.filter(
      ({ of, kind, type }) =>
        ['attributes', 'members', 'events'].includes(of) && kind !== 'method' && !type?.text,
    );
    expect(untyped.map(({ called }) => called)).toEqual([]);
  });

  it('tells nothing of what is inside it', () => {
    const inside = element.members?.filter(({ privacy }) => privacy === 'private' || privacy === 'protected');
    expect(inside).toEqual([]);
    const fields = new Set(element.members?.map(({ name }) => name));
    const stray = element.attributes?.filter(({ fieldName }) => fieldName && !fields.has(fieldName));
    expect(stray).toEqual([]);
  });

  it('is known to editors, with its attributes', () => {
    const names = element.attributes?.map(({ name }) => name).sort();
    interface Tag {
      readonly name: string;
      readonly attributes: readonly { readonly name: string }[];
    }
    const find = (tags: readonly Tag[]) => tags.find(({ name }) => name === element.tagName);
    const code: Tag[] = read('vscode.html-custom-data.json').tags;
    const jetBrains: Tag[] = read('web-types.json').contributions.html.elements;
    for (const tag of [find(code), find(jetBrains)]) {
      expect(tag?.attributes.map(({ name }) => name).sort()).toEqual(names);
    }
  });
});
