import { type BodyInputOf, type SurveyAnswers, surveys } from '@ikiiki/sdk/contract';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { balanceOf } from '../points/balance.js';
import { logIn, member } from '../test-journey.js';
import { minuteMs, openTestWorld, type TestWorld } from '../test-world.js';
import { forgetClosedDrafts } from './drafts.js';
import { allSurveys, surveyFor } from './found-survey.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
const lifestyle: SurveyAnswers = {
  exercise: { choice: 'none' },
  'no-exercise-reasons': { choices: ['time'] },
  sleep: { value: '６．５' },
  rested: { value: 3 },
  smoking: { choice: 'never' },
};
const satisfaction: SurveyAnswers = { overall: { value: 2 }, used: { choices: ['none'] } };

const tokenOf = async (login: typeof family | typeof member = member) =>
  (await logIn(world, login)).body.accessToken;
const get = async (accessToken: string, surveyId: string) =>
  (await world.ask(surveys.get, { accessToken, params: { surveyId } })).body;
const answer = (
  accessToken: string,
  surveyId: string,
  answers: SurveyAnswers,
  headers: Record<string, string> = {},
) => world.ask(surveys.answer, { accessToken, params: { surveyId }, body: { answers }, headers });
const save = (accessToken: string, surveyId: string, body: BodyInputOf<typeof surveys.saveDraft>) =>
  world.ask(surveys.saveDraft, { accessToken, params: { surveyId }, body });
const available = async (id = 'member') => (await balanceOf(world.world.portal, id)).available;
const goTo = (japanTime: string) => world.advance(Date.parse(`${japanTime}+09:00`) - world.now());

describe('once', () => {
  it('fifty answers at once are one, and bring the points once', async () => {
    const accessToken = await tokenOf();
    const before = await available();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => answer(accessToken, 'lifestyle', lifestyle)),
    );
    const codes = answers.map(({ status, problem }) => (status === 201 ? 'taken' : problem.code));
    expect(codes.filter((code) => code === 'taken')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['taken', 'survey_already_answered']));
    expect(await available()).toBe(before + 100);
    const late = await answer(accessToken, 'lifestyle', lifestyle);
    expect(late.problem.code).toBe('survey_already_answered');
    expect(await available()).toBe(before + 100);
  });

  it('fifty anonymous answers at once are one', async () => {
    const accessToken = await tokenOf();
    const before = await available();
    await Promise.all(Array.from({ length: 50 }, () => answer(accessToken, 'satisfaction', satisfaction)));
    expect(
      await world.world.portal.db.selectFrom('survey_anonymous_answers').select('id').execute(),
    ).toHaveLength(1);
    expect(await available()).toBe(before + 50);
  });

  it('fifty tries with one idempotency key get one answer', async () => {
    const accessToken = await tokenOf();
    const headers = { 'Idempotency-Key': 'the-same' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => answer(accessToken, 'lifestyle', lifestyle, headers)),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toEqual({ surveyId: 'lifestyle', answeredOn: '2026-11-22', points: 100 });
  });

  it('a refused answer is none: the same member answers after it', async () => {
    const accessToken = await tokenOf();
    expect((await answer(accessToken, 'lifestyle', {})).problem.code).toBe('validation_failed');
    expect((await answer(accessToken, 'lifestyle', lifestyle)).status).toBe(201);
  });
});

describe('answers', () => {
  it('to questions that they do not lead to are dropped, and numbers are kept as numbers', async () => {
    const accessToken = await tokenOf();
    await answer(accessToken, 'lifestyle', {
      ...lifestyle,
      'exercise-kinds': { choices: ['run'] },
      cigarettes: { value: 999 },
    });
    const after = await get(accessToken, 'lifestyle');
    expect(after).toMatchObject({ state: 'answered', answeredOn: '2026-11-22', hasDraft: false });
    expect(after.answers).toEqual({ ...lifestyle, sleep: { value: 6.5 } });
  });

  it('that are hostile are refused or kept as text, and never break anything', async () => {
    const accessToken = await tokenOf();
    const hostile = [
      '\u0000',
      '\ud800',
      "'); drop table surveys; --",
      '<script>',
      '🏴'.repeat(50),
      '__proto__',
    ];
    for (const words of hostile) {
      const { status } = await save(accessToken, 'lifestyle', { answers: { wish: { text: words } } });
      expect(status).toBe(200);
      expect((await get(accessToken, 'lifestyle')).draft?.answers).toHaveProperty('wish');
    }
    for (const value of [1e308, -1e308, 5e-324, '9'.repeat(500), '1e5', 'NaN', '∞', '\u0000']) {
      const refused = await answer(accessToken, 'lifestyle', { ...lifestyle, sleep: { value } });
      expect(refused.problem.errors?.map(({ pointer }) => pointer)).toEqual(['/answers/sleep']);
    }
    const proto = JSON.parse('{"__proto__":{"text":"x"},"constructor":{"text":"x"}}') as SurveyAnswers;
    const odd = await answer(accessToken, 'lifestyle', { ...lifestyle, ...proto });
    expect(odd.problem.errors).toEqual([{ pointer: '/answers/constructor', code: 'unknown_field' }]);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`q${at}`, { text: '' }]));
    expect((await save(accessToken, 'lifestyle', { answers: many })).status).toBe(400);
  });
});

describe('a draft', () => {
  it('of two tabs loses nothing: fifty at once that answer different questions are all kept', async () => {
    const accessToken = await tokenOf();
    const { questions } = await get(accessToken, 'lifestyle');
    const texts = questions.filter(({ type }) => type === 'text').map(({ id }) => id);
    const numbers = questions.filter(({ type }) => type === 'number').map(({ id }) => id);
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        save(accessToken, 'lifestyle', {
          answers:
            at % 2
              ? { [texts[(at >> 1) % texts.length]!]: { text: '途中' } }
              : { [numbers[(at >> 1) % numbers.length]!]: { value: '7' } },
          position: 'sleep',
        }),
      ),
    );
    const { draft, hasDraft } = await get(accessToken, 'lifestyle');
    expect([hasDraft, draft?.position]).toEqual([true, 'sleep']);
    expect(Object.keys(draft?.answers ?? {}).sort()).toEqual([...texts, ...numbers].sort());
  });

  it('keeps what is hidden for now, is the member’s alone, and is gone when it is thrown away', async () => {
    const accessToken = await tokenOf();
    await save(accessToken, 'lifestyle', {
      answers: { smoking: { choice: 'never' }, cigarettes: { value: '20' } },
    });
    expect((await get(accessToken, 'lifestyle')).draft?.answers.cigarettes).toEqual({ value: '20' });
    expect((await get(await tokenOf(family), 'lifestyle')).draft).toBeUndefined();
    for (let time = 0; time < 2; time += 1) {
      const params = { surveyId: 'lifestyle' };
      expect((await world.ask(surveys.deleteDraft, { accessToken, params })).status).toBe(204);
    }
    expect(await get(accessToken, 'lifestyle')).toMatchObject({ hasDraft: false });
  });

  it('that races with the answers never outlives them', async () => {
    const accessToken = await tokenOf();
    const draft = { answers: { complaint: { text: '待たされた' } } };
    await Promise.all([
      ...Array.from({ length: 25 }, () => save(accessToken, 'satisfaction', draft)),
      answer(accessToken, 'satisfaction', satisfaction),
      ...Array.from({ length: 25 }, () => save(accessToken, 'satisfaction', draft)),
    ]);
    const owners = await world.world.portal.db
      .selectFrom('survey_drafts')
      .select('survey_id')
      .where('survey_id', '=', 'satisfaction')
      .execute();
    expect(owners).toEqual([]);
  });

  it('names a question that it does not know, an answer of another kind, and a place that is none', async () => {
    const accessToken = await tokenOf();
    const refused = await save(accessToken, 'lifestyle', {
      answers: { nobody: { text: '' }, sleep: { choice: 'x' }, smoking: { choice: 'x' } },
      position: 'nowhere',
    });
    expect(refused.problem.errors).toEqual([
      { pointer: '/answers/nobody', code: 'unknown_field' },
      { pointer: '/answers/sleep', code: 'wrong_type' },
      { pointer: '/answers/smoking', code: 'unknown_choice' },
      { pointer: '/position', code: 'invalid_format' },
    ]);
  });
});

describe('who it is for', () => {
  it('dependants have those for dependants, insured persons those for them', async () => {
    const { portal } = world.world;
    const idsFor = async (memberId: string) => (await allSurveys(portal, memberId)).map(({ id }) => id);
    expect(await idsFor('family-spouse')).toContain('family-checkup');
    expect(await idsFor('family-spouse')).not.toContain('checkup-access');
    expect(await idsFor('family-insured')).toContain('checkup-access');
    expect(await idsFor('family-insured')).not.toContain('family-checkup');
    await expect(surveyFor(portal, 'family-spouse', 'checkup-access')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('others know nothing of it, and nobody of one that has not begun', async () => {
    const accessToken = await tokenOf();
    for (const surveyId of ['family-checkup', 'new-year', 'nobody-knows']) {
      const params = { surveyId };
      const body = { answers: {} };
      for (const asked of [
        world.ask(surveys.get, { accessToken, params }),
        world.ask(surveys.saveDraft, { accessToken, params, body }),
        world.ask(surveys.deleteDraft, { accessToken, params }),
        world.ask(surveys.answer, { accessToken, params, body }),
      ]) {
        expect((await asked).problem.code).toBe('not_found');
      }
    }
    await goTo('2027-01-05T00:00:00');
    const later = await tokenOf();
    expect((await get(later, 'new-year')).state).toBe('open');
  });
});

inEveryZone(() => {
  it('a survey is taken until 23:59:59 in Japan of its last day, and its drafts end with it', async () => {
    await goTo('2026-11-22T23:59:59');
    const accessToken = await tokenOf();
    const answers = { rally: { value: 5 }, again: { choice: 'yes' } };
    expect(await get(accessToken, 'rally')).toMatchObject({ state: 'open', daysLeft: 0 });
    expect((await get(accessToken, 'checkup-access')).daysLeft).toBe(18);
    expect((await save(accessToken, 'rally', { answers: { rally: { value: 5 } } })).status).toBe(200);
    await world.advance(1000);
    expect((await save(accessToken, 'rally', { answers })).problem.code).toBe('survey_closed');
    expect((await answer(accessToken, 'rally', answers)).problem.code).toBe('survey_closed');
    expect(await get(accessToken, 'rally')).toMatchObject({ state: 'closed', hasDraft: false });
    const drafts = await world.world.portal.db.selectFrom('survey_drafts').select('survey_id').execute();
    expect(drafts.map(({ survey_id }) => survey_id)).not.toContain('rally');
  });
});

describe('drafts of a survey that is over', () => {
  const draftsOf = async (surveyId: string) => {
    const { db } = world.world.portal;
    const rows = await db
      .selectFrom('survey_drafts')
      .select('owner')
      .where('survey_id', '=', surveyId)
      .execute();
    const answers = await db.selectFrom('survey_draft_answers').select('owner').execute();
    return [rows.length, answers.filter(({ owner }) => rows.some((row) => row.owner === owner)).length];
  };
  /** Without what the clock does by itself. */
  const overnight = () => world.world.clock.advance(Date.parse('2026-11-23T00:00:00+09:00') - world.now());

  it('are gone once somebody looks at the surveys', async () => {
    const accessToken = await tokenOf();
    await save(accessToken, 'rally', { answers: { rally: { value: 5 } } });
    await save(accessToken, 'lifestyle', { answers: { rested: { value: 3 } } });
    overnight();
    expect((await draftsOf('rally'))[0]).toBeGreaterThan(0);
    await world.ask(surveys.list, { accessToken: await tokenOf(family) });
    expect(await draftsOf('rally')).toEqual([0, 0]);
    expect(await draftsOf('lifestyle')).toEqual([1, 1]);
    const { rows } = await sql`select owner from survey_draft_answers
      where owner not in (select owner from survey_drafts)`.execute(world.world.portal.db);
    expect(rows).toEqual([]);
  });

  it('are gone however many they are: more than a statement takes values', async () => {
    const { db } = world.world.portal;
    for (let at = 0; at < 40_000; at += 1000) {
      const rows = Array.from({ length: 1000 }, (_, index) => ({
        owner: `owner-${at + index}`,
        survey_id: 'rally',
        position: null,
        saved_at: 0,
      }));
      await db.insertInto('survey_drafts').values(rows).execute();
    }
    overnight();
    await forgetClosedDrafts(world.world.portal);
    expect(await draftsOf('rally')).toEqual([0, 0]);
  });
});

it('the list goes by state, in its order and page by page', async () => {
  const accessToken = await tokenOf();
  const ids = async (query: Record<string, string | number>) =>
    (await world.ask(surveys.list, { accessToken, query })).body.items.map(({ id }) => id);
  expect(await ids({ state: 'open' })).toEqual(['rally', 'checkup-access', 'lifestyle', 'satisfaction']);
  expect(await ids({ state: 'answered' })).toEqual(['promotion']);
  expect(await ids({ state: 'closed' })).toEqual(['infection']);
  await answer(accessToken, 'lifestyle', lifestyle);
  await world.advance(5 * minuteMs);
  expect(await ids({})).toEqual([
    'rally',
    'checkup-access',
    'satisfaction',
    'lifestyle',
    'infection',
    'promotion',
  ]);
  const broken = await world.ask(surveys.list, { accessToken, query: { cursor: 'open.x.y' } });
  expect(broken.problem.errors).toEqual([{ pointer: '/cursor', code: 'invalid_format' }]);
});
