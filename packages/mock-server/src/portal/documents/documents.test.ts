import { execFileSync } from 'node:child_process';
import { type BodyInputOf, documents } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockPortal } from '../../index.js';
import { documentPeople } from '../../seed/documents/people.js';
import { standardPeople } from '../../seed/standard-people.js';
import { devClient } from '../../testing.js';
import { takeDeskStep } from '../procedures/desk.js';
import { logIn } from '../test-journey.js';
import { dayMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';
import { documentPdf } from './pdf.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const tokenOf = async (person: string) => {
  const { account } = standardPeople.find(({ id }) => id === person) ?? {};
  return (await logIn(world, account)).body.accessToken;
};
const listOf = async (accessToken: string) =>
  (await world.ask(documents.list, { accessToken, query: { limit: 100 } })).body;
const request = (accessToken: string, body: BodyInputOf<typeof documents.request>) =>
  world.ask(documents.request, { accessToken, body });
const issue = (caseId: string, values = {}) =>
  takeDeskStep(world.world.portal, caseId, { step: 'issue', values });

/** The text of a member's PDF, as poppler reads it. */
async function pdfOf(accessToken: string, documentId: string): Promise<string> {
  const row = await world.world.portal.db
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  expect((await world.ask(documents.file, { accessToken, params: { documentId } })).status).toBe(200);
  const input = await documentPdf(world.world.portal, row);
  return execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).replace(/\s/g, '');
}

describe('a decision', () => {
  it('says what is paid, for what, how, and how to appeal; the number is masked for good', async () => {
    const accessToken = await tokenOf('member');
    const { items } = await listOf(accessToken);
    const partial = items.find(({ title }) => title === '傷病手当金支給決定通知書');
    const text = await pdfOf(accessToken, partial?.id ?? '');
    for (const part of [
      '山吹はるか様',
      '一部支給',
      '146,160円',
      '待期の期間',
      'ご登録の口座へ振込',
      '＊＊＊＊・＊＊＊＊＊＊',
      '翌日から起算して3か月以内',
      'SAMP-0000-',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('006001');
  });

  it('tells the last day for an appeal from the day on which it was first opened, and keeps it', async () => {
    const accessToken = await tokenOf('member');
    const { items } = await listOf(accessToken);
    const params = { documentId: items.find(({ read }) => !read)?.id ?? '' };
    const appeal = async () =>
      (await world.ask(documents.get, { accessToken, params })).body.benefit?.appealUntil;
    expect(await appeal()).toBeUndefined();
    await world.ask(documents.markRead, { accessToken, params });
    expect(await appeal()).toBe('2027-02-22');
    await world.advance(5 * minuteMs);
    await world.ask(documents.markRead, { accessToken, params });
    expect(await appeal()).toBe('2027-02-22');
  });

  it('is in the record of who has read health data (S-G1)', async () => {
    await listOf(await tokenOf('member'));
    const [read] = await world.events('sensitive_read');
    expect(read?.detail).toEqual({ operation: 'documents.list' });
  });
});

it('a decision that the society makes now arrives unread', async () => {
  const portal = createMockPortal();
  const dev = devClient(portal);
  const id = await dev.issueDecision({ person: 'member', benefit: 'funeral', amountYen: 50_000 });
  const { db } = (await portal.world()).portal;
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect([row.title, row.read_at]).toEqual(['埋葬料（費）支給決定通知書', null]);
  const denied = await dev.issueDecision({ person: 'member', result: 'denied' });
  const { facts } = await db
    .selectFrom('documents')
    .select('facts')
    .where('id', '=', denied)
    .executeTakeFirstOrThrow();
  expect(JSON.parse(facts)).toMatchObject({ result: 'denied', amountYen: 0 });
  await expect(dev.issueDecision({ person: 'member', payOn: '2026-02-30' })).rejects.toThrow(
    'validation_failed',
  );
  await expect(dev.issueDecision({ person: 'nobody' })).rejects.toThrow('validation_failed');
  await portal.close();
});

describe('certificates', () => {
  it('are offered by who asks: the insured of a former dependant and of premiums, a member of themselves', async () => {
    const kinds = async (person: string) =>
      (await world.ask(documents.offers, { accessToken: await tokenOf(person) })).body.items.map(
        ({ kind, subjects, years }) => [kind, subjects.map(({ name }) => name).join(), years?.join()],
      );
    expect(await kinds('member')).toEqual([
      ['acquisition', '山吹 はるか', undefined],
      ['loss', '山吹 はるか', undefined],
    ]);
    expect(await kinds('voluntary')).toEqual([
      ['acquisition', '都築 よしえ', undefined],
      ['loss', '都築 よしえ', undefined],
      ['dependant_removed', '都築 あさひ', undefined],
      ['premium_paid', '都築 よしえ', '2026,2025'],
    ]);
  });

  it('of a year’s premiums list each month and their sum', async () => {
    const accessToken = await tokenOf('voluntary');
    const body = { kind: 'premium_paid', subjectId: 'voluntary', delivery: 'web' } as const;
    const refused = await request(accessToken, body);
    expect(refused.problem.errors).toEqual([{ pointer: '/calendarYear', code: 'required' }]);
    const other = await request(accessToken, { ...body, calendarYear: 2024 });
    expect(other.problem.errors).toEqual([{ pointer: '/calendarYear', code: 'out_of_range' }]);
    const { id } = (await request(accessToken, { ...body, calendarYear: 2026 })).body;
    await issue(id);
    const { documentId = '' } = (
      await world.ask(documents.getRequest, { accessToken, params: { requestId: id } })
    ).body;
    const { premiums } = (await world.ask(documents.get, { accessToken, params: { documentId } })).body;
    expect([premiums?.months.length, premiums?.totalYen]).toEqual([11, 357_280]);
    const text = await pdfOf(accessToken, documentId);
    for (const part of ['2026年1月分', '2026年11月分', '357,280円', '社会保険料控除', '都築よしえ'])
      expect(text).toContain(part);
  });

  it('of leaving wait for the day, also where the society has not recorded it; then the record has it', async () => {
    const accessToken = await tokenOf('member');
    const { items } = (await world.ask(documents.requests, { accessToken })).body;
    const waiting = items[0]!;
    expect([waiting.kind, waiting.leavingOn, waiting.status.state]).toEqual([
      'loss',
      '2026-12-31',
      'requested',
    ]);
    await expect(issue(waiting.id)).rejects.toMatchObject({ code: 'validation_failed' });
    await world.advance(41 * dayMs);
    await issue(waiting.id);
    const again = await tokenOf('member');
    const { documentId = '' } = (
      await world.ask(documents.getRequest, { accessToken: again, params: { requestId: waiting.id } })
    ).body;
    expect(await pdfOf(again, documentId)).toContain('資格喪失年月日2027年1月1日（令和9年）');
    expect((await listOf(again)).accessUntil).toBe('2027-06-30');
  });

  it('on paper are not listed, and their code can be checked', async () => {
    const accessToken = await tokenOf('member');
    const body = { kind: 'acquisition', subjectId: 'member', delivery: 'post' } as const;
    const { id } = (await request(accessToken, body)).body;
    const before = (await listOf(accessToken)).items.length;
    await issue(id);
    expect((await listOf(accessToken)).items).toHaveLength(before);
    const { code } = await world.world.portal.db
      .selectFrom('documents')
      .select('code')
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();
    expect((await world.ask(documents.verify, { params: { code } })).body.state).toBe('valid');
  });

  it('S-F5: of fifty requests at once one is made', async () => {
    const accessToken = await tokenOf('member');
    const body = { kind: 'acquisition', subjectId: 'member', delivery: 'web' } as const;
    const answers = await Promise.all(Array.from({ length: 50 }, () => request(accessToken, body)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it.each(['2026-02-30', '2026-11-31', '2030-01-01', '2020-01-01'])(
    'refuse %s as last day of work',
    async (day) => {
      const accessToken = await tokenOf('family-insured');
      const body = { kind: 'loss', subjectId: 'family-insured', delivery: 'web', leavingOn: day } as const;
      expect((await request(accessToken, body)).problem.errors?.[0]?.pointer).toBe('/leavingOn');
    },
  );
});

it('a last day of work before the member joined is refused: a year typed wrongly would end the membership', async () => {
  const accessToken = await tokenOf('member');
  await world.world.portal.db
    .updateTable('members')
    .set({ submitted_on: '2026-07-01' })
    .where('id', '=', 'member')
    .execute();
  const { items } = (await world.ask(documents.requests, { accessToken })).body;
  await world.ask(documents.withdrawRequest, { accessToken, params: { requestId: items[0]!.id } });
  const body = { kind: 'loss', subjectId: 'member', delivery: 'web' } as const;
  const refused = await request(accessToken, { ...body, leavingOn: '2026-06-30' });
  expect(refused.problem.errors).toEqual([{ pointer: '/leavingOn', code: 'out_of_range' }]);
  expect((await request(accessToken, { ...body, leavingOn: '2026-07-01' })).status).toBe(201);
});

describe('a code', () => {
  it('S-E2: tells nobody’s name, and is the same to a stranger as to its owner', async () => {
    const { text } = await world.ask(documents.verify, { params: { code: 'samp－００００ー0001' } });
    expect(JSON.parse(text)).toEqual({ kind: 'benefit_decision', issuedOn: '2026-11-18', state: 'valid' });
  });

  it('that nobody has is counted for its caller; one that somebody has is not', async () => {
    const verify = (code: string, ip: string) => world.ask(documents.verify, { params: { code }, ip });
    for (let times = 0; times < 40; times += 1)
      expect((await verify('SAMP-0000-0001', '192.0.2.1')).status).toBe(200);
    const missed = await Promise.all(Array.from({ length: 25 }, () => verify('0000-0000-0000', '192.0.2.1')));
    expect(missed.filter(({ problem }) => problem.code === 'rate_limited')).toHaveLength(5);
    expect((await verify('SAMP-0000-0001', '192.0.2.2')).status).toBe(200);
  });
});

it('somebody who has left gets in for six months more, to their documents', async () => {
  const [voluntary] = documentPeople;
  await world.advance(10 * dayMs);
  const accessToken = await tokenOf('voluntary');
  expect((await listOf(accessToken)).accessUntil).toBe('2027-05-31');
  await world.advance(180 * dayMs);
  expect((await logIn(world, voluntary?.account)).status).toBe(201);
  await world.advance(dayMs);
  expect((await logIn(world, voluntary?.account)).status).toBe(401);
});
