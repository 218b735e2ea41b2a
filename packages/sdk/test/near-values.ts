import fc from 'fast-check';
import type * as z from 'zod/mini';

/** Values near what a schema asks for, so that both sides of each rule are met. */
export const nearly = (schema: z.core.$ZodType): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: ofType(schema) }, fc.constantFrom<unknown>(null, [], {}, 0, '', [0]));

function ofType(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fc
        .tuple(
          fc.record(
            Object.fromEntries(Object.entries(def.shape).map(([name, member]) => [name, nearly(member)])),
          ),
          fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.dictionary(fc.string(), fc.jsonValue())),
        )
        .map(([known, more]) => ({ ...known, ...more }));
    case 'record':
      return fc.dictionary(
        // Two objects with a `constructor` of their own are never strictly equal
        fc
          .oneof(fc.constantFrom('id_1', 'a b', '__proto__'), fc.string())
          .filter((name) => name !== 'constructor'),
        nearly(def.valueType),
        { maxKeys: 3 },
      );
    case 'array':
      return fc.array(nearly(def.element), { maxLength: 3 });
    case 'optional':
    case 'nullable':
      return fc.oneof(fc.constantFrom(undefined, null), nearly(def.innerType));
    case 'union':
      return fc.oneof(...def.options.map(nearly));
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries), 'other');
    case 'literal':
      return fc.constantFrom<unknown>(...def.values, 'other');
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double());
    case 'string':
      return fc.oneof(
        fc.constantFrom('', 'a', '花', '𠮷', 'id_1', '2026-11-22', '2026-11', '2026-11-22T00:00:00.000Z'),
        fc.string({ unit: 'grapheme', maxLength: 70 }),
      );
    default:
      return fc.jsonValue();
  }
}
