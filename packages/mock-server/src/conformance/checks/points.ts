import { contract } from '@ikiiki/sdk/contract';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { checksOf, expect, expectEqual } from '../check.js';
import { member } from '../journey.js';

const { points } = contract;

export const pointsChecks = checksOf('points', ['dev'], {
  'the balance is what the ledger adds up to': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items, nextCursor } = await desk.get(points.list, { accessToken, query: { limit: 100 } });
    expectEqual(nextCursor, undefined, 'a next page of a year');
    const sum = items.reduce((total, { points }) => total + points, 0);
    const { available, pending } = await desk.get(points.balance, { accessToken });
    expectEqual(available + pending, sum, 'available and pending');
  },
  'what is granted can be spent until its day, and is in the ledger': async (desk) => {
    const { who, grant } = await member(desk);
    const before = await desk.get(points.balance, { accessToken: grant.accessToken });
    await desk.dev.changePoints({ person: who.id, points: 70, expiresOn: '2026-12-01', reason: 'campaign' });
    const after = await desk.get(points.balance, { accessToken: grant.accessToken });
    expectEqual(after.available, before.available + 70, 'available');
    expect(
      after.expiringSoon.some(({ on, points }) => on === '2026-12-01' && points === 70),
      'told as expiring soon',
    );
    const [entry] = (await desk.get(points.list, { accessToken: grant.accessToken })).items;
    expectEqual([entry?.kind, entry?.points, entry?.expiresOn], ['grant', 70, '2026-12-01'], 'newest entry');
  },
  'the same thing is granted once': async (desk) => {
    const { who, grant } = await member(desk);
    const once = { person: who.id, points: 12_345, sourceRef: 'conformance:1' };
    await Promise.all([once, once, once].map((spec) => desk.dev.changePoints(spec)));
    const { items } = await desk.get(points.list, { accessToken: grant.accessToken });
    expectEqual(items.filter(({ points }) => points === 12_345).length, 1, 'entries of 12,345 points');
  },
  'the months are the last twelve, the present one last, and add up': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(points.months, { accessToken });
    const { now } = await desk.dev.clock();
    expectEqual([items.length, items.at(-1)?.month], [12, japanDateOf(now).slice(0, 7)], 'months');
    expect(new Set(items.map(({ month }) => month)).size === 12, 'each month once');
    const ledger = (await desk.get(points.list, { accessToken, query: { limit: 100 } })).items;
    for (const { month, ...sums } of items) {
      const entries = ledger.filter(({ at }) => japanDateOf(at).startsWith(month));
      const sum = (...kinds: string[]) =>
        entries.reduce((total, { kind, points }) => total + (kinds.includes(kind) ? points : 0), 0);
      const earned = Math.max(0, sum('grant', 'adjust', 'revoke'));
      expectEqual(sums, { earned, spent: 0 - sum('spend'), expired: 0 - sum('expire') }, month);
    }
  },
});
