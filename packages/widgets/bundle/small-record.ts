import { Refused, Schema } from './small-schema.js';

/** What an object literal makes, as zod tells it. */
function isPlain(value: unknown): value is Record<PropertyKey, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const made: unknown = value.constructor;
  return typeof made !== 'function' || Object.hasOwn(made.prototype ?? {}, 'isPrototypeOf');
}

/** Any members, each of them by the same two schemas. */
/* @__NO_SIDE_EFFECTS__ */
export const record = (key: Schema, { read }: Schema) =>
  new Schema((value) => {
    if (!isPlain(value)) return new Refused();
    const members: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      if (name === '__proto__') continue;
      const known = key.read(name) instanceof Refused ? new Refused() : read(value[name]);
      if (known instanceof Refused) return known.within(name);
      members[name] = known;
    }
    return members;
  });
