/**
 * What the bundle has in place of `zod/mini`: the constructors that the contract uses, and of each only what the SDK
 * asks for: the same verdict, the same data, the place that was refused first. A page that loads the bundle is spared
 * the rest of zod (docs/decisions/0015); whoever bundles the packages keeps it.
 */

/** A value that was refused; where, from outside in. */
class Refused {
  constructor(readonly path: PropertyKey[] = []) {}

  within(key: PropertyKey): this {
    this.path.unshift(key);
    return this;
  }
}

/** What a schema makes of a value. */
type Read = (value: unknown) => unknown;
type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Schema>>;

class Schema {
  constructor(
    readonly read: Read,
    readonly mayBeAbsent = false,
    readonly shape: Shape = {},
  ) {}

  check(...tests: Test[]): Schema {
    return new Schema((value) => {
      const read = this.read(value);
      return read instanceof Refused || tests.every((test) => test(read)) ? read : new Refused();
    });
  }

  safeParse(value: unknown) {
    const data = this.read(value);
    return data instanceof Refused ? { success: false, error: { issues: [data] } } : { success: true, data };
  }
}

/* @__NO_SIDE_EFFECTS__ */
const accept = (test: Test) => new Schema((value) => (test(value) ? value : new Refused()));

/* @__NO_SIDE_EFFECTS__ */
export const string = () => accept((value) => typeof value === 'string');
/* @__NO_SIDE_EFFECTS__ */
export const boolean = () => accept((value) => typeof value === 'boolean');
/* @__NO_SIDE_EFFECTS__ */
export const number = () => accept(Number.isFinite);
/* @__NO_SIDE_EFFECTS__ */
export const literal = (only: unknown) => accept((value) => value === only);
/* @__NO_SIDE_EFFECTS__ */
const oneOf = (values: readonly unknown[]) => accept((value) => values.includes(value));

export { oneOf as enum };

/** A number as a query says it. */
export class ZodMiniNumber extends Schema {
  constructor() {
    super((value) => {
      // An object without a primitive, a symbol
      try {
        return number().read(Number(value));
      } catch {
        return new Refused();
      }
    });
  }
}

/* @__NO_SIDE_EFFECTS__ */
export const optional = ({ read }: Schema) =>
  new Schema((value) => (value === undefined ? value : read(value)), true);

/* @__NO_SIDE_EFFECTS__ */
export const nullable = ({ read, mayBeAbsent }: Schema) =>
  new Schema((value) => (value === null ? value : read(value)), mayBeAbsent);

/* @__NO_SIDE_EFFECTS__ */
export const array = ({ read }: Schema) =>
  new Schema((value) => {
    if (!Array.isArray(value)) return new Refused();
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const known = read(item);
      if (known instanceof Refused) return known.within(index);
      items.push(known);
    }
    return items;
  });

/** Members that the shape does not name are dropped. */
/* @__NO_SIDE_EFFECTS__ */
export const object = (shape: Shape) => {
  const read: Read = (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Refused();
    const members: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(shape)) {
      if (member.mayBeAbsent && !(name in value)) continue;
      const known = member.read((value as Record<string, unknown>)[name]);
      if (known instanceof Refused) return known.within(name);
      members[name] = known;
    }
    return members;
  };
  return new Schema(read, false, shape);
};

/** Any members, each of them by the same two schemas. */
/* @__NO_SIDE_EFFECTS__ */
export const record = (key: Schema, member: Schema) =>
  new Schema((value) => {
    const made: unknown = value?.constructor;
    if (typeof made === 'function' && made !== Object) return new Refused();
    const names = Object.keys(value ?? {}).filter((name) => name !== '__proto__');
    const wrong = new Schema(() => new Refused());
    const named = names.map((name) => [name, key.read(name) instanceof Refused ? wrong : member]);
    return object(Object.fromEntries(named)).read(value);
  });

/* @__NO_SIDE_EFFECTS__ */
export const extend = (base: Schema, more: Shape) => object({ ...base.shape, ...more });

/** The first that takes the value. */
/* @__NO_SIDE_EFFECTS__ */
export const union = (options: readonly Schema[]) =>
  new Schema((value) => {
    for (const { read } of options) {
      const known = read(value);
      if (!(known instanceof Refused)) return known;
    }
    return new Refused();
  });

/* @__NO_SIDE_EFFECTS__ */
export const transform = (read: Read) => new Schema(read);

/* @__NO_SIDE_EFFECTS__ */
export const pipe = (first: Schema, then: Schema) =>
  new Schema((value) => {
    const known = first.read(value);
    return known instanceof Refused ? known : then.read(known);
  });

/** Characters, not UTF-16 units. */
const lengthOf = (value: unknown) => [...(value as string)].length;

/* @__NO_SIDE_EFFECTS__ */
export const minLength =
  (least: number): Test =>
  (value) =>
    lengthOf(value) >= least;
/* @__NO_SIDE_EFFECTS__ */
export const maxLength =
  (most: number): Test =>
  (value) =>
    lengthOf(value) <= most;
/* @__NO_SIDE_EFFECTS__ */
export const regex =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value as string);
/* @__NO_SIDE_EFFECTS__ */
export const refine = (test: Test): Test => test;
/* @__NO_SIDE_EFFECTS__ */
export const int = (): Test => Number.isSafeInteger;
/* @__NO_SIDE_EFFECTS__ */
export const minimum =
  (least: number): Test =>
  (value) =>
    (value as number) >= least;
/* @__NO_SIDE_EFFECTS__ */
export const maximum =
  (most: number): Test =>
  (value) =>
    (value as number) <= most;
/* @__NO_SIDE_EFFECTS__ */
export const positive = (): Test => (value) => (value as number) > 0;
/* @__NO_SIDE_EFFECTS__ */
export const nonnegative = () => minimum(0);

/** These schemas are as quick as what passes good answers by zod's (packages/sdk/src/transport/matcher.ts). */
export const createMatchers = () => () => () => false;
