import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { Count, DateOn, Id, text } from './values.js';

/** What a rule is about. A newer portal may know more. */
export const ruleCategories = ['meals', 'exercise', 'rest', 'smoking_alcohol', 'oral', 'mind'] as const;
export type RuleCategory = (typeof ruleCategories)[number];

/** How often a rule is checked: once a Japanese day, or once a week from Monday to Sunday in Japan. */
export const ruleFrequencies = ['daily', 'weekly'] as const;
export type RuleFrequency = (typeof ruleFrequencies)[number];

/** `ended` is final: the rule takes neither checks nor changes, and its history stays. */
export const ruleStates = ['active', 'paused', 'ended'] as const;
export type RuleState = (typeof ruleStates)[number];

/** How much a rule asks for, e.g. 8,000 歩. */
export const RuleTarget = z.object({
  /** Above 0, at most 1,000,000, with two decimals at most. */
  value: z.number().check(z.positive(), z.maximum(1_000_000)),
  /** In words, e.g. `歩`, `分`, `グラム`; at most 10 characters. */
  unit: text(z.minLength(1), z.maxLength(40)),
});
export type RuleTarget = z.output<typeof RuleTarget>;

/** A rule that the society suggests. */
export const RuleSuggestion = z.object({
  id: Id,
  title: z.string(),
  /** One of `ruleCategories`. */
  category: z.string(),
  frequency: z.enum(ruleFrequencies),
  target: z.optional(RuleTarget),
  /** Why it helps, or how to begin. */
  hint: z.string(),
});
export type RuleSuggestion = z.output<typeof RuleSuggestion>;

/** One day of a daily rule, or one week of a weekly one. */
export const RuleCheck = z.object({
  /** The day; of a weekly rule the Monday with which the week begins. */
  date: DateOn,
  done: z.boolean(),
  /** The rule was paused on this day, or on a day of this week: where it is not done, the streak goes on all the same. */
  paused: z.boolean(),
  /** It can be set and taken back now. */
  checkable: z.boolean(),
});
export type RuleCheck = z.output<typeof RuleCheck>;

/** A rule that the member has set for themselves. */
export const MyRule = z.object({
  id: Id,
  /** As the member wrote it: plain text of one line. */
  title: z.string(),
  /** One of `ruleCategories`. */
  category: z.string(),
  frequency: z.enum(ruleFrequencies),
  target: z.optional(RuleTarget),
  /** First day on which it counts. */
  startOn: DateOn,
  /** Last day on which it counts; absent where no end is set. */
  endOn: z.optional(DateOn),
  state: z.enum(ruleStates),
  /** The suggestion that it was made from. */
  suggestionId: z.optional(Id),
  /** Days or weeks done one after the other until now. A day or week that is not over yet does not break it. */
  streak: Count,
  /** The longest streak so far. */
  longestStreak: Count,
  /** Yesterday and this week's days until today; of a weekly rule the last five weeks. The oldest first. */
  recent: z.array(RuleCheck),
});
export type MyRule = z.output<typeof MyRule>;

/** What a check has changed. */
export const RuleChecked = z.object({
  rule: MyRule,
  /** Points that came in by this request: none for a check that was set before, nor beyond the day's most. */
  pointsEarned: Count,
  /** Points that checks have brought today. */
  pointsToday: Count,
});
export type RuleChecked = z.output<typeof RuleChecked>;

/** The member's own rules; what holds for all of them stands beside each page. */
const MyRulePage = z.extend(pageOf(MyRule), {
  /** Today's date in Japan on the portal's clock. */
  today: DateOn,
  /** How many rules are active now, and how many may be. */
  active: Count,
  maxActive: Count,
  /** What a check brings, what checks bring in a day at most, and what they have brought today. */
  points: z.object({ perCheck: Count, maxPerDay: Count, today: Count }),
});

/** As typed: white space is folded, at most 40 characters. */
const TitleInput = text(z.minLength(1), z.maxLength(400));
const RuleId = z.object({ ruleId: Id });
/** Read as a date only once it is known whose rule it is: a refusal must not tell that there is one. */
const OneCheck = z.object({ ruleId: Id, date: Id });

export const myRules = {
  /** What the society suggests, category by category. */
  suggestions: endpoint({
    method: 'GET',
    path: '/my-rules/suggestions',
    access: 'session',
    feature: 'my_rules',
    conditional: true,
    status: 200,
    query: z.object({ ...pageQuery, category: z.optional(z.enum(ruleCategories)) }),
    response: pageOf(RuleSuggestion),
    problems: [],
  }),
  /** The member's rules in the order in which they were made. */
  list: endpoint({
    method: 'GET',
    path: '/my-rules',
    access: 'session',
    feature: 'my_rules',
    status: 200,
    query: z.object({ ...pageQuery, state: z.optional(z.enum(ruleStates)) }),
    response: MyRulePage,
    problems: [],
  }),
  /** Begins a rule, in the member's own words or in those of a suggestion. */
  create: endpoint({
    method: 'POST',
    path: '/my-rules',
    access: 'session',
    feature: 'my_rules',
    status: 201,
    body: z.object({
      title: TitleInput,
      category: z.enum(ruleCategories),
      frequency: z.enum(ruleFrequencies),
      target: z.optional(RuleTarget),
      /** The suggestion that it is made from. */
      suggestionId: z.optional(Id),
      /** From today on, within a year. @default today */
      startOn: z.optional(DateOn),
      endOn: z.optional(DateOn),
    }),
    response: MyRule,
    problems: ['rule_limit_reached'],
  }),
  get: endpoint({
    method: 'GET',
    path: '/my-rules/{ruleId}',
    access: 'session',
    feature: 'my_rules',
    status: 200,
    params: RuleId,
    response: MyRule,
    problems: [],
  }),
  /** Changes what is named, and pauses, resumes or ends the rule. */
  change: endpoint({
    method: 'PATCH',
    path: '/my-rules/{ruleId}',
    access: 'session',
    feature: 'my_rules',
    status: 200,
    params: RuleId,
    body: z
      .object({
        title: z.optional(TitleInput),
        /** `null` takes it away. */
        target: z.optional(z.nullable(RuleTarget)),
        /** Today or later; `null` takes it away. */
        endOn: z.optional(z.nullable(DateOn)),
        state: z.optional(z.enum(ruleStates)),
      })
      .check(z.refine((changes) => Object.keys(changes).length > 0)),
    response: MyRule,
    problems: ['rule_ended', 'rule_limit_reached'],
  }),
  /**
   * Sets the check of a day: today's or yesterday's. Of a weekly rule any day names its week: this one or the last.
   * The first setting of a check may bring points; none are taken when it is taken back, none come when it is set again.
   */
  check: endpoint({
    method: 'PUT',
    path: '/my-rules/{ruleId}/checks/{date}',
    access: 'session',
    feature: 'my_rules',
    status: 200,
    params: OneCheck,
    response: RuleChecked,
    problems: ['rule_ended', 'rule_check_closed'],
  }),
  /** Takes a check back, as long as it can be set. */
  uncheck: endpoint({
    method: 'DELETE',
    path: '/my-rules/{ruleId}/checks/{date}',
    access: 'session',
    feature: 'my_rules',
    status: 200,
    params: OneCheck,
    response: RuleChecked,
    problems: ['rule_ended', 'rule_check_closed'],
  }),
  /** The days or weeks of a rule until today, the oldest first: each in which it held, done or not. */
  checks: endpoint({
    method: 'GET',
    path: '/my-rules/{ruleId}/checks',
    access: 'session',
    feature: 'my_rules',
    status: 200,
    params: RuleId,
    query: z.object({
      /** First day. @default 30 days before `to` */
      from: z.optional(DateOn),
      /** Last day; 366 days in all at most. @default today */
      to: z.optional(DateOn),
    }),
    response: z.object({ items: z.array(RuleCheck) }),
    problems: [],
  }),
};
