import type { ProblemTexts } from './problems.ja.js';

const ourFault = 'We are sorry: something went wrong on our side. Please try again later.';
const later = (wait: string | undefined) => (wait ? `in about ${wait}` : 'in a little while');

export const en: ProblemTexts = {
  network: 'The portal could not be reached. Please check your connection and try again.',
  timeout: 'There was no answer in time. Please try again.',
  schema: "The portal's answer could not be read. Please reload the page and try again.",
  configuration: 'This page is not set up correctly. Please tell its administrator.',
  host_not_trusted:
    'To protect your personal information, health data is not shown on this page. Please see it on the pages of Ikiiki Portal.',
  unknown: ourFault,

  malformed_json: ourFault,
  validation_failed: 'Some entries need correcting. Please check the fields marked in red.',
  client_header_missing: ourFault,
  origin_refused: 'The portal cannot be used from this page. Please tell its administrator.',
  not_found: 'What you were looking for was not found.',
  method_not_allowed: ourFault,
  idempotency_in_progress: 'The same request is being processed. Please wait a moment and try again.',
  payload_too_large: 'What you entered is too long. Please shorten it and try again.',
  unsupported_media_type: ourFault,
  range_not_satisfiable: ourFault,
  idempotency_key_reused: ourFault,
  rate_limited: ({ wait }) => `There were too many requests. Please try again ${later(wait)}.`,
  internal: ourFault,
  overloaded: ({ wait }) => `The portal is very busy. Please try again ${later(wait)}.`,
  maintenance: ({ until }) =>
    until
      ? `The portal is under maintenance until about ${until} (Japan time).`
      : 'The portal is under maintenance. Please come back later.',

  link_invalid:
    'This link cannot be used: it has expired, was used already, or was replaced by a newer mail.',

  identity_mismatch:
    'We could not confirm the symbol, the number or the date of birth. Please check your entries.',
  identity_ambiguous:
    'These entries alone do not tell who you are. Please contact the health insurance society.',
  identity_held: ({ wait }) =>
    `Identity checks are paused after several entries that could not be confirmed. Please try again ${later(wait)}.`,
  not_eligible: ({ from }) =>
    from ? `You cannot register yet. You can register from ${from}.` : 'You cannot register at present.',
  already_registered:
    'You are already registered. Please go to the login page. If this is news to you, please contact the society.',
  confirmation_key_mismatch: ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? 'The confirmation key is wrong.'
      : `The confirmation key is wrong. Tries left: ${attemptsLeft}.`,
  registration_void:
    'This registration is void after too many wrong keys. Please begin again with your mail address.',
  login_id_taken: 'This login ID is already in use. Please choose another.',
  login_id_refused: 'This login ID cannot be used. Please choose another.',
  password_refused: 'This password cannot be used. Please check the rules and choose another.',
  nickname_refused: 'This nickname cannot be used. Please choose another.',

  login_failed: 'The login ID or the password is wrong.',
  login_throttled: ({ wait }) => `There were too many failed logins. Please try again ${later(wait)}.`,
  login_flow_invalid: 'Too much time has passed. Please begin again with your login ID.',
  session_required: 'Please log in.',
  session_expired: 'You were logged out because nothing happened for a while. Please log in again.',
  step_up_required: 'For your safety, please enter your current password.',
  step_up_failed: 'The current password is wrong.',

  not_open_yet: ({ from }) =>
    from
      ? `This service is not open for you yet. It is expected to open on ${from}.`
      : 'This service is not open for you yet.',
  service_ended:
    'This service is not offered to people who have left the society. If you have a question, please contact it.',
};
