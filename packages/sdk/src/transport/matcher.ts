import type * as z from 'zod/mini';

/** Whether a value out of JSON is, as it stands, just what a schema would make of it. */
export type Matcher = (value: unknown) => boolean;

/** Leaves it to the schema itself. */
const undecided: Matcher = () => false;

const both =
  (first: Matcher, second: Matcher): Matcher =>
  (value) =>
    first(value) && second(value);

function matcherOfCheck(check: z.core.$ZodCheck): Matcher {
  const { def } = (check as z.core.$ZodChecks | z.core.$ZodCheckRegex)._zod;
  switch (def.check) {
    case 'string_format': {
      const { format, pattern } = def;
      return format === 'regex' && pattern && !pattern.global && !pattern.sticky
        ? (value) => pattern.test(value as string)
        : undecided;
    }
    // The schema counts characters: at most as many as UTF-16 units, and at least half of them.
    case 'max_length':
      return (value) => (value as string).length <= def.maximum;
    case 'min_length':
      return (value) => (value as string).length >= (def.minimum > 1 ? 2 * def.minimum : def.minimum);
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : undecided;
    case 'greater_than': {
      const bound = Number(def.value);
      return (value) => (value as number) > bound || (def.inclusive && value === bound);
    }
    case 'less_than': {
      const bound = Number(def.value);
      return (value) => (value as number) < bound || (def.inclusive && value === bound);
    }
    default:
      return undecided;
  }
}

function matcherOfShape(shape: z.core.$ZodShape): Matcher {
  const members = Object.entries(shape).map(([name, schema]) => ({ name, matches: matcherOf(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null) {
      return false;
    }
    let known = 0;
    for (const { name, matches } of members) {
      const member = (value as Record<string, unknown>)[name];
      if (!matches(member)) {
        return false;
      }
      known += member === undefined ? 0 : 1;
    }
    // A member that the schema does not know would have to be dropped.
    return Object.keys(value).length === known;
  };
}

function matcherOfType(schema: z.core.$ZodType): Matcher {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const values: ReadonlySet<unknown> = new Set(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'optional': {
      const inner = matcherOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = matcherOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const inner = matcherOf(def.element);
      return (value) => Array.isArray(value) && value.every(inner);
    }
    case 'object':
      return def.catchall ? undecided : matcherOfShape(def.shape);
    default:
      return undecided;
  }
}

/**
 * Reads a schema once, so that a good answer is checked at a fraction of what the schema itself takes. It never says yes
 * where the schema would say no, or would change anything; where it says no, the schema has the last word.
 */
export function matcherOf(schema: z.core.$ZodType): Matcher {
  const { def } = schema._zod;
  const matches = (def.checks ?? []).map(matcherOfCheck).reduce(both, matcherOfType(schema));
  // What is a check by itself (`z.int()`) is its own first.
  return 'check' in def
    ? both(matches, matcherOfCheck(schema as z.core.$ZodType & z.core.$ZodCheck))
    : matches;
}
