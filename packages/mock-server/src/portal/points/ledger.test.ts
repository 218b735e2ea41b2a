import { points } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from '../members/members.js';
import { logIn } from '../test-journey.js';
import { dayMs, openTestWorld } from '../test-world.js';
import { balanceOf } from './balance.js';
import { grantPoints, Ledger, openGrants } from './ledger.js';

/** Somebody without points. */
const memberId = 'leaflet';

/** What the ledger should hold, kept in the simplest way: each grant with what is left of it. */
interface Model {
  readonly grants: { id: string; left: number; expiresOn: string; availableFrom: string }[];
  readonly spends: { id: string; from: Map<string, number>; back: boolean }[];
}

type Operation =
  | { kind: 'grant'; points: number; days: number; pendingDays: number }
  | { kind: 'spend'; points: number }
  | { kind: 'back'; which: number }
  | { kind: 'revoke'; which: number }
  | { kind: 'adjust'; points: number }
  | { kind: 'wait'; days: number };

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    kind: fc.constant('grant' as const),
    points: fc.integer({ min: 1, max: 500 }),
    days: fc.integer({ min: 0, max: 40 }),
    pendingDays: fc.constantFrom(0, 0, 0, 3, 20),
  }),
  fc.record({ kind: fc.constant('spend' as const), points: fc.integer({ min: 1, max: 250 }) }),
  fc.record({ kind: fc.constant('back' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('revoke' as const), which: fc.nat(9) }),
  fc.record({
    kind: fc.constant('adjust' as const),
    points: fc.integer({ min: -200, max: 300 }).filter(Boolean),
  }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 6 }) }),
);

/** One of what there is, if there is any. */
const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % all.length];
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

async function openLedgerWorld() {
  const test = await openTestWorld();
  const { portal } = test.world;
  const model: Model = { grants: [], spends: [] };

  const spendable = () => {
    const on = today(portal);
    return model.grants
      .filter(({ availableFrom }) => availableFrom <= on)
      .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0));
  };
  const forgetExpired = () => {
    const on = today(portal);
    for (const grant of model.grants) if (grant.expiresOn < on) grant.left = 0;
  };
  const write = <T>(work: (ledger: Ledger) => Promise<T>) =>
    portal.db.transaction().execute(async (transaction) => {
      return work(await Ledger.open(portal, transaction, memberId));
    });
  /** Takes from the model; undefined where it has too little. */
  const takeFromModel = (points: number) => {
    const grants = spendable().filter(({ left }) => left > 0);
    if (sum(grants.map(({ left }) => left)) < points) return undefined;
    const from = new Map<string, number>();
    let wanted = points;
    for (const grant of grants) {
      const part = Math.min(grant.left, wanted);
      if (part > 0) from.set(grant.id, part);
      grant.left -= part;
      wanted -= part;
    }
    return from;
  };

  async function run(operation: Operation): Promise<void> {
    const on = today(portal);
    switch (operation.kind) {
      case 'wait':
        await test.advance(operation.days * dayMs);
        forgetExpired();
        return;
      case 'grant': {
        const { points, days, pendingDays } = operation;
        const availableFrom = addDays(on, pendingDays);
        const expiresOn = addDays(availableFrom, days);
        const entry = await write((ledger) =>
          ledger.grant({ memberId, points, reason: 'campaign', expiresOn, availableFrom }),
        );
        model.grants.push({ id: entry.id, left: points, expiresOn, availableFrom });
        return;
      }
      case 'spend':
      case 'adjust': {
        const { points } = operation;
        if (operation.kind === 'adjust' && points > 0) {
          const expiresOn = addDays(on, 10);
          const granting = { memberId, points, reason: 'correction' as const, expiresOn };
          const entry = await write((ledger) => ledger.grant(granting, 'adjust'));
          model.grants.push({ id: entry.id, left: points, expiresOn, availableFrom: on });
          return;
        }
        const from = takeFromModel(Math.abs(points));
        const kind = operation.kind;
        const taking = write((ledger) =>
          ledger.take(kind, Math.abs(points), {
            memberId,
            reason: kind === 'spend' ? 'exchange' : 'correction',
          }),
        );
        if (from) model.spends.push({ id: (await taking).id, from, back: false });
        else await expect(taking).rejects.toMatchObject({ code: 'points_insufficient' });
        return;
      }
      case 'back': {
        const spend = pick(
          model.spends.filter(({ back }) => !back),
          operation.which,
        );
        if (!spend) return;
        spend.back = true;
        await write((ledger) => ledger.giveBack(spend.id, { memberId, reason: 'exchange_cancelled' }));
        for (const grant of model.grants) grant.left += spend.from.get(grant.id) ?? 0;
        forgetExpired();
        return;
      }
      case 'revoke': {
        const grant = pick(model.grants, operation.which);
        if (!grant) return;
        await write((ledger) => ledger.revoke(grant.id, { memberId, reason: 'correction' }));
        grant.left = 0;
        for (const spend of model.spends) spend.from.delete(grant.id);
      }
    }
  }

  async function compare(): Promise<void> {
    const { available, pending } = await balanceOf(portal, memberId);
    const open = await openGrants(portal.db, memberId);
    const left = (id: string) => open.find((grant) => grant.id === id)?.left ?? 0;
    for (const grant of model.grants) expect(left(grant.id), grant.id).toBe(grant.left);
    expect(available).toBe(sum(spendable().map((grant) => grant.left)));
    expect(available + pending).toBe(sum(model.grants.map((grant) => grant.left)));
    const entries = await portal.db
      .selectFrom('point_entries')
      .selectAll()
      .where('member_id', '=', memberId)
      .orderBy('seq')
      .execute();
    expect(sum(entries.map(({ points }) => points))).toBe(available + pending);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    let running = 0;
    for (const { points } of entries) {
      running += points;
      expect(running).toBeGreaterThanOrEqual(0);
    }
  }
  return { run, compare, close: test.close };
}

describe('the ledger', () => {
  it('keeps its sums, spends what expires first and never goes below zero, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 25, size: 'max' }), async (operations) => {
        const ledger = await openLedgerWorld();
        try {
          for (const operation of operations) await ledger.run(operation);
          await ledger.compare();
        } finally {
          await ledger.close();
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  }, 60_000);

  it('gives nothing back of what the society revoked meanwhile, whether something was left of it or not', async () => {
    const test = await openTestWorld();
    const { portal } = test.world;
    for (const [points, spent] of [
      [1500, 500],
      [500, 500],
    ] as const) {
      await portal.db.transaction().execute(async (transaction) => {
        const ledger = await Ledger.open(portal, transaction, memberId);
        const granted = await ledger.grant({ memberId, points, reason: 'campaign' });
        const exchange = await ledger.take('spend', spent, { memberId, reason: 'exchange' });
        await ledger.revoke(granted.id, { memberId, reason: 'correction' });
        await ledger.giveBack(exchange.id, { memberId, reason: 'exchange_cancelled' });
      });
      expect((await balanceOf(portal, memberId)).available, `of ${points}`).toBe(0);
    }
    await test.close();
  });

  it('grants the same thing once, however often and at once it is asked for', async () => {
    const test = await openTestWorld();
    const { portal } = test.world;
    const granting = { memberId, points: 100, reason: 'health_event' as const, sourceRef: 'event:1' };
    await Promise.all(Array.from({ length: 20 }, () => grantPoints(portal, granting)));
    expect((await balanceOf(portal, memberId)).available).toBe(100);
    await test.close();
  });

  it('expires points with the end of their last day in Japan, not of the server’s', async () => {
    const test = await openTestWorld();
    const { portal } = test.world;
    await grantPoints(portal, { memberId, points: 100, reason: 'campaign', expiresOn: '2026-11-22' });
    // The world begins at 9 in the morning in Japan
    await test.advance(15 * 3_600_000 - 1);
    expect((await balanceOf(portal, memberId)).available).toBe(100);
    await test.advance(1);
    expect((await balanceOf(portal, memberId)).available).toBe(0);
    const entry = await portal.db
      .selectFrom('point_entries')
      .selectAll()
      .where('kind', '=', 'expire')
      .where('member_id', '=', memberId)
      .executeTakeFirstOrThrow();
    expect([entry.points, new Date(entry.at).toISOString()]).toEqual([-100, '2026-11-22T15:00:00.000Z']);
    await test.close();
  });
});

it('the sums of a month do not depend on the order of its entries', async () => {
  const sums = async (order: readonly number[]) => {
    const test = await openTestWorld();
    await test.advance(10 * dayMs);
    const { portal } = test.world;
    await portal.db.transaction().execute(async (transaction) => {
      const ledger = await Ledger.open(portal, transaction, 'member');
      for (const points of order) {
        if (points > 0) await ledger.grant({ memberId: 'member', points, reason: 'campaign' });
        else await ledger.take('adjust', -points, { memberId: 'member', reason: 'correction' });
      }
    });
    const { accessToken } = (await logIn(test)).body;
    const { items } = (await test.ask(points.months, { accessToken })).body;
    await test.close();
    return items.at(-1);
  };
  expect(await sums([-30, 100])).toMatchObject({ month: '2026-12', earned: 70 });
  expect(await sums([100, -30])).toMatchObject({ month: '2026-12', earned: 70 });
  expect(await sums([-30])).toMatchObject({ month: '2026-12', earned: 0 });
});
