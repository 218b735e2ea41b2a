import type { ServiceProblemTexts } from './service-problems.ja.js';

export const en: ServiceProblemTexts = {
  application_not_possible: 'You cannot hand in this form on the portal.',
  application_changed: 'This was changed on another screen. Please look at the newest version.',
  form_revised: 'The form has been revised. Please hand in the new version.',
  step_not_possible:
    'This can no longer be done: the application has moved on. Please look at where it stands now.',

  points_insufficient: ({ available }) =>
    available === undefined
      ? 'You do not have enough points.'
      : `You do not have enough points. You can spend ${available} now.`,
  reward_out_of_stock: 'We are sorry: this reward has just run out. Please choose another.',
  reward_price_changed: ({ price }) =>
    price === undefined
      ? 'The price of this reward has changed. Please look at it again.'
      : `This reward now costs ${price} points. Please look at it again before you go on.`,
  exchange_not_cancellable:
    'This exchange is already being prepared and cannot be cancelled. If you need help, please contact the society.',

  photo_refused:
    'This photo could not be kept. Please choose a JPEG, PNG or WebP file with nothing but a picture in it.',

  certificate_not_offered: 'You cannot ask for this certificate. Please reload the page and choose again.',
  certificate_already_requested:
    'You have asked for the same certificate already. Please see the state of your requests.',
  document_withdrawn: 'The society has taken this document back, so it cannot be downloaded.',

  vaccine_already_claimed: 'There is a claim for this dose already. Please look at the list.',
  vaccine_claims_closed: 'No claims are taken at present.',

  upload_offset_wrong: 'Sending the file stopped half way. Please try again.',
  upload_refused: 'This file could not be taken. Please choose another one.',
  upload_in_use: 'An application uses this file, so it cannot be deleted here.',

  survey_closed: 'This survey is closed. Thank you for your interest.',
  survey_already_answered: 'You have answered this survey already. It can be answered once.',

  rule_limit_reached: 'You have as many rules as can be kept at once. Please pause or end one of them first.',
  rule_ended: 'This rule has ended. Neither it nor its checks can be changed.',
  rule_check_closed:
    'This check cannot be changed now: only those of today and yesterday can, of weekly rules those of this week and the last.',

  checkup_already_applied:
    'There is an application for a checkup in this fiscal year already. Please look at it.',
  checkup_not_for_you: ({ from }) =>
    from
      ? `You cannot apply for this course yet. You can from ${from}.`
      : 'This course is not meant for you. Please choose another.',
  checkup_day_full: 'We are sorry: the day that you chose is full now. Please choose another.',
  checkup_change_closed:
    'A checkup can be changed or cancelled until the day before. If it is urgent, please call the facility.',

  event_full: 'Every place is taken, so you cannot enter.',
  event_closed: 'This is not possible now. Please look at the dates of the event.',
  event_not_for_you: 'This event is for other members, so you cannot enter.',
  event_not_entered: 'You do not take part in this event.',
  team_full: 'This team is full. Please type the invitation code of another team.',
  team_code_unknown: 'No team has this invitation code. Please ask whoever invited you once more.',
  team_already_joined: 'You are in a team already. To change teams, please leave yours first.',
  quiz_already_answered: 'You have answered this quiz already. It can be answered only once.',

  resort_round_closed: 'Stays in this month cannot be applied for now. Please look at the dates.',
  resort_booking_exists:
    'You have an application for this month already; there can be one. It is in the list of your applications.',
  resort_full:
    'We are sorry: somebody else has just taken the rooms you wished for. Please choose other days or rooms.',
  resort_guests_closed: 'It is too late to change the guests here. Please contact the society.',
  resort_fee_changed: ({ amount }) =>
    amount === undefined
      ? 'The cancellation fee has changed. Please look at the new amount.'
      : `The day has changed, and the cancellation now costs ${amount} yen. Please check it and try once more.`,
};
