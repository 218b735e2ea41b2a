import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { openTestWorld, type TestWorld } from '../test-world.js';
import { enteredEntry } from './entry.js';
import { eventById } from './event.js';
import { enterWalkers, eventDesk, family, goTo, plantEvent, tokenOf, walk } from './test-events.js';
import { walkersOf } from './walkers.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const mine = async (eventId = 'made') => eventDesk(world, eventId, await tokenOf(world));

/** A walk of ten days in January. */
async function plantWalk(kind: 'walk' | 'team' = 'walk'): Promise<void> {
  await plantEvent(world, {
    kind,
    entry_from: '2026-11-01',
    entry_to: '2026-12-31',
    starts_on: '2027-01-01',
    ends_on: '2027-01-10',
    finished_on: '2027-01-16',
    ...(kind === 'team' && { team_min: 2, team_max: 5 }),
  });
  await (await mine()).enter();
}

describe('progress', () => {
  beforeEach(() => plantWalk());

  it('before the first day is nothing yet, with all days left', async () => {
    expect((await (await mine()).progress()).body).toEqual({
      days: 10,
      daysBegun: 0,
      daysLeft: 10,
      daysRecorded: 0,
      totalSteps: 0,
      avgSteps: 0,
      tiers: [
        { minAvgSteps: 2000, points: 500, missingSteps: 20_000, missingStepsPerDay: 2000 },
        { minAvgSteps: 4000, points: 1000, missingSteps: 40_000, missingStepsPerDay: 4000 },
        { minAvgSteps: 8000, points: 1500, missingSteps: 80_000, missingStepsPerDay: 8000 },
      ],
    });
  });

  it('counts a day without a record as 0 steps, and says what each day left must bring', async () => {
    await walk(world, 'member', ['2027-01-01', '2027-01-03'], 5001);
    await goTo(world, '2027-01-04T09:00:00');
    const { body } = await (await mine()).progress();
    expect(body).toMatchObject({
      daysBegun: 4,
      daysLeft: 7,
      daysRecorded: 3,
      totalSteps: 15_003,
      avgSteps: 3750,
    });
    expect(body.tiers[0]).toMatchObject({ missingSteps: 4997, missingStepsPerDay: 714 });
  });

  it('knows a tier that nothing can take away any more, and steps sent after the end', async () => {
    await walk(world, 'member', ['2027-01-01', '2027-01-08'], 5000);
    await goTo(world, '2027-01-09T09:00:00');
    expect((await (await mine()).progress()).body.tiers[1]).toMatchObject({
      missingSteps: 0,
      missingStepsPerDay: 0,
    });
    await goTo(world, '2027-01-12T09:00:00');
    const before = (await (await mine()).progress()).body;
    expect([before.daysLeft, before.avgSteps, before.tiers[2]]).toEqual([
      0,
      4000,
      { minAvgSteps: 8000, points: 1500, missingSteps: 40_000 },
    ]);
    await walk(world, 'member', ['2027-01-01', '2027-01-10'], 8000);
    expect((await (await mine()).progress()).body.tiers[2]?.missingSteps).toBe(0);
  });

  it('leaves out the days before and after', async () => {
    await walk(world, 'member', ['2026-12-30', '2027-01-12'], 1000);
    await goTo(world, '2027-01-13T09:00:00');
    expect((await (await mine()).progress()).body).toMatchObject({ totalSteps: 10_000, daysRecorded: 10 });
  });

  it('is there for walking events and those who have entered', async () => {
    const other = eventDesk(world, 'made', await tokenOf(world, family));
    expect((await other.progress()).problem.code).toBe('event_not_entered');
    expect((await other.ranking()).problem.code).toBe('event_not_entered');
    const seminar = await mine('seminar-online');
    expect((await seminar.progress()).problem.code).toBe('not_found');
    expect((await seminar.ranking()).problem.code).toBe('not_found');
  });
});

describe('a team’s progress', () => {
  it('is the average of those in it, and tells what each must still walk a day', async () => {
    await plantWalk('team');
    const founder = await mine();
    const { invitationCode } = (await founder.createTeam('ゆずの木')).body;
    const other = eventDesk(world, 'made', await tokenOf(world, family));
    await other.enter();
    await other.joinTeam(invitationCode);
    await walk(world, 'member', ['2027-01-01', '2027-01-05'], 3000);
    await walk(world, 'family-insured', ['2027-01-01', '2027-01-05'], 1000);
    await goTo(world, '2027-01-06T09:00:00');
    const { body } = await (await mine()).progress();
    expect(body).toMatchObject({ totalSteps: 15_000, avgSteps: 2500, teamAvgSteps: 1666 });
    expect(body.tiers[0]).toMatchObject({ missingSteps: 20_000, missingStepsPerDay: 2000 });
  });
});

describe('what a member’s progress reads', () => {
  const readFor = async () => {
    const { db } = world.world.portal;
    const event = await eventById(db, 'made');
    const entry = await enteredEntry(db, event, 'member');
    return (await walkersOf(db, event, entry)).map(({ member_id }) => member_id).sort();
  };

  it('is the member’s own steps, however many others take part', async () => {
    await plantWalk();
    await enterWalkers(world, 'made', 5);
    expect(await readFor()).toEqual(['member']);
  });

  it('is those of the team, and no others’', async () => {
    await plantWalk('team');
    await enterWalkers(world, 'made', 5);
    expect(await readFor()).toEqual(['member']);
    const { invitationCode } = (await (await mine()).createTeam('ゆずの木')).body;
    const other = eventDesk(world, 'made', await tokenOf(world, family));
    await other.enter();
    await other.joinTeam(invitationCode);
    expect(await readFor()).toEqual(['family-insured', 'member']);
  });
});

describe('the ranking', () => {
  it('has nicknames of those who agreed, ties on one place, and the member who did not for themselves', async () => {
    await plantWalk();
    await (await mine()).enter(false);
    const [first = '', second = '', third = '', hidden = ''] = await enterWalkers(world, 'made', 4);
    await world.world.portal.db
      .updateTable('event_entries')
      .set({ in_ranking: 0 })
      .where('event_id', '=', 'made')
      .where('member_id', '=', hidden)
      .execute();
    await walk(world, first, ['2027-01-01', '2027-01-05'], 9000);
    await walk(world, second, ['2027-01-01', '2027-01-05'], 7000);
    await walk(world, third, ['2027-01-01', '2027-01-05'], 7000);
    await walk(world, hidden, ['2027-01-01', '2027-01-05'], 8000);
    await walk(world, 'member', ['2027-01-01', '2027-01-05'], 500);
    await goTo(world, '2027-01-05T20:00:00');
    const { body, text } = await (await mine()).ranking();
    expect(body.items.map(({ place, name, avgSteps, own }) => [place, name, avgSteps, own])).toEqual([
      [1, 'そらいろ', 9000, false],
      [2, 'うみかぜ', 7000, false],
      [2, 'たけのこ', 7000, false],
      [4, 'ゆずぽん', 500, true],
    ]);
    expect(body.own).toEqual(body.items.at(-1));
    for (const secret of ['山吹', '道野', 'walker', 'hidden']) expect(text).not.toContain(secret);
  });

  it('does not show a member who is hidden to anybody else', async () => {
    await plantWalk();
    await (await mine()).enter(false);
    const other = eventDesk(world, 'made', await tokenOf(world, family));
    await other.enter(true);
    await goTo(world, '2027-01-05T20:00:00');
    const { body } = await eventDesk(world, 'made', await tokenOf(world, family)).ranking();
    expect(body.items.map(({ name }) => name)).toEqual(['まつぼっくり']);
    expect(body.total).toBe(1);
  });

  it('forgets who has left the society on the day they leave, and who has withdrawn', async () => {
    await plantWalk();
    await enterWalkers(world, 'made', 3);
    const { db } = world.world.portal;
    await db.updateTable('members').set({ lost_on: '2027-01-05' }).where('id', '=', 'walker-01').execute();
    await db
      .updateTable('event_entries')
      .set({ state: 'withdrawn' })
      .where('id', '=', 'made-walker-02')
      .execute();
    const names = async () => (await (await mine()).ranking()).body.items.map(({ name }) => name);
    await goTo(world, '2027-01-04T23:59:59');
    expect(await names()).toEqual(['うみかぜ', 'そらいろ', 'ゆずぽん']);
    await goTo(world, '2027-01-05T00:00:00');
    expect(await names()).toEqual(['うみかぜ', 'ゆずぽん']);
  });

  it('of teams has names of teams with enough members, by their averages', async () => {
    const { body } = await (await mine('team-running')).ranking();
    expect(body.of).toBe('teams');
    expect(body.items.map(({ name }) => name)).toHaveLength(4);
    expect(body.items.map(({ name }) => name)).not.toContain('すみれ');
    expect(body.own?.name).toBe('あさひ歩こう会');
  });

  it('is empty until the first day, and shows the member’s own row below the first hundred', async () => {
    const { ranking } = await mine('walk-running');
    expect((await ranking()).body.items.length).toBeGreaterThanOrEqual(30);
    const coming = await mine('walk-open');
    await coming.enter();
    expect((await coming.ranking()).body).toEqual({ of: 'members', items: [], total: 0 });
  });
});

inEveryZone(() => {
  it('the days of an event are days in Japan, over the end of a fiscal year too', async () => {
    await plantEvent(world, {
      entry_from: '2026-11-01',
      entry_to: '2027-03-29',
      starts_on: '2027-03-30',
      ends_on: '2027-04-02',
      finished_on: '2027-04-08',
    });
    await (await mine()).enter();
    await walk(world, 'member', ['2027-03-30', '2027-04-02'], 4000);
    await goTo(world, '2027-03-31T23:59:59.999');
    expect((await (await mine()).progress()).body).toMatchObject({ days: 4, daysBegun: 2, daysLeft: 3 });
    await goTo(world, '2027-04-01T00:00:00.000');
    expect((await (await mine()).progress()).body).toMatchObject({ daysBegun: 3, daysLeft: 2 });
    await goTo(world, '2027-04-08T00:00:00.000');
    expect((await (await mine()).get()).body).toMatchObject({
      status: 'finished',
      entry: { state: 'achieved', avgSteps: 4000, points: 1000 },
    });
  });
});
