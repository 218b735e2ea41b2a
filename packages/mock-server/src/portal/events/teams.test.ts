import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hourMs, openTestWorld, type TestWorld } from '../test-world.js';
import { eventDesk, family, goTo, plantEvent, tokenOf, tokensOfWalkers } from './test-events.js';

let world: TestWorld;
let mine: ReturnType<typeof eventDesk>;
let theirs: ReturnType<typeof eventDesk>;
beforeEach(async () => {
  world = await openTestWorld();
  mine = eventDesk(world, 'team-open', await tokenOf(world));
  theirs = eventDesk(world, 'team-open', await tokenOf(world, family));
  await mine.enter();
  await theirs.enter();
});
afterEach(() => world.close());

const sizes = async (code: string) =>
  world.world.portal.db.selectFrom('event_teams').select('size').where('code', '=', code).execute();

describe('the last place in a team', () => {
  it('of fifty who want it at once one gets it, and the others are told that it is full', async () => {
    await plantEvent(world, { kind: 'team', team_min: 2, team_max: 2 });
    const founder = eventDesk(world, 'made', await tokenOf(world));
    await founder.enter();
    const { invitationCode } = (await founder.createTeam('ゆずの木')).body;
    const desks = (await tokensOfWalkers(world, 25)).map((token) => eventDesk(world, 'made', token));
    await Promise.all(desks.map(({ enter }) => enter()));
    const answers = await Promise.all([...desks, ...desks].map(({ joinTeam }) => joinTeam(invitationCode)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const codes = new Set(answers.map(({ problem }) => problem.code).filter(Boolean));
    expect([...codes].filter((code) => !['team_full', 'team_already_joined'].includes(code))).toEqual([]);
    expect(await sizes(invitationCode)).toEqual([{ size: 2 }]);
    expect((await founder.team()).body.team?.members).toHaveLength(2);
  });

  it('one member who presses fifty times is in one team once', async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => mine.createTeam('ゆずの木')));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1);
    const joined = await Promise.all(Array.from({ length: 50 }, () => theirs.joinTeam('M1D0R1K0')));
    expect(joined.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await sizes('M1D0R1K0')).toEqual([{ size: 5 }]);
    await Promise.all(Array.from({ length: 50 }, () => theirs.leaveTeam()));
    expect(await sizes('M1D0R1K0')).toEqual([{ size: 4 }]);
  });
});

describe('a team', () => {
  it('is joined by its code however that is typed, and shows nicknames and nothing else of its members', async () => {
    const { status, body, text } = await theirs.joinTeam(' ｍｉｄｏ−Ｒ1ko ');
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'みどりの小道', invitationCode: 'M1D0R1K0' });
    expect(body.members.at(-1)).toEqual({ nickname: 'まつぼっくり', own: true });
    for (const secret of ['常盤', 'トキワ', 'family-insured', '道野', 'walker-01']) {
      expect(text).not.toContain(secret);
    }
  });

  it('has a code of forty random bits in letters that nobody mistakes', async () => {
    const { invitationCode } = (await mine.createTeam('ゆずの木')).body;
    expect(invitationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    const other = (await theirs.createTeam('まつの木')).body.invitationCode;
    expect(other).not.toBe(invitationCode);
  });

  it.each([
    ['<b>太字</b>', 'invalid_character'],
    ['a < b', 'invalid_character'],
    ['   ', 'required'],
    ['あ'.repeat(21), 'too_long'],
    ['ゆず\u202eの木', 'invalid_character'],
    ['ゆず\nの木', 'invalid_character'],
    ['\0', 'invalid_character'],
  ])('is not called %j', async (name, code) => {
    const { status, problem } = await mine.createTeam(name);
    expect([status, problem.errors]).toEqual([400, [{ pointer: '/name', code }]]);
    expect((await mine.team()).body.team).toBeUndefined();
  });

  it('is one for each: who is in one makes or joins no other', async () => {
    await mine.createTeam('ゆずの木');
    expect((await mine.createTeam('まつの木')).problem.code).toBe('team_already_joined');
    expect((await mine.joinTeam('M1D0R1K0')).problem.code).toBe('team_already_joined');
    expect((await mine.leaveTeam()).status).toBe(204);
    expect((await mine.joinTeam('M1D0R1K0')).status).toBe(201);
  });

  it('that the last one leaves is gone, and so is its code', async () => {
    const { invitationCode } = (await mine.createTeam('ゆずの木')).body;
    expect((await mine.withdraw()).body.entry?.teamId).toBeUndefined();
    expect((await theirs.joinTeam(invitationCode)).problem.code).toBe('team_code_unknown');
  });

  it('is closed with the entries, for those who come and those who go', async () => {
    await theirs.joinTeam('M1D0R1K0');
    await goTo(world, '2026-12-07T00:00:00.000');
    const late = eventDesk(world, 'team-open', await tokenOf(world));
    const inTeam = eventDesk(world, 'team-open', await tokenOf(world, family));
    for (const answer of [
      await late.createTeam('ゆずの木'),
      await late.joinTeam('M1D0R1K0'),
      await inTeam.leaveTeam(),
    ]) {
      expect(answer.problem.code).toBe('event_closed');
    }
    expect((await inTeam.team()).body.team?.members).toHaveLength(5);
  });

  it('is for those who have entered, in events of teams', async () => {
    const walker = eventDesk(world, 'walk-running', await tokenOf(world));
    expect((await walker.team()).problem.code).toBe('not_found');
    expect((await walker.createTeam('ゆずの木')).problem.code).toBe('not_found');
    await mine.withdraw();
    for (const answer of [
      await mine.team(),
      await mine.createTeam('ゆずの木'),
      await mine.joinTeam('M1D0R1K0'),
      await mine.leaveTeam(),
    ]) {
      expect(answer.problem.code).toBe('event_not_entered');
    }
  });

  it('of another event is unknown by its code', async () => {
    expect((await mine.joinTeam('ASAH1WA1')).problem.code).toBe('team_code_unknown');
  });
});

describe('guessing codes', () => {
  it('ends after ten in an hour, also fifty at once; the right code then waits too', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 50 }, (_, index) => theirs.joinTeam(`0000${1000 + index}`)),
    );
    const counted = guesses.map(({ status }) => status);
    expect(counted.filter((status) => status === 422)).toHaveLength(10);
    expect(counted.filter((status) => status === 429)).toHaveLength(40);
    const waiting = await theirs.joinTeam('M1D0R1K0');
    expect(waiting.problem.code).toBe('rate_limited');
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await mine.joinTeam('M1D0R1K0')).status).toBe(201);
    await world.advance(hourMs);
    const later = eventDesk(world, 'team-open', await tokenOf(world, family));
    expect((await later.joinTeam('FVM0T0KA')).problem.code).toBe('team_full');
  });

  it('is not what somebody does who joins, leaves and joins again', async () => {
    for (let times = 0; times < 12; times += 1) {
      expect((await theirs.joinTeam('M1D0R1K0')).status).toBe(201);
      await theirs.leaveTeam();
    }
  });
});
