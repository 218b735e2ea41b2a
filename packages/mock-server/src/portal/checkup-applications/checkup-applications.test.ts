import { type CheckupChoice, checkupApplications } from '@ikiiki/sdk/contract';
import { expect, it } from 'vitest';
import { defaultConfig } from '../default-config.js';
import { takeDeskStep } from '../procedures/desk.js';
import { logIn } from '../test-journey.js';
import { dayMs, openTestWorld, type TestWorld } from '../test-world.js';

const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
const choice: CheckupChoice = {
  courseId: 'lifestyle',
  optionIds: [],
  facilityId: 'hino-suzukake',
  preferredDates: ['2026-12-21'],
  phone: '090-0000-0000',
};

const tokenOf = async (world: TestWorld, who?: typeof family) => (await logIn(world, who)).body.accessToken;

async function begun(world: TestWorld) {
  const accessToken = await tokenOf(world);
  const { body } = await world.ask(checkupApplications.open, { accessToken, body: { personId: 'member' } });
  return { accessToken, params: { applicationId: body.id } };
}

const fifty = <T>(work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 50 }, () => work()));

it('fifty who begin at once begin the same application, once a fiscal year and person (S-F5)', async () => {
  const world = await openTestWorld();
  const accessToken = await tokenOf(world);
  const answers = await fifty(() =>
    world.ask(checkupApplications.open, { accessToken, body: { personId: 'member' } }),
  );
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  await world.close();
});

it('fifty who apply at once apply once (S-F5)', async () => {
  const world = await openTestWorld();
  const asking = { ...(await begun(world)), body: choice };
  const statuses = (await fifty(() => world.ask(checkupApplications.apply, asking))).map(
    ({ status }) => status,
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(new Set(statuses)).toEqual(new Set([200, 409]));
  await world.close();
});

it('of fifty who want the last place of a day one gets it; the others keep what they have (S-F5)', async () => {
  const world = await openTestWorld();
  const { db } = world.world.portal;
  const accessToken = await tokenOf(world);
  const { takePlace } = await import('./open-days.js');
  const { facilityById } = await import('./facilities.js');
  const facility = await facilityById({ db }, 'hino-suzukake');
  const taken = await fifty(() =>
    db.transaction().execute((transaction) => takePlace(transaction, facility, '2026-12-21')),
  );
  expect(taken.filter(Boolean)).toHaveLength(1);
  const { body } = await world.ask(checkupApplications.open, { accessToken, body: { personId: 'member' } });
  const params = { applicationId: body.id };
  const late = await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  expect(late.problem.code).toBe('checkup_day_full');
  const still = await world.ask(checkupApplications.get, { accessToken, params });
  expect(still.body.status.state).toBe('draft');
  await world.close();
});

it('what is not over when its fiscal year ends expires by itself, and one may begin anew', async () => {
  const world = await openTestWorld();
  const { accessToken, params } = await begun(world);
  await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  await world.advance(129 * dayMs);
  const lastDay = await world.ask(checkupApplications.get, { accessToken: await tokenOf(world), params });
  expect(lastDay.body.status.state).toBe('applied');
  await world.advance(1 * dayMs);
  const later = await tokenOf(world);
  const { status } = (await world.ask(checkupApplications.get, { accessToken: later, params })).body;
  expect([status.state, status.history.at(-1)?.by]).toEqual(['expired', 'portal']);
  const next = await world.ask(checkupApplications.open, {
    accessToken: later,
    body: { personId: 'member' },
  });
  expect([next.status, next.body.fiscalYear]).toEqual([201, 2027]);
  await world.close();
});

it('a returned application gives its place back, says why, and is sent again', async () => {
  const world = await openTestWorld();
  const { accessToken, params } = await begun(world);
  await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  await takeDeskStep(world.world.portal, params.applicationId, { step: 'return', reason: '満員でした。' });
  const { body } = await world.ask(checkupApplications.get, { accessToken, params });
  expect(body.status.history.at(-1)?.reason).toBe('満員でした。');
  expect([body.course?.id, body.phone, body.changeableUntil]).toEqual([
    'lifestyle',
    '09000000000',
    undefined,
  ]);
  const again = await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  expect([again.status, again.body.status.state]).toEqual([200, 'applied']);
  await world.close();
});

it('the desk moves the place with the day, and a voucher is never numbered twice', async () => {
  const world = await openTestWorld();
  const { portal } = world.world;
  const { accessToken, params } = await begun(world);
  await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  await takeDeskStep(portal, params.applicationId, { step: 'accept' });
  const fix = (on: string) =>
    takeDeskStep(portal, params.applicationId, { step: 'fix_date', values: { on } });
  await expect(fix('2026-12-20')).rejects.toMatchObject({ code: 'validation_failed' });
  await expect(fix('2026-12-10')).rejects.toMatchObject({ code: 'checkup_day_full' });
  await fix('2026-12-22');
  const places = await portal.db
    .selectFrom('checkup_places')
    .select(['day', 'taken'])
    .where('facility_id', '=', 'hino-suzukake')
    .where('day', 'in', ['2026-12-21', '2026-12-22'])
    .orderBy('day')
    .execute();
  expect(places.map(({ taken }) => taken)).toEqual([0, 1]);
  await takeDeskStep(portal, params.applicationId, { step: 'issue_ticket' });
  const { body } = await world.ask(checkupApplications.voucher, { accessToken, params });
  expect(body.number).toMatch(/^261\d{8}$/);
  expect(body.name).toBe('山吹 はるか');
  await world.close();
});

it('the desk fixes a day of the fiscal year on which the facility is open for that person', async () => {
  const world = await openTestWorld();
  const { portal } = world.world;
  const accessToken = await tokenOf(world, { loginId: 'support.member', password: 'Wakaba-no-Michi27' });
  const opened = await world.ask(checkupApplications.open, {
    accessToken,
    body: { personId: 'checkup-support' },
  });
  const params = { applicationId: opened.body.id };
  const body = { ...choice, facilityId: 'hino-ichozaka', preferredDates: ['2026-12-10'] };
  expect((await world.ask(checkupApplications.apply, { accessToken, params, body })).status).toBe(200);
  await takeDeskStep(portal, params.applicationId, { step: 'accept' });
  const fix = (on: string) =>
    takeDeskStep(portal, params.applicationId, { step: 'fix_date', values: { on } });
  // For women alone; after the voucher ends
  for (const on of ['2026-12-16', '2027-04-05']) {
    await expect(fix(on), on).rejects.toMatchObject({ code: 'validation_failed' });
  }
  await fix('2026-12-11');
  const { fixedOn } = (await world.ask(checkupApplications.get, { accessToken, params })).body;
  expect(fixedOn).toBe('2026-12-11');
  await world.close();
});

it('somebody whose leaving is known gets no day after it', async () => {
  const world = await openTestWorld();
  await world.world.portal.db
    .updateTable('members')
    .set({ lost_on: '2026-12-21' })
    .where('id', '=', 'member')
    .execute();
  const { accessToken, params } = await begun(world);
  const days = await world.ask(checkupApplications.days, {
    accessToken,
    params: { facilityId: choice.facilityId },
    query: { personId: 'member' },
  });
  expect(days.body.items.at(-1)?.on).toBe('2026-12-18');
  const { problem } = await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  expect(problem.errors).toEqual([{ pointer: '/preferredDates/0', code: 'day_not_open' }]);
  await world.close();
});

it('each applies alone, unless the society lets the insured apply for dependants (S-F3)', async () => {
  const asked = async (insuredAppliesForDependants: boolean) => {
    const world = await openTestWorld({
      config: { checkupApplications: { ...defaultConfig.checkupApplications, insuredAppliesForDependants } },
    });
    const accessToken = await tokenOf(world, family);
    const { people } = (await world.ask(checkupApplications.courses, { accessToken })).body;
    const hers = await world.ask(checkupApplications.courses, {
      accessToken,
      query: { personId: 'family-spouse' },
    });
    const body = { personId: 'family-spouse' };
    const opened = await world.ask(checkupApplications.open, { accessToken, body });
    const stranger = await world.ask(checkupApplications.open, { accessToken, body: { personId: 'member' } });
    await world.close();
    return { people: people.map(({ id, name }) => name ?? id), hers, opened, stranger };
  };
  const alone = await asked(false);
  expect(alone.people).toEqual(['family-insured']);
  expect([alone.hers.status, alone.opened.status]).toEqual([404, 404]);
  const both = await asked(true);
  expect(both.people).toEqual(['family-insured', '常盤 なつみ', '常盤 みのり', '常盤 ことは']);
  expect(both.hers.body.items.find(({ id }) => id === 'specific')?.eligible).toBe(true);
  expect([both.opened.status, both.opened.body.person.name]).toEqual([201, '常盤 なつみ']);
  expect(both.stranger.status).toBe(404);
});

it('nothing personal stands in the records of who did what (S-G2)', async () => {
  const world = await openTestWorld();
  const { accessToken, params } = await begun(world);
  await world.ask(checkupApplications.apply, { accessToken, params, body: choice });
  await world.ask(checkupApplications.cancel, { accessToken, params });
  const events = await world.events();
  expect(events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['checkup_applied', 'checkup_cancelled']),
  );
  expect(JSON.stringify(events)).not.toMatch(/09000000000|山吹|1255|1985-10-03/);
  await world.close();
});
