import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import * as real from '../../packages/sdk/src/contract/index.js';
import { pointerOf } from '../../packages/sdk/src/transport/pointer.js';
import { nearly } from '../../packages/sdk/test/near-values.js';

/** The contract as the bundle has it: over the small schemas in place of zod. */
const small = await (async () => {
  vi.resetModules();
  vi.doMock('zod/mini', () => import('../../packages/widgets/bundle/small-schema.js'));
  return import('../../packages/sdk/src/contract/index.js');
})();

const isSchema = (value: unknown): value is real.Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value;

/** Every schema of a contract by its name: those of the endpoints, and those that are exported for themselves. */
function schemasOf({ contract, ...others }: typeof real): Map<string, real.Schema> {
  const named: [string, unknown][] = [
    ...Object.entries(others),
    ...Object.entries(contract).flatMap(([service, endpoints]) =>
      Object.entries(endpoints).flatMap(([name, endpoint]) =>
        Object.entries(endpoint).map(([part, value]): [string, unknown] => [
          `${service}.${name} ${part}`,
          value,
        ]),
      ),
    ),
  ];
  return new Map(named.filter((entry): entry is [string, real.Schema] => isSchema(entry[1])));
}

/** What the SDK goes by: the data, or where it was refused first. */
function outcome(schema: real.Schema, value: unknown) {
  const { success, data, error } = schema.safeParse(value);
  return success ? { data } : { refusedAt: pointerOf(error) };
}

const smallSchemas = schemasOf(small);

describe('the small schemas of the bundle say of every value what zod says', () => {
  it.each([...schemasOf(real)])('%s', (name, schema) => {
    const own = smallSchemas.get(name)!;
    expect(own).not.toBeInstanceOf(z.core.$ZodType);
    const values = fc.oneof(
      { weight: 9, arbitrary: nearly(schema) },
      fc.anything({ withBigInt: true, withDate: true }),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(outcome(own, value)).toStrictEqual(outcome(schema, value));
      }),
      { numRuns: 300 },
    );
  });

  it('hold every schema there is', () => {
    expect([...smallSchemas.keys()]).toEqual([...schemasOf(real).keys()]);
    expect(smallSchemas.size).toBeGreaterThan(60);
  });
});
