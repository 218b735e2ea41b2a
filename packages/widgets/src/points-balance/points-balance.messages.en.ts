import type { PointReason } from '@ikiiki/sdk/contract';
import type { Translation } from '../foundation/messages.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { PointsBalanceMessages, ReasonTexts } from './points-balance.messages.js';

const reasons: ReasonTexts = {
  registration: 'Registration',
  health_event: 'Health event',
  health_record: 'Health records',
  rule_check: 'My rules',
  article_read: 'Article read',
  survey: 'Survey answered',
  checkup: 'Health check-up',
  campaign: 'Campaign',
  exchange: 'Exchange for a reward',
  exchange_cancelled: 'Exchange cancelled',
  expiry: 'Expired',
  correction: 'Correction',
};

const unit = (count: number) => (count === 1 ? 'point' : 'points');

export const pointsBalanceEn: Translation<PointsBalanceMessages> = {
  ...stateTextsEn,
  heading: 'Points',
  available: 'You can use now',
  unit,
  points: (points, count) => `${points} ${unit(count)}`,
  gained: (points) => `+${points}`,
  lost: (points) => `−${points}`,
  pending: (points) => `Another ${points} will become usable later.`,
  pendingFrom: (date, points) => `Usable from ${date}: ${points}`,
  toRewards: 'Exchange for rewards',
  expiringHeading: 'Expiring soon',
  expiring: (date, points) => `Until ${date}: ${points}`,
  nothingExpires: 'No points expire soon.',
  monthsHeading: 'The last 12 months',
  months: (earned, spent, expired) =>
    `In the last 12 months you earned ${earned} and used ${spent}.${expired && ` Expired: ${expired}.`}`,
  bestMonth: (month, points) => ` You earned most in ${month}: ${points}.`,
  month: 'Month',
  earned: 'Earned',
  spent: 'Used',
  expired: 'Expired',
  earnedBars: 'Earned (bars above)',
  spentBars: 'Used (bars below)',
  expiredBars: 'Expired (outlined bars below)',
  asTable: 'Show as a table',
  tableCaption: 'Points by month',
  historyHeading: 'History',
  reason: (code) => (Object.hasOwn(reasons, code) ? reasons[code as PointReason] : ''),
  otherGain: 'Points received',
  otherLoss: 'Points deducted',
  notYet: (date) => `Not usable yet (from ${date})`,
  until: (date) => `Use by ${date}`,
  more: 'Show more',
  added: (count) => `${count} more shown.`,
  allShown: 'The whole history is shown.',
  nothingEarned:
    'You have no points yet. You earn them by joining health events, recording your health, having check-ups and answering surveys.',
};
