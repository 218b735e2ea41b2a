import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { Count, DateOn, Id, InstantAt, MonthOn, wholeNumber } from './values.js';

/** What a member has. */
export const PointBalance = z.object({
  /** Points that can be spent now. */
  available: Count,
  /** Points that are promised and become available later. */
  pending: Count,
  /** What runs out within the next months unless it is spent, the nearest date first. */
  expiringSoon: z.array(
    z.object({
      /** Last calendar date in Japan on which the points can be spent. */
      on: DateOn,
      points: Count,
    }),
  ),
});
export type PointBalance = z.output<typeof PointBalance>;

/**
 * Kinds of entries in the ledger. `adjust` is a correction by the society, or points that come back from a cancelled
 * exchange. A newer portal may know more.
 */
export const pointKinds = ['grant', 'spend', 'expire', 'revoke', 'adjust'] as const;
export type PointKind = (typeof pointKinds)[number];

/** What an entry of the ledger is for. A newer portal may know more. */
export const pointReasons = [
  'registration',
  'health_event',
  'health_record',
  'rule_check',
  'article_read',
  'survey',
  'checkup',
  'campaign',
  'exchange',
  'exchange_cancelled',
  'expiry',
  'correction',
] as const;
export type PointReason = (typeof pointReasons)[number];

/** One entry of the ledger. Entries are added, never changed. */
export const PointTransaction = z.object({
  id: Id,
  at: InstantAt,
  /** One of `pointKinds`. */
  kind: z.string(),
  /** One of `pointReasons`. */
  reason: z.string(),
  /** Signed: what came in or went out. */
  points: wholeNumber(),
  /** Of what came in: last calendar date in Japan on which it can be spent. */
  expiresOn: z.optional(DateOn),
  /** Of what is promised: the calendar date in Japan from which it can be spent. */
  availableFrom: z.optional(DateOn),
  /** What it was for in words, e.g. the name of a reward or an event. */
  subject: z.optional(z.string()),
});
export type PointTransaction = z.output<typeof PointTransaction>;

/** Sums of one month in Japan. */
export const PointMonth = z.object({
  /** YYYY-MM */
  month: MonthOn,
  earned: Count,
  spent: Count,
  expired: Count,
});
export type PointMonth = z.output<typeof PointMonth>;

export const points = {
  balance: endpoint({
    method: 'GET',
    path: '/points/balance',
    access: 'session',
    feature: 'points',
    conditional: true,
    status: 200,
    response: PointBalance,
    problems: [],
  }),
  /** The ledger, newest first. */
  list: endpoint({
    method: 'GET',
    path: '/points/transactions',
    access: 'session',
    feature: 'points',
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(PointTransaction),
    problems: [],
  }),
  /** The last twelve months, the present one last; months without an entry are zeros. */
  months: endpoint({
    method: 'GET',
    path: '/points/months',
    access: 'session',
    feature: 'points',
    status: 200,
    response: z.object({ items: z.array(PointMonth) }),
    problems: [],
  }),
};
