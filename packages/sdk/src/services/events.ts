import {
  type EventProgress,
  type EventRanking,
  type EventTeam,
  events,
  type HealthEventDetail,
  type Quiz,
  type QuizResult,
} from '../contract/events.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/** 健康イベント: walking, walking in teams, quizzes and seminars to take part in. */
export class EventsService implements ServiceOf<typeof events> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The events, those that begin last first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof events.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof events.list>> {
    return listOf(input, (page) => this.#portal.call(events.list, page, options));
  }

  /** One event; with place and time of a seminar for who has entered. @throws ProblemError `not_found` */
  get(input: InputOf<typeof events.get>, options?: CallOptions): Promise<HealthEventDetail> {
    return this.#portal.call(events.get, input, options);
  }

  /**
   * Enters the member. Again, it only says anew whether the nickname may stand in the ranking.
   * @throws ProblemError `event_full`, `event_closed`, `event_not_for_you` with a `reason`, `not_found`
   */
  enter(input: InputOf<typeof events.enter>, options?: CallOptions): Promise<HealthEventDetail> {
    return this.#portal.call(events.enter, input, options);
  }

  /**
   * Gives the place back, until entry closes.
   * @throws ProblemError `event_closed`, `event_not_entered`, `not_found`
   */
  withdraw(input: InputOf<typeof events.withdraw>, options?: CallOptions): Promise<HealthEventDetail> {
    return this.#portal.call(events.withdraw, input, options);
  }

  /** Steps so far, and what is missing until each tier. @throws ProblemError `event_not_entered`, `not_found` */
  progress(input: InputOf<typeof events.progress>, options?: CallOptions): Promise<EventProgress> {
    return this.#portal.call(events.progress, input, options);
  }

  /** Nicknames, or names of teams, by their steps. @throws ProblemError `event_not_entered`, `not_found` */
  ranking(input: InputOf<typeof events.ranking>, options?: CallOptions): Promise<EventRanking> {
    return this.#portal.call(events.ranking, input, options);
  }

  /** The member's own team, where there is one. @throws ProblemError `event_not_entered`, `not_found` */
  team(
    input: InputOf<typeof events.team>,
    options?: CallOptions,
  ): Promise<{ readonly team?: EventTeam | undefined }> {
    return this.#portal.call(events.team, input, options);
  }

  /**
   * Makes a team with the member in it; others join by its invitation code.
   * @throws ProblemError `event_closed`, `event_not_entered`, `team_already_joined`; `validation_failed` for a name
   * that cannot be used
   */
  createTeam(input: InputOf<typeof events.createTeam>, options?: CallOptions): Promise<EventTeam> {
    return this.#portal.call(events.createTeam, input, options);
  }

  /**
   * Joins a team by its invitation code.
   * @throws ProblemError `team_code_unknown`, `team_full`, `team_already_joined`, `event_closed`, `event_not_entered`;
   * `rate_limited` after too many codes that nobody has
   */
  joinTeam(input: InputOf<typeof events.joinTeam>, options?: CallOptions): Promise<EventTeam> {
    return this.#portal.call(events.joinTeam, input, options);
  }

  /** Leaves the team, until entry closes; the entry stays. @throws ProblemError `event_closed`, `event_not_entered` */
  leaveTeam(input: InputOf<typeof events.leaveTeam>, options?: CallOptions): Promise<void> {
    return this.#portal.call(events.leaveTeam, input, options);
  }

  /** The questions, and the result once they are answered. @throws ProblemError `event_closed`, `event_not_entered` */
  quiz(input: InputOf<typeof events.quiz>, options?: CallOptions): Promise<Quiz> {
    return this.#portal.call(events.quiz, input, options);
  }

  /**
   * Answers all questions, once.
   * @throws ProblemError `quiz_already_answered`, `event_closed`, `event_not_entered`; `validation_failed` where a
   * question is not answered
   */
  answerQuiz(input: InputOf<typeof events.answerQuiz>, options?: CallOptions): Promise<QuizResult> {
    return this.#portal.call(events.answerQuiz, input, options);
  }
}
