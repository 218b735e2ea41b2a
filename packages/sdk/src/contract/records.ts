import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Count, DateOn, Id, InstantAt, text } from './values.js';

/** What can be recorded beside meals (DOMAIN 10). A newer portal may know more. */
export const recordTypes = [
  'steps',
  'weight',
  'body_fat',
  'waist',
  'blood_pressure',
  'pulse',
  'glucose',
  'sleep',
] as const;
export type RecordType = (typeof recordTypes)[number];

/** Where a record comes from: typed by the member, from a file, or from a device's service. A newer portal may know more. */
export const recordSources = ['manual', 'csv', 'healthkit', 'health_connect', 'fitbit', 'garmin'] as const;
export type RecordSource = (typeof recordSources)[number];

/** When a glucose was measured. */
export const glucoseTimings = ['fasting', 'after_meal'] as const;
export type GlucoseTiming = (typeof glucoseTimings)[number];

/** A number of a record as it is sent. What each type allows: `recordRules` in `@ikiiki/sdk/rules/health-record`. */
const Value = z.number().check(z.minimum(-1_000_000), z.maximum(1_000_000));

const values = {
  /**
   * In the unit of its type: steps; kg; % (body fat); cm (waist); mmHg (the upper number of a blood pressure); beats a
   * minute (pulse); mg/dL (glucose); minutes (sleep). Steps, blood pressure, pulse, glucose and sleep are whole; the
   * others have one decimal at most.
   */
  value: Value,
  /** Of a blood pressure, and needed there: the lower number in mmHg. */
  diastolic: z.optional(Value),
  /** Of a glucose, and needed there. */
  timing: z.optional(z.enum(glucoseTimings)),
};

/** One value of one calendar day in Japan, of one type and one source. */
export const HealthRecord = z.object({
  date: DateOn,
  /** One of `recordTypes`. */
  type: z.string(),
  /** One of `recordSources`. */
  source: z.string(),
  value: z.number(),
  diastolic: z.optional(z.number()),
  timing: z.optional(z.string()),
  /** `steps`, `kg`, `%`, `cm`, `mmHg`, `/min`, `mg/dL`, `min`. */
  unit: z.string(),
  /** When it was written down; of two for the same day, type and source the newer counts. */
  recordedAt: InstantAt,
});
export type HealthRecord = z.output<typeof HealthRecord>;

/** A record that was saved, and the points that it brought: 1 for the first record of a day, else 0. */
export const RecordSaved = z.object({
  record: HealthRecord,
  points: Count,
});
export type RecordSaved = z.output<typeof RecordSaved>;

/** Most rows of one batch: a leap year of every type. */
export const maxBatchRows = 366 * recordTypes.length;

/** What came of a batch. */
export const BatchSaved = z.object({
  created: z.number(),
  updated: z.number(),
  /** Rows that were there already, or are older than what is there. */
  unchanged: z.number(),
  points: z.number(),
});
export type BatchSaved = z.output<typeof BatchSaved>;

export const trendPeriods = ['day', 'week', 'month', 'year'] as const;
export type TrendPeriod = (typeof trendPeriods)[number];

/** What a member recorded within one day, week (from Sunday), month or year in Japan. */
export const RecordTrendPoint = z.object({
  from: DateOn,
  to: DateOn,
  /** Days with a value; without one the rest is absent. */
  days: z.number(),
  average: z.optional(z.number()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** Of steps. */
  total: z.optional(z.number()),
  /** Of a blood pressure: the lower number. */
  diastolicAverage: z.optional(z.number()),
});
export type RecordTrendPoint = z.output<typeof RecordTrendPoint>;

/** One type over time, for a chart. One value a day counts: what the member wrote, else what came last. */
export const RecordTrend = z.object({
  type: z.string(),
  unit: z.string(),
  by: z.string(),
  /** The oldest first. */
  points: z.array(RecordTrendPoint),
  /** The same type's first and last day with a value, where there is one: nothing lies beyond. */
  firstOn: z.optional(DateOn),
  lastOn: z.optional(DateOn),
  /** Lines of orientation that the society draws, e.g. 135 and 85 mmHg for a blood pressure at home. */
  limits: z.array(
    z.object({ of: z.enum(['value', 'diastolic']), value: z.number(), worse: z.enum(['above', 'below']) }),
  ),
});
export type RecordTrend = z.output<typeof RecordTrend>;

/** Where a member stands. */
export const RecordSummary = z.object({
  /** The calendar date in Japan on the portal's clock. */
  today: DateOn,
  /** The first day that may still be recorded: two years back. */
  oldest: DateOn,
  streak: z.object({
    /** Days in a row with a record or a meal, up to today, or to yesterday while today has none. */
    days: Count,
    hasToday: z.boolean(),
    /** The longest there was within two years. */
    longest: Count,
  }),
  /** The newest value of each type that has one. */
  latest: z.array(HealthRecord),
});
export type RecordSummary = z.output<typeof RecordSummary>;

/** Meals of a day. */
export const mealSlots = ['breakfast', 'lunch', 'dinner', 'snack'] as const;
export type MealSlot = (typeof mealSlots)[number];

/** What somebody ate: one entry a day and meal. */
export const Meal = z.object({
  id: Id,
  date: DateOn,
  slot: z.enum(mealSlots),
  text: z.string(),
  /** Of its photo; absent where there is none. */
  photo: z.optional(
    z.object({
      /** Changes with the photo. */
      version: Id,
      mediaType: z.string(),
      /** Bytes. */
      size: z.number(),
    }),
  ),
});
export type Meal = z.output<typeof Meal>;

/** A meal with the photo that it was given, and the points that came in with it. */
export const PhotoSaved = z.extend(Meal, { points: Count });
export type PhotoSaved = z.output<typeof PhotoSaved>;

/** Photos that are taken, and bytes of the largest. */
export const photoUpload = {
  mediaTypes: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 5 * 1024 * 1024,
} as const;

const range = {
  /** First day. @default 30 days before `to` */
  from: z.optional(DateOn),
  /** Last day; 366 days in all at most. @default today */
  to: z.optional(DateOn),
};

const ofDay = z.object({ date: Id, type: Id });
const ofMeal = z.object({ mealId: Id });

export const records = {
  /** Records of a range of days, the oldest day first; every source. */
  list: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'GET',
    path: '/records',
    status: 200,
    query: z.object({ ...range, type: z.optional(z.enum(recordTypes)) }),
    response: z.object({ items: z.array(HealthRecord) }),
    problems: [],
  }),
  /**
   * Writes what the member measured on a day (source `manual`), in place of what stood there. The same again changes
   * nothing; what was written down later is never replaced by what was written down earlier.
   */
  save: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'PUT',
    path: '/records/{date}/{type}',
    status: 200,
    params: ofDay,
    body: z.object({
      ...values,
      /** When it was written down, where that was before it is sent (offline). @default now, and never later */
      recordedAt: z.optional(InstantAt),
    }),
    response: RecordSaved,
    problems: [],
  }),
  /** Takes one back. */
  remove: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'DELETE',
    path: '/records/{date}/{type}',
    status: 204,
    params: ofDay,
    query: z.object({
      /** @default manual */
      source: z.optional(z.enum(recordSources)),
    }),
    problems: [],
  }),
  /**
   * Writes up to a year at once: all rows, or none where one is wrong; each wrong field of a row is told by its pointer,
   * `/records/17/value`. The same batch again changes no value; it says them newly. Of rows for the same day, type and
   * source the last counts.
   */
  batch: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'POST',
    path: '/records/batch',
    status: 200,
    body: z.object({
      records: z
        .array(
          z.object({
            date: text(z.maxLength(10)),
            type: z.enum(recordTypes),
            /** @default manual */
            source: z.optional(z.enum(recordSources)),
            ...values,
            /** @default now, and never later */
            recordedAt: z.optional(InstantAt),
          }),
        )
        .check(z.maxLength(maxBatchRows)),
    }),
    response: BatchSaved,
    problems: [],
  }),
  /** The streak, and the newest value of each type. */
  summary: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'GET',
    path: '/records/summary',
    status: 200,
    response: RecordSummary,
    problems: [],
  }),
  /** One type by day (14), week (12), month (12) or year (3), up to the one that holds `to`. */
  trend: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'GET',
    path: '/records/trend',
    status: 200,
    query: z.object({
      /** @default steps */
      type: z.optional(z.enum(recordTypes)),
      /** @default day */
      by: z.optional(z.enum(trendPeriods)),
      /** @default today */
      to: z.optional(DateOn),
    }),
    response: RecordTrend,
    problems: [],
  }),
  /** Meals of a range of days, the oldest day first. */
  meals: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'GET',
    path: '/meals',
    status: 200,
    query: z.object(range),
    response: z.object({ items: z.array(Meal) }),
    problems: [],
  }),
  /** Writes a meal of a day, in place of what stood there; its photo stays. */
  saveMeal: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'POST',
    path: '/meals',
    status: 200,
    body: z.object({
      date: text(z.minLength(1), z.maxLength(10)),
      slot: z.enum(mealSlots),
      /** May be empty where a photo is to say it; points come with the photo then. */
      text: text(z.maxLength(500)),
    }),
    response: z.object({ meal: Meal, points: z.number() }),
    problems: [],
  }),
  /** Takes a meal back, and its photo with it. */
  removeMeal: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'DELETE',
    path: '/meals/{mealId}',
    status: 204,
    params: ofMeal,
    problems: [],
  }),
  /**
   * Gives a meal its photo, in place of the one it had. The portal keeps the picture alone: where and when it was taken,
   * and whatever else stands in the file, is taken out.
   */
  setPhoto: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'PUT',
    path: '/meals/{mealId}/photo',
    status: 200,
    params: ofMeal,
    upload: photoUpload,
    response: PhotoSaved,
    problems: ['photo_refused'],
  }),
  /** The photo of a meal; only its owner gets it. */
  photo: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'GET',
    path: '/meals/{mealId}/photo',
    status: 200,
    params: ofMeal,
    file: true,
    problems: [],
  }),
  removePhoto: endpoint({
    access: 'session',
    feature: 'health_records',
    method: 'DELETE',
    path: '/meals/{mealId}/photo',
    status: 204,
    params: ofMeal,
    problems: [],
  }),
};
