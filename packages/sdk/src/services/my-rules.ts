import type { ResponseOf } from '../contract/endpoint.js';
import { type MyRule, myRules, type RuleChecked } from '../contract/my-rules.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * マイルール: habits that a member has chosen, and the checks of each day or week. Open with the points
 * (`NotOpenYetError` until then).
 */
export class MyRulesService implements ServiceOf<typeof myRules> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** What the society suggests, category by category: `await` for a page, `for await` for all. */
  suggestions(
    input: InputOf<typeof myRules.suggestions> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof myRules.suggestions>> {
    return listOf(input, (page) => this.#portal.call(myRules.suggestions, page, options));
  }

  /** The member's rules, the oldest first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof myRules.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof myRules.list>> {
    return listOf(input, (page) => this.#portal.call(myRules.list, page, options));
  }

  /**
   * Begins a rule, in the member's own words or in those of a suggestion.
   * @throws ProblemError `rule_limit_reached`; `validation_failed` with a field error for each part that cannot be used
   */
  create(input: InputOf<typeof myRules.create>, options?: CallOptions): Promise<MyRule> {
    return this.#portal.call(myRules.create, input, options);
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<typeof myRules.get>, options?: CallOptions): Promise<MyRule> {
    return this.#portal.call(myRules.get, input, options);
  }

  /**
   * Changes title, target or last day; pauses (`state: 'paused'`), resumes (`'active'`) or ends (`'ended'`) a rule.
   * @throws ProblemError `rule_ended`, `rule_limit_reached` (when resuming), `validation_failed`, `not_found`
   */
  change(input: InputOf<typeof myRules.change>, options?: CallOptions): Promise<MyRule> {
    return this.#portal.call(myRules.change, input, options);
  }

  /**
   * Sets the check of today or yesterday (YYYY-MM-DD in Japan), or of this week or the last. Setting it again changes nothing.
   * @throws ProblemError `rule_check_closed`, `rule_ended`, `validation_failed` (`future_date`, `impossible_date`),
   * `not_found`
   */
  check(input: InputOf<typeof myRules.check>, options?: CallOptions): Promise<RuleChecked> {
    return this.#portal.call(myRules.check, input, options);
  }

  /** Takes a check back; points that it brought stay. @throws as {@link check} */
  uncheck(input: InputOf<typeof myRules.uncheck>, options?: CallOptions): Promise<RuleChecked> {
    return this.#portal.call(myRules.uncheck, input, options);
  }

  /**
   * The days or weeks of a rule, the oldest first.
   * @throws ProblemError `not_found`, `validation_failed` for more than 366 days
   */
  checks(
    input: InputOf<typeof myRules.checks>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof myRules.checks>> {
    return this.#portal.call(myRules.checks, input, options);
  }
}
