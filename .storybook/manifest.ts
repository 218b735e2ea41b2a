/** What is read of the custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
}
interface Attribute extends Named {
  readonly fieldName?: string;
}
/** An element as the manifest describes it. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDeclaration>[] }[];
}

// The build writes it; without one, stories have no controls and are stories all the same
const built = import.meta.glob<Manifest>('../packages/widgets/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** An element without what is its own affair, and without fields that only mirror an attribute. */
function publicPart(element: ElementDeclaration): ElementDeclaration {
  const { members = [], attributes = [], events = [], cssParts = [] } = element;
  const hidden = new Set(
    members
      .filter(({ name, privacy }) => name.startsWith('#') || (privacy ?? 'public') !== 'public')
      .map(({ name }) => name),
  );
  return {
    ...element,
    members: members.filter((member) => !hidden.has(member.name) && !member.static && !member.attribute),
    attributes: attributes.filter(({ fieldName, name }) => !hidden.has(fieldName ?? name)),
    events: events.filter(({ name }) => /^[a-z-]+$/.test(name ?? '')),
    cssParts,
  };
}

/** Every element of the kit, as its source documents it, in the order of its tag. */
export const elements: readonly ElementDeclaration[] = Object.values(built)
  .flatMap(({ modules }) => modules)
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined)
  .map(publicPart)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The events of the kit. Those of the platform (`input`) are left out: they lead to what is typed. */
export const eventNames: readonly string[] = [
  ...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name))),
].filter((name) => name.startsWith('ikiiki-'));
