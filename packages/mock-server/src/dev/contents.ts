import { noticeCategories, pointReasons } from '@ikiiki/sdk/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '../http/exchange.js';
import { problem } from '../http/problem-response.js';
import type { Portal } from '../portal/context.js';
import { publishNotices } from '../portal/notices/publish.js';
import { Ledger } from '../portal/points/ledger.js';
import { closeNight } from '../portal/resorts/desk.js';
import { DateOn, done, doneSilently, inputOf } from './input.js';
import { requirePerson } from './require-person.js';

/** What the society does to somebody's ledger. */
export const PointsSpec = z.object({
  /** Id of a person of the seed. */
  person: z.string(),
  kind: z.optional(z.enum(['grant', 'revoke', 'adjust'])),
  /** Negative only for `adjust`. */
  points: z.optional(z.number().check(z.int(), z.minimum(-10_000_000), z.maximum(10_000_000))),
  reason: z.optional(z.enum(pointReasons)),
  subject: z.optional(z.string().check(z.maxLength(200))),
  /** Names the thing that the entry stands for, so that it is written once. */
  sourceRef: z.optional(z.string().check(z.maxLength(200))),
  expiresOn: z.optional(DateOn),
  availableFrom: z.optional(DateOn),
  /** Entry that `revoke` takes back. */
  entry: z.optional(z.string()),
});
export type PointsSpec = z.input<typeof PointsSpec>;

/** A notice that the society publishes; `text` has a paragraph a line. */
export const NoticeSpec = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(500)),
  text: z.optional(z.string()),
  category: z.optional(z.enum(noticeCategories)),
  importance: z.optional(z.enum(['normal', 'high'])),
  /** Id of the one person it is for. */
  person: z.optional(z.string()),
  /** Text files to be saved. */
  attachments: z.optional(
    z.array(z.object({ name: z.string().check(z.minLength(1), z.maxLength(500)), text: z.string() })),
  ),
});
export type NoticeSpec = z.input<typeof NoticeSpec>;

/** A night for which the society closes a resort. */
export const ClosedNightSpec = z.object({
  resort: z.string(),
  on: DateOn,
  /** What members read. */
  because: z.optional(z.string().check(z.maxLength(200))),
});
export type ClosedNightSpec = z.input<typeof ClosedNightSpec>;

async function changePoints(portal: Portal, spec: z.output<typeof PointsSpec>): Promise<string | null> {
  const { kind = 'grant', points = 0, reason, entry = '', person, ...more } = spec;
  const { id: memberId } = await requirePerson(portal, person);
  const writing = { memberId, reason: reason ?? 'correction', ...more } as const;
  const written = await portal.db.transaction().execute(async (transaction) => {
    const ledger = await Ledger.open(portal, transaction, memberId);
    if (kind === 'revoke') return ledger.revoke(entry, writing);
    if (points < 0 && kind === 'adjust') return ledger.take('adjust', -points, writing);
    if (points <= 0) throw problem('validation_failed', 'Points are positive; only `adjust` takes away.');
    return ledger.grant({ ...writing, points }, kind);
  });
  return written?.id ?? null;
}

async function publish(portal: Portal, spec: z.output<typeof NoticeSpec>): Promise<string | undefined> {
  const { title, text = '', category = 'other', importance = 'normal', person } = spec;
  const attachments = spec.attachments?.map((file) => ({
    name: file.name,
    mediaType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(file.text),
  }));
  const memberId = person === undefined ? undefined : (await requirePerson(portal, person)).id;
  const body = text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph' as const, content: [{ text: line }] }));
  const [id] = await publishNotices(portal, [
    {
      title,
      body,
      category,
      importance,
      ...(memberId !== undefined && { memberId }),
      ...(attachments && { attachments }),
    },
  ]);
  return id;
}

/** The society's hand on contents: points for somebody, notices for everybody, a resort's closed nights. */
export function mountContents(dev: Hono<AppEnv>): void {
  dev.post('/points', async (c) => {
    const { world } = c.var;
    const spec = await inputOf(c, PointsSpec);
    return done(c, { entry: await world.enter(() => changePoints(world.portal, spec)) }, 201);
  });
  dev.post('/notices', async (c) => {
    const { world } = c.var;
    const spec = await inputOf(c, NoticeSpec);
    return done(c, { id: await world.enter(() => publish(world.portal, spec)) }, 201);
  });
  dev.post('/resorts/closed-nights', async (c) => {
    const { world } = c.var;
    const { resort, on, because = '臨時のお休みです。' } = await inputOf(c, ClosedNightSpec);
    await world.enter(() => closeNight(world.portal, { resortId: resort, on, because }));
    return doneSilently(c);
  });
}
