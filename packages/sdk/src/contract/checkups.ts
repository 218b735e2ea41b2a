import * as z from 'zod/mini';
import {
  Checkup,
  CheckupLimit,
  CheckupResult,
  CheckupSummary,
  CheckupValue,
  ConvertedValue,
} from './checkup-results.js';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { DateOn, Id } from './values.js';

/**
 * What should be known when two values of an item are put beside each other: `method_changed` another method,
 * `limits_changed` other limits, `converted` one of them was converted, `unit_changed` they cannot be compared. A newer
 * portal may know more.
 */
export const comparisonNotes = ['method_changed', 'limits_changed', 'converted', 'unit_changed'] as const;
export type ComparisonNote = (typeof comparisonNotes)[number];

/** An item in two checkups. */
export const ComparedItem = z.object({
  item: Id,
  name: z.string(),
  group: z.string(),
  /** In the newer of the two; absent where that did not have the item at all. */
  now: z.optional(CheckupResult),
  before: z.optional(CheckupResult),
  /** Of values in the same unit: the newer less the older, in `decimals` digits. */
  difference: z.optional(z.number()),
  /**
   * How the judgement has changed, of both by the limits of the newer: `better`, `worse`, `same`, or `unknown` where one of
   * them cannot be judged.
   */
  change: z.string(),
  /** Some of `comparisonNotes`. */
  notes: z.array(z.string()),
});
export type ComparedItem = z.output<typeof ComparedItem>;

/** Two checkups side by side, the items in the order of a report. */
export const CheckupComparison = z.object({
  now: CheckupSummary,
  /** Absent where there is no other: of the first one there is nothing to compare. */
  before: z.optional(CheckupSummary),
  items: z.array(ComparedItem),
});
export type CheckupComparison = z.output<typeof CheckupComparison>;

/** A value of a trend, of the checkup it was measured in. */
export const CheckupTrendPoint = z.object({
  ...CheckupValue.shape,
  checkupId: Id,
  examinedOn: DateOn,
  fiscalYear: z.number().check(z.int()),
  /** In the unit of the trend, where it was measured in another. */
  converted: z.optional(ConvertedValue),
  /** What has changed since the point before: some of `comparisonNotes`. */
  notes: z.array(z.string()),
});
export type CheckupTrendPoint = z.output<typeof CheckupTrendPoint>;

/** An item over the years. */
export const CheckupTrend = z.object({
  item: Id,
  name: z.string(),
  group: z.string(),
  /** Of all values, converted where that was needed; empty where there is none. */
  unit: z.string(),
  decimals: CheckupValue.shape.decimals,
  /** The limits of today's rule. */
  limits: z.array(CheckupLimit),
  /** The oldest first, one for each checkup that has the item. */
  points: z.array(CheckupTrendPoint),
});
export type CheckupTrend = z.output<typeof CheckupTrend>;

/**
 * 健康度: a score that the society's provider works out. How is the provider's own affair: it says the name of the
 * method, and scores of different methods cannot be compared.
 */
export const HealthScore = z.object({
  value: z.number(),
  scale: z.object({
    min: z.number(),
    max: z.number(),
    /** Which end is the better one: `higher` or `lower`. */
    better: z.string(),
  }),
  /** What it is called, e.g. `健康度`. */
  label: z.string(),
  /** Name and version of the method. */
  method: z.string(),
  /** Of which day it is. */
  asOf: DateOn,
  /** The oldest first; the last is this one. */
  trend: z.array(z.object({ asOf: DateOn, value: z.number(), method: z.string() })),
});
export type HealthScore = z.output<typeof HealthScore>;

const CheckupId = z.object({ checkupId: Id });

export const checkups = {
  /** The member's own checkups, newest first. */
  list: endpoint({
    method: 'GET',
    path: '/checkups',
    access: 'session',
    feature: 'checkup_results',
    conditional: true,
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(CheckupSummary),
    problems: [],
  }),
  /** Items over the years: all that were ever measured, or one. */
  trends: endpoint({
    method: 'GET',
    path: '/checkups/trends',
    access: 'session',
    feature: 'checkup_results',
    conditional: true,
    status: 200,
    query: z.object({
      /** One of `checkupItems`. An item that was never measured has no trend. @default all */
      item: z.optional(Id),
    }),
    response: z.object({ items: z.array(CheckupTrend) }),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/checkups/{checkupId}',
    access: 'session',
    feature: 'checkup_results',
    conditional: true,
    status: 200,
    params: CheckupId,
    response: Checkup,
    problems: [],
  }),
  /** What has changed since another checkup. */
  compare: endpoint({
    method: 'GET',
    path: '/checkups/{checkupId}/comparison',
    access: 'session',
    feature: 'checkup_results',
    conditional: true,
    status: 200,
    params: CheckupId,
    query: z.object({
      /** The other checkup; the newer of the two counts as now. @default the one before */
      with: z.optional(Id),
    }),
    response: CheckupComparison,
    problems: [],
  }),
  healthScore: endpoint({
    method: 'GET',
    path: '/health-score',
    access: 'session',
    feature: 'checkup_results',
    conditional: true,
    status: 200,
    response: z.object({
      /** Absent until there is one. */
      score: z.optional(HealthScore),
    }),
    problems: [],
  }),
};
