import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { tellMember } from '../procedures/desk.js';
import { type BookingRow, bookingRows, takeBookingStep } from './bookings.js';
import { drawDueRounds } from './draw.js';
import { prepareRounds, roundNow } from './rounds.js';

/** The portal takes a step of its own; where another took one in the same moment, that one holds. */
async function takeByItself(portal: Portal, row: BookingRow, step: string): Promise<void> {
  try {
    await portal.db
      .transaction()
      .execute((transaction) => takeBookingStep(portal, transaction, row, { step, by: 'portal' }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return;
  }
  if (step === 'lapse') await tellMember(portal, row.member_id);
}

/** Whether the round of a draft takes it no more. */
function isTooLate({ month, procedure }: BookingRow, portal: Portal): boolean {
  const { state } = roundNow(month, portal);
  return state !== (procedure === 'resortLottery' ? 'open' : 'first_come');
}

/** The step whose time has come for an application. */
function dueStep(row: BookingRow, portal: Portal): string | undefined {
  const on = today(portal);
  switch (row.state) {
    case 'draft':
      return isTooLate(row, portal) ? 'expire' : undefined;
    case 'won':
      return (row.confirm_until_on ?? on) < on ? 'lapse' : undefined;
    default:
      return (row.check_in_on ?? on) < on ? 'stay' : undefined;
  }
}

/** What the resorts do by themselves when its time has come: rounds, draws, what lapses, stays that have begun. */
export async function doWhatIsDueAtResorts(portal: Portal): Promise<void> {
  await prepareRounds(portal);
  await drawDueRounds(portal);
  const rows = await bookingRows(portal.db).where('state', 'in', ['draft', 'won', 'confirmed']).execute();
  for (const row of rows) {
    const step = dueStep(row, portal);
    if (step) await takeByItself(portal, row, step);
  }
}
