import type { ProblemCode } from '@ikiiki/sdk/contract';
import type { ProblemExtensions } from '../portal/problem-error.js';

export interface ProblemExample {
  readonly extensions?: ProblemExtensions;
  readonly retryAfterSeconds?: number;
}

/** What problems carry beyond their code, for faults, magic values and the API reference. */
export const problemExamples: Readonly<Partial<Record<ProblemCode, ProblemExample>>> = {
  validation_failed: { extensions: { errors: [{ pointer: '/email', code: 'invalid_format' }] } },
  idempotency_in_progress: { retryAfterSeconds: 1 },
  rate_limited: { retryAfterSeconds: 60 },
  overloaded: { retryAfterSeconds: 1 },
  maintenance: { extensions: { until: '2026-11-23T21:00:00.000Z' }, retryAfterSeconds: 3600 },
  link_invalid: { extensions: { email: 'hanako@example.jp' } },
  identity_held: { retryAfterSeconds: 86_400 },
  not_eligible: { extensions: { eligibleFrom: '2027-04-01', reason: 'age' } },
  confirmation_key_mismatch: { extensions: { attemptsLeft: 3 } },
  login_id_refused: { extensions: { errors: [{ pointer: '/loginId', code: 'invalid_format' }] } },
  password_refused: {
    extensions: { errors: [{ pointer: '/password', code: 'symbol_not_allowed', character: '~' }] },
  },
  nickname_refused: { extensions: { errors: [{ pointer: '/nickname', code: 'too_long' }] } },
  login_throttled: { retryAfterSeconds: 60 },
  application_not_possible: { extensions: { reason: 'insured_only' } },
  application_changed: { extensions: { errors: [{ pointer: '/values/paid', code: 'changed_elsewhere' }] } },
  step_not_possible: { extensions: { state: 'withdrawn' } },
  points_insufficient: { extensions: { available: 1200 } },
  reward_price_changed: { extensions: { points: 1500 } },
  resort_fee_changed: { extensions: { amountYen: 24_000 } },
  event_not_for_you: { extensions: { reason: 'insured_only' } },
  checkup_not_for_you: { extensions: { reason: 'too_young', eligibleFrom: '2027-04-01' } },
  photo_refused: { extensions: { reason: 'not_a_photo' } },
  upload_offset_wrong: { extensions: { received: 524_288 } },
  upload_refused: { extensions: { reason: 'type_mismatch' } },
  not_open_yet: { extensions: { availableFrom: '2026-12-22' } },
};
