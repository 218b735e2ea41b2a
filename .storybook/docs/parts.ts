import { elements } from '../manifest.js';

/** A part that pages may style, with the elements that have it. */
export interface ListedPart {
  readonly name: string;
  readonly description: string;
  readonly tagNames: readonly string[];
}

const named = elements.flatMap(({ tagName, cssParts = [] }) =>
  cssParts.map(({ name, description = '' }) => ({ tagName, name, description })),
);

/** Every part of the kit, by its name. */
export const allParts: readonly ListedPart[] = [...new Set(named.map(({ name }) => name))].map((name) => {
  const uses = named.filter((use) => use.name === name);
  return {
    name,
    description: uses[0]?.description ?? '',
    tagNames: uses.map(({ tagName }) => tagName),
  };
});
