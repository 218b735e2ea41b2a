import { type SurveyAnswers, surveys } from '@ikiiki/sdk/contract';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn, member, newcomer, register } from '../test-journey.js';
import { minuteMs, openTestWorld, type TestWorld } from '../test-world.js';
import { takeAnswers } from './answer.js';
import { surveyFor } from './found-survey.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const surveyId = 'satisfaction';
const said = (words: string): SurveyAnswers => ({
  overall: { value: 1 },
  used: { choices: ['none'] },
  complaint: { text: words },
});
const people = [member, { loginId: 'family.member', password: 'Hataraku-Mori96' }, newcomer];

/** Every row of every table, the hidden order of the rows included. */
async function everything(): Promise<{ table: string; row: Record<string, unknown> }[]> {
  const { db } = world.world.portal;
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const all: { table: string; row: Record<string, unknown> }[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    all.push(...rows.map((row) => ({ table: name, row })));
  }
  return all;
}

/** Whether a row holds a value, also inside of a text. */
const holds = (row: Record<string, unknown>, value: string) =>
  Object.values(row).some((cell) => String(cell).includes(value));

async function answerAll(): Promise<void> {
  await register(world);
  for (const [at, person] of people.entries()) {
    const { accessToken } = (await logIn(world, person)).body;
    const asking = { accessToken, params: { surveyId } };
    await world.ask(surveys.saveDraft, {
      ...asking,
      body: { answers: { complaint: { text: `下書き${at}` } } },
    });
    const headers = { 'Idempotency-Key': `key-${at}` };
    expect(
      (await world.ask(surveys.answer, { ...asking, body: { answers: said(`声${at}`) }, headers })).status,
    ).toBe(201);
    await world.advance(minuteMs);
  }
}

describe('of an anonymous survey, somebody who reads the whole database', () => {
  it('finds each answer in one row, which holds nothing that any other row holds', async () => {
    await answerAll();
    const rows = await everything();
    for (const at of people.keys()) {
      const found = rows.filter(({ row }) => holds(row, `声${at}`));
      expect(found.map(({ table }) => table)).toEqual(['survey_anonymous_answers']);
      const { id, survey_id, answers, ...others } = found[0]!.row;
      expect(others).toEqual({});
      expect(survey_id).toBe(surveyId);
      expect(JSON.parse(String(answers))).toEqual(said(`声${at}`));
      expect(rows.filter(({ row }) => holds(row, String(id)))).toHaveLength(1);
    }
  });

  it('finds that a member has answered, on which day, and no time', async () => {
    await answerAll();
    const rows = (await everything()).filter(
      ({ table, row }) => table === 'survey_participations' && row.survey_id === surveyId,
    );
    expect(rows).toHaveLength(people.length);
    for (const { row } of rows) {
      expect(Object.keys(row)).toEqual(['survey_id', 'member_id', 'answered_on']);
      expect(row.answered_on).toBe('2026-11-22');
    }
  });

  it('finds no draft any more, and in the ledger only the survey’s name', async () => {
    await answerAll();
    const rows = await everything();
    expect(rows.filter(({ row }) => holds(row, '下書き'))).toEqual([]);
    expect(rows.filter(({ table, row }) => table === 'survey_drafts' && row.survey_id === surveyId)).toEqual(
      [],
    );
    const entries = rows.filter(
      ({ table, row }) => table === 'point_entries' && row.reason === 'survey' && row.source_ref,
    );
    expect(entries.map(({ row }) => row.source_ref)).toEqual(people.map(() => `survey:${surveyId}`));
  });

  it('cannot go by the order of the rows: what came in last stands anywhere', async () => {
    const { portal } = world.world;
    const survey = await surveyFor(portal, 'member', surveyId);
    const members = await portal.db.selectFrom('members').select('id').execute();
    expect(members.length).toBeGreaterThan(10);
    const inOrder = members.map((_, at) => `声${String(at).padStart(2, '0')}`);
    for (const [at, { id }] of members.entries()) await takeAnswers(portal, survey, id, said(inOrder[at]!));
    const rows = await sql<{
      answers: string;
    }>`select answers from survey_anonymous_answers order by rowid`.execute(portal.db);
    const stored = rows.rows.map(
      ({ answers }) => (JSON.parse(answers) as { complaint: { text: string } }).complaint.text,
    );
    expect([...stored].sort()).toEqual(inOrder);
    // One in 18! comes out in order by chance
    expect(stored).not.toEqual(inOrder);
  });

  it('learns from a draft in progress neither the member nor anything that leads there', async () => {
    const { accessToken } = (await logIn(world)).body;
    const body = { answers: { complaint: { text: '書きかけ' } } };
    await world.ask(surveys.saveDraft, { accessToken, params: { surveyId }, body });
    const rows = await everything();
    const draft = rows.find(({ row }) => holds(row, '書きかけ'))!;
    expect(draft.table).toBe('survey_draft_answers');
    expect(draft.row.owner).toMatch(/^[\w-]{43}$/);
    const tables = rows.filter(({ row }) => holds(row, String(draft.row.owner))).map(({ table }) => table);
    expect(new Set(tables)).toEqual(new Set(['survey_draft_answers', 'survey_drafts']));
    const { owner, survey_id, position, saved_at, ...others } = rows.find(
      ({ table, row }) => table === 'survey_drafts' && row.owner === draft.row.owner,
    )!.row;
    expect([typeof owner, survey_id, position, typeof saved_at, others]).toEqual([
      'string',
      surveyId,
      null,
      'number',
      {},
    ]);
  });
});

it('an anonymous survey never shows its answers again, not even to whoever gave them', async () => {
  const { accessToken } = (await logIn(world)).body;
  const asking = { accessToken, params: { surveyId } };
  const sent = await world.ask(surveys.answer, { ...asking, body: { answers: said('声') } });
  expect(sent.text).not.toContain('声');
  const { text } = await world.ask(surveys.get, asking);
  expect(JSON.parse(text)).toMatchObject({ state: 'answered', answeredOn: '2026-11-22' });
  expect(text).not.toContain('"answers"');
  for (const { detail } of await world.events()) expect(JSON.stringify(detail)).not.toContain('声');
});
