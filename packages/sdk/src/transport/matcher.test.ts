import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { nearly } from '../../test/near-values.js';
import { contract } from '../contract/contract.js';
import type { Endpoint } from '../contract/endpoint.js';
import { points } from '../contract/points.js';
import { rewards } from '../contract/rewards.js';
import { matcherOf } from './matcher.js';

const endpoints: [string, Endpoint][] = Object.entries(contract).flatMap(([service, own]) =>
  Object.entries(own).map(([name, endpoint]): [string, Endpoint] => [`${service}.${name}`, endpoint]),
);

describe('a good answer that is passed without its schema', () => {
  it.each(endpoints.filter(([, { response }]) => response))(
    '%s is one that the schema would give back just as it is',
    (_, { response }) => {
      const schema = response!;
      const matches = matcherOf(schema);
      fc.assert(
        fc.property(nearly(schema), (value) => {
          // As it comes off the wire: without `undefined`.
          const answer: unknown = JSON.parse(JSON.stringify(value));
          if (matches(answer)) {
            expect(schema.safeParse(answer)).toEqual({ success: true, data: answer });
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is the common case: lists and balances are passed', () => {
    const item = { id: 'r1', name: '米', description: '5 kg', category: 'food', points: 800, stock: 3 };
    const reward = { ...item, delivery: 'shipping', deliveryDays: 14 };
    expect(matcherOf(rewards.list.response)({ items: [reward], nextCursor: 'x' })).toBe(true);
    const balance = { available: 0, pending: 5, expiringSoon: [{ on: '2027-03-31', points: 5 }] };
    expect(matcherOf(points.balance.response)(balance)).toBe(true);
  });

  it('has no member that the schema would drop, `__proto__` included', () => {
    const matches = matcherOf(z.object({ a: z.number() }));
    expect(matches({ a: 1 })).toBe(true);
    expect(matches({ a: 1, b: 2 })).toBe(false);
    expect(matches(JSON.parse('{"a":1,"__proto__":{}}'))).toBe(false);
    expect(matches(JSON.parse('{"a":1,"constructor":1}'))).toBe(false);
  });

  it('may have its members in any order, and lacks none', () => {
    const matches = matcherOf(z.object({ a: z.number(), b: z.optional(z.string()), c: z.boolean() }));
    expect(matches({ c: true, a: 1 })).toBe(true);
    expect(matches({ b: 'x', c: true, a: 1 })).toBe(true);
    expect(matches({ a: 1, b: 'x' })).toBe(false);
    expect(matcherOf(z.object({ b: z.optional(z.string()) }))([])).toBe(false);
  });

  it('is never one whose schema says more than is understood here', () => {
    for (const schema of [
      z.email(),
      z.string().check(z.trim()),
      z.string().check(z.refine(() => false)),
      z.array(z.string()).check(z.maxLength(0)),
      z.pipe(
        z.string(),
        z.transform((text) => text.length),
      ),
      z.union([z.object({ a: z.string() }), z.object({ a: z.string(), b: z.string() })]),
      z.looseObject({}),
      z._default(z.string(), 'x'),
    ]) {
      expect(matcherOf(schema)('a')).toBe(false);
      expect(matcherOf(schema)({ a: 'a', b: 'b' })).toBe(false);
      expect(matcherOf(schema)(['a'])).toBe(false);
    }
    expect(matcherOf(z.int())(1.5)).toBe(false);
    expect(matcherOf(z.number())(Number.POSITIVE_INFINITY)).toBe(false);
  });
});
