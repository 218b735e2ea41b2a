import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { Count, DateOn, Id, InstantAt, text } from './values.js';

/**
 * Kinds of health events (DOMAIN 5): `walk`, each for themselves; `team`, walking in teams; `quiz`; `seminar`. A newer
 * portal may know more.
 */
export const eventKinds = ['walk', 'team', 'quiz', 'seminar'] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * How an event stands on a Japanese day. `running` also while one may still enter; `tallying` for some days after the
 * end, in which steps of its days can still be recorded; `finished` from the day on which the points are paid. A newer
 * portal may know more.
 */
export const eventStatuses = [
  'upcoming',
  'entry_open',
  'entry_closed',
  'running',
  'tallying',
  'finished',
  'cancelled',
] as const;
export type EventStatus = (typeof eventStatuses)[number];

/**
 * How a member stands in an event. `achieved` and `not_achieved` from the day on which it is `finished`; an event
 * that brings no points leaves `entered`. A newer portal may know more.
 */
export const entryStates = ['entered', 'withdrawn', 'achieved', 'not_achieved'] as const;
export type EntryState = (typeof entryStates)[number];

/** What an average of steps a day brings. */
export const EventTier = z.object({
  /** Least average of steps a day, over all days of the event. */
  minAvgSteps: Count,
  points: Count,
});
export type EventTier = z.output<typeof EventTier>;

/** The member's own entry. */
export const EventEntry = z.object({
  /** One of `entryStates`. */
  state: z.string(),
  enteredAt: InstantAt,
  /** Whether the nickname stands in the ranking that the others see. */
  inRanking: z.boolean(),
  teamId: z.optional(Id),
  /** Of a walking event that is finished: the average by which the tier was found, rounded down. */
  avgSteps: z.optional(Count),
  /** Points that were paid for it. */
  points: z.optional(Count),
});
export type EventEntry = z.output<typeof EventEntry>;

/** Who may enter. */
export const EventTarget = z.object({ insured: z.boolean(), dependant: z.boolean() });
export type EventTarget = z.output<typeof EventTarget>;

/** An event as the member sees it. All dates are days in Japan; the last day counts in full. */
export const HealthEvent = z.object({
  id: Id,
  title: z.string(),
  description: z.string(),
  /** One of `eventKinds`. */
  kind: z.string(),
  /** One of `eventStatuses`. */
  status: z.string(),
  /** First and last day on which one may enter and withdraw. */
  entryFrom: DateOn,
  entryTo: DateOn,
  from: DateOn,
  to: DateOn,
  /** Whether one may enter and withdraw now. */
  entryOpen: z.boolean(),
  /** The day from which the event is `finished`: the result stands, and the points are paid. */
  finishedOn: DateOn,
  /** How many may enter; absent where there is no limit. */
  capacity: z.optional(Count),
  /** How many may still enter; absent where there is no limit. */
  placesLeft: z.optional(Count),
  target: EventTarget,
  /** Whether the member is of those who may enter. */
  forMember: z.boolean(),
  /** Of walking events, the lowest first. Who walks in a team gets what its average brings. */
  tiers: z.array(EventTier),
  /** Of a quiz: what answering it brings, whatever was right. */
  points: z.optional(Count),
  /** Of a team event: with fewer members than `min` a team gets no points. */
  teamSize: z.optional(z.object({ min: Count, max: Count })),
  /** Why it was cancelled, in words. */
  cancelledBecause: z.optional(z.string()),
  /** Absent where the member has never entered. */
  entry: z.optional(EventEntry),
});
export type HealthEvent = z.output<typeof HealthEvent>;

/** Where and when a seminar takes place. Only who has entered is told. */
export const SeminarDetails = z.object({
  startsAt: InstantAt,
  endsAt: InstantAt,
  place: z.optional(z.string()),
  /** Where it is shown online. An `https:` address. */
  onlineUrl: z.optional(z.string()),
});
export type SeminarDetails = z.output<typeof SeminarDetails>;

export const HealthEventDetail = z.extend(HealthEvent, { seminar: z.optional(SeminarDetails) });
export type HealthEventDetail = z.output<typeof HealthEventDetail>;

/** What is missing until a tier. */
export const TierProgress = z.extend(EventTier, {
  /** Steps that are missing in all; 0 where the tier is reached for certain. */
  missingSteps: Count,
  /** The same for each day that is left, today included, rounded up; absent where none is left. */
  missingStepsPerDay: z.optional(Count),
});
export type TierProgress = z.output<typeof TierProgress>;

/** How far a member is, from the recorded steps. A day without a record counts as a day of 0 steps. */
export const EventProgress = z.object({
  /** Days of the event. */
  days: Count,
  /** Days that have begun, today included. */
  daysBegun: Count,
  /** Days on which steps can still be walked, today included. */
  daysLeft: Count,
  /** Days of the event on which the member has recorded steps. */
  daysRecorded: Count,
  /** The member's own steps on the days of the event. */
  totalSteps: Count,
  /** The member's own average a day over the days that have begun, rounded down. */
  avgSteps: Count,
  /** The average of the member's team, by which its tier is found; absent outside of a team. */
  teamAvgSteps: z.optional(Count),
  /** The lowest first; of a team for the team as a whole. */
  tiers: z.array(TierProgress),
});
export type EventProgress = z.output<typeof EventProgress>;

/** A row of a ranking. */
export const RankingRow = z.object({
  /** Who walked as much shares a place; the next one's place counts them all. */
  place: z.number().check(z.int(), z.positive()),
  /** A nickname or the name of a team, never a real name. */
  name: z.string(),
  /** Steps a day on average over the days that have begun, rounded down. */
  avgSteps: Count,
  /** Whether it is the member, or the member's team. */
  own: z.boolean(),
});
export type RankingRow = z.output<typeof RankingRow>;

export const EventRanking = z.object({
  of: z.enum(['members', 'teams']),
  /**
   * The first hundred. Who does not want to stand in it is left out and not counted; who has withdrawn or left the
   * society too, and teams that are too small.
   */
  items: z.array(RankingRow),
  /** How many stand in the ranking. */
  total: Count,
  /** The member's own row, also where it is not among the first, or seen by nobody else. */
  own: z.optional(RankingRow),
});
export type EventRanking = z.output<typeof EventRanking>;

/** The member's own team. */
export const EventTeam = z.object({
  id: Id,
  name: z.string(),
  /** What others join by: 8 letters and digits that are not mistaken for one another. */
  invitationCode: z.string(),
  members: z.array(z.object({ nickname: z.string(), own: z.boolean() })),
});
export type EventTeam = z.output<typeof EventTeam>;

export const QuizQuestion = z.object({
  id: Id,
  text: z.string(),
  choices: z.array(z.object({ id: Id, text: z.string() })),
});
export type QuizQuestion = z.output<typeof QuizQuestion>;

/** One choice. */
export const QuizAnswer = z.object({ questionId: Id, choiceId: Id });
export type QuizAnswer = z.output<typeof QuizAnswer>;

/** What came of the member's answers. */
export const QuizResult = z.object({
  /** How many are right. */
  right: Count,
  answers: z.array(
    z.extend(QuizAnswer, {
      rightChoiceId: Id,
      explanation: z.string(),
    }),
  ),
});
export type QuizResult = z.output<typeof QuizResult>;

export const Quiz = z.object({
  questions: z.array(QuizQuestion),
  /** Present once the member has answered. */
  result: z.optional(QuizResult),
});
export type Quiz = z.output<typeof Quiz>;

const params = z.object({ eventId: Id });

export const events = {
  /** The events, those that begin last first. */
  list: endpoint({
    method: 'GET',
    path: '/events',
    access: 'session',
    feature: 'events',
    conditional: true,
    status: 200,
    query: z.object({ ...pageQuery, status: z.optional(z.enum(eventStatuses)) }),
    response: pageOf(HealthEvent),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/events/{eventId}',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    response: HealthEventDetail,
    problems: [],
  }),
  /**
   * Enters the member, once; who has entered already only says anew whether to stand in the ranking, which is possible
   * until the event is finished.
   */
  enter: endpoint({
    method: 'POST',
    path: '/events/{eventId}/entry',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    body: z.object({
      /** Whether the nickname may stand in the ranking. The member decides; nobody is shown without having been asked. */
      inRanking: z.boolean(),
    }),
    response: HealthEventDetail,
    problems: ['event_full', 'event_closed', 'event_not_for_you'],
  }),
  /** Gives the place back, and leaves the team, until entry closes. */
  withdraw: endpoint({
    method: 'DELETE',
    path: '/events/{eventId}/entry',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    response: HealthEventDetail,
    problems: ['event_closed', 'event_not_entered'],
  }),
  /** Of walking events, for who has entered. */
  progress: endpoint({
    method: 'GET',
    path: '/events/{eventId}/progress',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    response: EventProgress,
    problems: ['event_not_entered'],
  }),
  /** Of walking events, for who has entered. Empty until the event begins. */
  ranking: endpoint({
    method: 'GET',
    path: '/events/{eventId}/ranking',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    response: EventRanking,
    problems: ['event_not_entered'],
  }),
  /** The member's own team. */
  team: endpoint({
    method: 'GET',
    path: '/events/{eventId}/team',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    response: z.object({ team: z.optional(EventTeam) }),
    problems: ['event_not_entered'],
  }),
  createTeam: endpoint({
    method: 'POST',
    path: '/events/{eventId}/team',
    access: 'session',
    feature: 'events',
    status: 201,
    params,
    body: z.object({
      /** Up to 20 characters without `<` and `>`. */
      name: text(z.minLength(1), z.maxLength(200)),
    }),
    response: EventTeam,
    problems: ['event_closed', 'event_not_entered', 'team_already_joined'],
  }),
  /** Joins a team by its invitation code. Tries with codes that nobody has are limited (`rate_limited`). */
  joinTeam: endpoint({
    method: 'POST',
    path: '/events/{eventId}/team/members',
    access: 'session',
    feature: 'events',
    status: 201,
    params,
    body: z.object({
      /** As typed: letters of any width and case; spaces and hyphens are read through. */
      invitationCode: text(z.minLength(1), z.maxLength(200)),
    }),
    response: EventTeam,
    problems: ['event_closed', 'event_not_entered', 'team_already_joined', 'team_full', 'team_code_unknown'],
  }),
  /** Leaves the team, until entry closes; the entry stays. */
  leaveTeam: endpoint({
    method: 'DELETE',
    path: '/events/{eventId}/team',
    access: 'session',
    feature: 'events',
    status: 204,
    params,
    problems: ['event_closed', 'event_not_entered'],
  }),
  /** The questions from the first day of the quiz on, for who has entered; with the result once it is answered. */
  quiz: endpoint({
    method: 'GET',
    path: '/events/{eventId}/quiz',
    access: 'session',
    feature: 'events',
    status: 200,
    params,
    response: Quiz,
    problems: ['event_closed', 'event_not_entered'],
  }),
  /** Answers all questions, once, while the quiz runs. */
  answerQuiz: endpoint({
    method: 'POST',
    path: '/events/{eventId}/quiz/answers',
    access: 'session',
    feature: 'events',
    status: 201,
    params,
    body: z.object({ answers: z.array(QuizAnswer).check(z.maxLength(50)) }),
    response: QuizResult,
    problems: ['event_closed', 'event_not_entered', 'quiz_already_answered'],
  }),
};
