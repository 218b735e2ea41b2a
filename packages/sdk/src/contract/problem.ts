import * as z from 'zod/mini';

/**
 * Every code an answer of the portal can carry, with the HTTP status it travels under.
 * A code is the key of the text a person reads; the texts stand in the widgets' message tables.
 */
export const problemStatuses = {
  // Any request
  malformed_json: 400,
  validation_failed: 400,
  client_header_missing: 403,
  origin_refused: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_in_progress: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  idempotency_key_reused: 422,
  rate_limited: 429,
  internal: 500,
  overloaded: 503,
  maintenance: 503,
  // Links in mails: expired, used, replaced and unknown are one and the same (SECURITY S-L5)
  link_invalid: 410,
  // Registration
  identity_mismatch: 422,
  identity_ambiguous: 409,
  identity_held: 429,
  not_eligible: 403,
  already_registered: 409,
  confirmation_key_mismatch: 422,
  registration_void: 410,
  login_id_taken: 409,
  login_id_refused: 422,
  password_refused: 422,
  nickname_refused: 422,
  // Session
  login_failed: 401,
  login_throttled: 429,
  login_flow_invalid: 403,
  session_required: 401,
  session_expired: 401,
  step_up_required: 403,
  step_up_failed: 422,
  // Services
  not_open_yet: 403,
  service_ended: 403,
  // Applications
  step_not_possible: 409,
  // Points and rewards
  points_insufficient: 409,
  reward_out_of_stock: 409,
  reward_price_changed: 409,
  exchange_not_cancellable: 409,
  // Forms and applications
  application_not_possible: 403,
  application_changed: 409,
  form_revised: 409,
  // Surveys
  survey_closed: 409,
  survey_already_answered: 409,
  // Health events
  event_full: 409,
  event_closed: 409,
  event_not_for_you: 403,
  event_not_entered: 403,
  team_full: 409,
  team_code_unknown: 422,
  team_already_joined: 409,
  quiz_already_answered: 409,
  // Applications for checkups
  checkup_already_applied: 409,
  checkup_not_for_you: 403,
  checkup_day_full: 409,
  checkup_change_closed: 409,
  // Health records
  photo_refused: 422,
  // Documents
  certificate_not_offered: 422,
  certificate_already_requested: 409,
  document_withdrawn: 410,
  // Influenza vaccination
  vaccine_already_claimed: 409,
  vaccine_claims_closed: 409,
  // Attachments
  upload_offset_wrong: 409,
  upload_refused: 422,
  upload_in_use: 409,
  // The member's own rules
  rule_limit_reached: 409,
  rule_ended: 409,
  rule_check_closed: 409,
  // Resorts
  resort_round_closed: 409,
  resort_booking_exists: 409,
  resort_full: 409,
  resort_guests_closed: 409,
  resort_fee_changed: 409,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatuses;

export const problemCodes = /* @__PURE__ */ Object.keys(problemStatuses) as ProblemCode[];

/** Problems that any endpoint can answer with. */
export const commonProblems = [
  'malformed_json',
  'validation_failed',
  'client_header_missing',
  'origin_refused',
  'not_found',
  'method_not_allowed',
  'idempotency_in_progress',
  'payload_too_large',
  'unsupported_media_type',
  'idempotency_key_reused',
  'rate_limited',
  'internal',
  'overloaded',
  'maintenance',
] as const satisfies readonly ProblemCode[];

/** What is wrong with one field. `invalid_format` and the rest name the rule, never the value. */
export const fieldErrorCodes = [
  'required',
  'wrong_type',
  'too_short',
  'too_long',
  'invalid_format',
  'impossible_date',
  'future_date',
  'past_date',
  'unknown_field',
  'out_of_range',
  'too_old',
  'not_below_systolic',
  'not_offered',
  'day_not_open',
  'duplicate',
  'file_not_ready',
  'too_many_files',
  'outside_season',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** One field that was refused: a JSON Pointer (RFC 6901) into the request body, and why. */
export const FieldError = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.optional(z.string()),
  /** The refused character, where one is to blame (a password symbol outside the policy). */
  character: z.optional(z.string()),
});
export type FieldError = z.output<typeof FieldError>;

/**
 * RFC 9457 problem details. Unknown members are kept away from callers; unknown codes are allowed,
 * so that a newer portal does not break an older client.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  code: z.string(),
  requestId: z.optional(z.string()),
  /** Each refused field, with its pointer into the request body. */
  errors: z.optional(z.array(FieldError)),
  /**
   * Calendar date in Japan (YYYY-MM-DD) from which a person may register (`not_eligible`), or apply for a course
   * (`checkup_not_for_you`).
   */
  eligibleFrom: z.optional(z.string()),
  /**
   * Why a person may not register (`not_eligible`), for whom an event is (`event_not_for_you`), why a course is not for
   * the person (`checkup_not_for_you`), why a form is not filled in here (`application_not_possible`), or why a photo or a
   * file is not kept (`photo_refused`, `upload_refused`).
   */
  reason: z.optional(z.string()),
  /** Calendar date in Japan from which a service is expected to open (`not_open_yet`). */
  availableFrom: z.optional(z.string()),
  /** Tries left before the registration is void (`confirmation_key_mismatch`). */
  attemptsLeft: z.optional(z.number()),
  /** Instant (UTC) at which maintenance is expected to end (`maintenance`). */
  until: z.optional(z.string()),
  /** Points that can be spent (`points_insufficient`). */
  available: z.optional(z.number()),
  /** What the reward costs now, in points (`reward_price_changed`). */
  points: z.optional(z.number()),
  /** The state that the application is in (`step_not_possible`). */
  state: z.optional(z.string()),
  /** What it costs now, in yen (`resort_fee_changed`). */
  amountYen: z.optional(z.number()),
  /** Bytes that the portal has of a file (`upload_offset_wrong`). */
  received: z.optional(z.number()),
  /** The address a dead link was mailed to, so that nobody types it twice (`link_invalid`). */
  email: z.optional(z.string()),
});
export type Problem = z.output<typeof Problem>;

/** Media type of every error answer. */
export const problemMediaType = 'application/problem+json';
