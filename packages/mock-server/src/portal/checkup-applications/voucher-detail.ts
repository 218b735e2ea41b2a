import type { CheckupVoucherDetail } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { kanaOf, memberById, nameOf } from '../members/members.js';
import { barsOf } from '../pdf/bars.js';
import { ProblemError } from '../problem-error.js';
import type { ApplicationRow } from './application-row.js';
import { applicationView } from './application-view.js';

/** The voucher of an application of the caller's. @throws ProblemError `not_found` where none is issued */
export async function voucherDetail(call: Call, row: ApplicationRow): Promise<CheckupVoucherDetail> {
  const { voucher, course, options, copayYen, facility, fixedOn, status } = await applicationView(call, row);
  if (!voucher || !course || !facility || !fixedOn || status.state !== 'ticket_issued')
    throw new ProblemError('not_found');
  const person = await memberById(call.db, row.member_id);
  return {
    ...voucher,
    name: nameOf(person),
    kana: kanaOf(person),
    society: call.config.society.nameJa,
    course,
    options,
    copayYen,
    facility,
    fixedOn,
    bars: (await barsOf(voucher.number)).join(''),
  };
}
