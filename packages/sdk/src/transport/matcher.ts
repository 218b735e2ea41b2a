import type * as z from 'zod/mini';

/** Whether a value out of JSON is, as it stands, just what a schema would make of it. */
export type Matcher = (value: unknown) => boolean;

type Check = (z.core.$ZodChecks | z.core.$ZodCheckRegex)['_zod']['def'];

/** Leaves it to the schema itself. */
const undecided: Matcher = () => false;

function matcherOfString(checks: readonly Check[]): Matcher {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const patterns: RegExp[] = [];
  for (const check of checks) {
    // The schema counts characters: at most as many as UTF-16 units, and at least half of them.
    if (check.check === 'min_length') {
      least = Math.max(least, check.minimum > 1 ? 2 * check.minimum : check.minimum);
    } else if (check.check === 'max_length') {
      most = Math.min(most, check.maximum);
    } else if (
      check.check === 'string_format' &&
      check.format === 'regex' &&
      check.pattern?.global === false
    ) {
      patterns.push(check.pattern);
    } else {
      return undecided;
    }
  }
  return (value) => {
    if (typeof value !== 'string' || value.length < least || value.length > most) {
      return false;
    }
    for (const pattern of patterns) {
      if (!pattern.test(value)) {
        return false;
      }
    }
    return true;
  };
}

function matcherOfNumber(checks: readonly Check[]): Matcher {
  let isNumber: Matcher = Number.isFinite;
  let least = Number.NEGATIVE_INFINITY;
  let above = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const check of checks) {
    if (check.check === 'number_format' && check.format === 'safeint') {
      isNumber = Number.isSafeInteger;
    } else if (check.check === 'greater_than' && check.inclusive) {
      least = Math.max(least, Number(check.value));
    } else if (check.check === 'greater_than') {
      above = Math.max(above, Number(check.value));
    } else if (check.check === 'less_than' && check.inclusive) {
      most = Math.min(most, Number(check.value));
    } else {
      return undecided;
    }
  }
  return (value) => {
    const number = value as number;
    return isNumber(value) && number >= least && number > above && number <= most;
  };
}

function matcherOfArray(element: z.core.$ZodType): Matcher {
  const matches = matcherOf(element);
  return (value) => {
    if (!Array.isArray(value)) {
      return false;
    }
    for (const item of value) {
      if (!matches(item)) {
        return false;
      }
    }
    return true;
  };
}

function matcherOfObject(shape: z.core.$ZodShape): Matcher {
  const members = Object.entries(shape).map(([name, schema], index) => {
    const matches = matcherOf(schema);
    return { name, matches, required: matches(undefined) ? 0 : 1, next: index + 1 };
  });
  const byName = new Map(members.map((member) => [member.name, member]));
  const required = members.filter((member) => member.required).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return false;
    }
    let seen = 0;
    let next = 0;
    for (const name in value) {
      // Mostly in the contract's order, which spares the search.
      const expected = members[next];
      const member = expected?.name === name ? expected : byName.get(name);
      // One that the schema does not know would have to be dropped.
      if (!member?.matches((value as Record<string, unknown>)[name])) {
        return false;
      }
      seen += member.required;
      next = member.next;
    }
    return seen === required;
  };
}

/**
 * Reads a schema once, so that a good answer is checked at a fraction of what the schema itself takes. It never says yes
 * where the schema would say no, or would change anything; where it says no, the schema has the last word.
 */
export function matcherOf(schema: z.core.$ZodType): Matcher {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // A schema such as `z.int()` is a check as well, the first of its own.
  const checks = [...('check' in def ? [schema] : []), ...(def.checks ?? [])].map(
    (check) => check._zod.def as Check,
  );
  if (def.type === 'string') {
    return matcherOfString(checks);
  }
  if (def.type === 'number') {
    return matcherOfNumber(checks);
  }
  if (checks.length > 0) {
    return undecided;
  }
  switch (def.type) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const values: ReadonlySet<unknown> = new Set(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'optional': {
      const matches = matcherOf(def.innerType);
      return (value) => value === undefined || matches(value);
    }
    case 'nullable': {
      const matches = matcherOf(def.innerType);
      return (value) => value === null || matches(value);
    }
    case 'array':
      return matcherOfArray(def.element);
    case 'object':
      return def.catchall ? undecided : matcherOfObject(def.shape);
    default:
      return undecided;
  }
}

/** Matchers of schemas, each made when it is first asked for. */
export function createMatchers(): (schema: z.core.$ZodType) => Matcher {
  const known = new Map<z.core.$ZodType, Matcher>();
  return (schema) => {
    let matches = known.get(schema);
    if (!matches) {
      matches = matcherOf(schema);
      known.set(schema, matches);
    }
    return matches;
  };
}
