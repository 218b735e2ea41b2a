import { articles, events, records, rewards } from '@ikiiki/sdk/contract';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from '../conformance/desk.js';
import { member, steppedUpMember } from '../conformance/journey.js';
import { type OwnObject, owner, ownerships } from '../conformance/objects.js';
import { type Operation, operations } from '../conformance/operations.js';
import { movedAddress } from '../conformance/procedures/application-forms.js';
import { createMockPortal, type MockPortal } from '../index.js';
import { devClient } from '../testing.js';

/** The same requests every time; more of them, and other seeds, find more. */
const chance = { numRuns: 25, seed: 20261122 };

/** What somebody may send who means no good, or whose program is wrong. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e21, -1e308, 2 ** 31, 2 ** 53, [], {}, [null], [[]]),
  fc.constantFrom('', ' ', '\0', '\ud800', '\u202e', '0', '-1', '%', '../x', "' or 1=1 --", '<svg onload=x>'),
  fc.constantFrom('9999-12-31', '0000-00-00', '2026-02-30', '2026-11-22', '9999-99-99T99:99:99Z', 'steps'),
  fc.constant('あ'.repeat(3000)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
);

/** As an address can carry it. */
const asText = (value: unknown): string =>
  new TextDecoder().decode(
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  );

type Json = unknown;

/** The value with something odd at one place of it. */
function withOdd(value: Json, places: readonly number[], strange: Json): Json {
  const [place = 0, ...deeper] = places;
  if (typeof value !== 'object' || value === null || places.length === 0) return strange;
  const keys = Object.keys(value);
  const key = keys[place % (keys.length + 1)];
  if (key === undefined) return strange;
  const inner = withOdd((value as Record<string, Json>)[key], deeper, strange);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? inner : item))
    : { ...value, [key]: inner };
}

/** Bodies that lead further in than the examples, which name nothing that is there. */
const deepBodies: Readonly<Record<string, Json>> = {
  'surveys.saveDraft': {
    answers: {
      exercise: { choice: 'none' },
      'no-exercise-reasons': { choices: ['time'], other: 'x' },
      sleep: { value: '６．５' },
      rested: { value: 3 },
    },
    position: 'sleep',
  },
  'surveys.answer': {
    answers: {
      exercise: { choice: 'none' },
      'no-exercise-reasons': { choices: ['time'] },
      sleep: { value: '６．５' },
      rested: { value: 3 },
      smoking: { choice: 'never' },
    },
  },
  'events.answerQuiz': {
    answers: [
      { questionId: 'vaccine', choiceId: 'weeks' },
      { questionId: 'wash', choiceId: 'five' },
      { questionId: 'humidity', choiceId: 'good' },
    ],
  },
  'records.save': { value: 120, diastolic: 80, recordedAt: '2026-11-21T09:00:00Z' },
  'records.batch': {
    records: [
      { date: '2026-11-20', type: 'steps', value: 65, source: 'csv', recordedAt: '2026-11-21T09:00:00Z' },
      { date: '2026-11-21', type: 'blood_pressure', value: 130, diastolic: 80 },
    ],
  },
  'myRules.create': {
    title: '毎朝、水を飲む',
    category: 'meals',
    frequency: 'weekly',
    target: { value: 1, unit: '杯' },
    startOn: '2026-11-22',
    endOn: '2026-12-22',
  },
  'myRules.change': { title: '水', endOn: '2026-12-22', target: null },
  'documents.request': { kind: 'loss', subjectId: 'member', delivery: 'web', leavingOn: '2026-12-31' },
  'applicationForms.start': { formId: 'brace' },
  'applicationForms.saveDraft': { revision: 0, values: movedAddress, position: 'address' },
  'applicationForms.submit': { revision: 0, values: movedAddress, attachments: {} },
  'checkupApplications.open': { personId: 'member' },
  'vaccineSubsidy.open': { personId: 'member', dose: 1 },
  'vaccineSubsidy.save': {
    doseDate: '2026-11-10',
    facility: 'けやき通りクリニック',
    paidYen: 3500,
    uploadIds: [],
    confirmed: ['name'],
  },
};

/** Ids of the seed, by the name of their parameter. */
const known: Readonly<Record<string, readonly string[]>> = {
  eventId: ['walk-open', 'walk-running', 'team-running', 'quiz-flu', 'seminar-online'],
  surveyId: ['lifestyle', 'satisfaction', 'infection', 'promotion'],
  ruleId: ['rule-steps', 'rule-no-phone'],
  checkupId: ['member-2026', 'member-2023'],
  noticeId: ['influenza-2026'],
  date: ['2026-11-22', '2026-11-21'],
  type: ['weight', 'blood_pressure', 'glucose'],
  from: ['2026-11-01', '2026-11-22'],
  to: ['2026-11-22', '2027-01-01'],
  by: ['day', 'week', 'month', 'year'],
  source: ['manual', 'csv'],
  item: ['weight', 'hdl_cholesterol'],
  with: ['member-2022', 'member-2025'],
  limit: ['1', '100'],
  cursor: ['2026-11-22.x', 'open.2026-11-22.rally', '3', '1760000000000.x'],
  formId: ['address', 'brace'],
  resortId: ['kogen', 'kohan'],
  month: ['2027-02', '2026-12'],
  year: ['2026', '2025'],
  encoding: ['shift_jis'],
  facilityId: ['hino-ichozaka'],
  courseId: ['lifestyle'],
  personId: ['member', owner],
  postalArea: ['191'],
  code: ['SAMP-0000-0001'],
};

let portal: MockPortal;
let desk: Desk;
beforeEach(async () => {
  portal = createMockPortal();
  const dev = devClient(portal);
  desk = new Desk({ baseUrl: 'http://portal.example.test', dev }, dev);
  await dev.freeze();
});
afterEach(() => portal.close());

async function knownIn(accessToken: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const body = { date: '2026-11-20', slot: 'lunch', text: 'おにぎり' } as const;
  const { meal } = await desk.get(records.saveMeal, { accessToken, body });
  const ofAll = { articleId: articles.list, exchangeId: rewards.exchanges, rewardId: rewards.list };
  const found: Record<string, readonly string[]> = { mealId: [meal.id] };
  for (const [key, endpoint] of Object.entries(ofAll)) {
    found[key] = (await desk.get(endpoint, { accessToken })).items.map(({ id }) => id);
  }
  for (const eventId of known.eventId ?? []) {
    await desk.ask(events.enter, { accessToken, params: { eventId }, body: { inRanking: true } });
  }
  return { ...known, ...found };
}

/** Somebody who has what an operation asks for by its parameters, as far as anybody can, and the ids of it. */
async function askerOf({ service, name }: Operation, names: readonly string[]) {
  const { accessToken } = (await steppedUpMember(desk)).grant;
  const ids = await knownIn(accessToken);
  const ownership = (ownerships as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[service]?.[
    name.replace(/^.*\./, '')
  ];
  if (names.every((key) => ids[key]) || typeof ownership !== 'function') return { accessToken, ids };
  const { accessToken: owners } = (await member(desk, owner)).grant;
  const own = await (ownership as OwnObject)(desk, owners);
  const found = Object.fromEntries(Object.entries(own).map(([key, id]) => [key, [id]]));
  return { accessToken: owners, ids: { ...ids, ...found } };
}

const fieldsOf = ({ endpoint }: Operation) =>
  Object.keys((endpoint.query as { def?: { shape?: object } } | undefined)?.def?.shape ?? {});

it.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s answers whatever is sent, and never with a failure of its own',
  async (name, operation) => {
    const { endpoint } = operation;
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);
    const { accessToken, ids } = await askerOf(operation, names);
    const text = fc.oneof(odd, fc.string()).map(asText);
    const said = (key: string, otherwise: string) =>
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...(ids[key] ?? [otherwise])) }, text);
    const example = deepBodies[name] ?? operation.body;
    const request = fc.record({
      params: fc.record(Object.fromEntries(names.map((key) => [key, said(key, 'x')]))),
      query: fc.record(
        Object.fromEntries(fieldsOf(operation).map((key) => [key, fc.oneof(said(key, ''), fc.constant(''))])),
      ),
      body: fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .tuple(fc.array(fc.nat(20), { maxLength: 4 }), odd)
            .map(([at, strange]) => withOdd(example, at, strange)),
        },
        fc.constant(example),
        odd,
      ),
      bytes: fc.uint8Array({ maxLength: 200 }),
    });
    for (const { params, query, body, bytes } of fc.sample(request, chance)) {
      const { status, text: answered } = await desk.ask(endpoint, {
        accessToken,
        params: params as never,
        query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')),
        ...(endpoint.upload
          ? { file: new Blob([bytes], { type: operation.file?.type ?? '' }) }
          : endpoint.method !== 'GET' && body !== undefined && { body: body as never }),
      });
      expect(status, `${JSON.stringify({ params, query, body })}\n${answered}`).toBeLessThan(500);
    }
  },
);
