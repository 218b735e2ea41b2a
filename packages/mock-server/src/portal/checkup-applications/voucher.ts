import type { CheckupVoucher } from '@ikiiki/sdk/contract';
import { fiscalYearEnd } from '@ikiiki/sdk/rules/fiscal-year';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import type { ApplicationRow } from './application-row.js';
import type { CheckupVouchersTable } from './tables.js';

/** 券面種別 1: a voucher for a checkup (受診券). */
const voucherKind = '1';

/**
 * Gives out a voucher. Its number is that of 特定健診: the last two digits of the fiscal year, the kind, eight digits of
 * the society's.
 */
export async function issueVoucher(
  portal: Pick<Portal, 'random' | 'clock'>,
  transaction: PortalDatabase,
  { case_id, fiscal_year }: ApplicationRow,
): Promise<void> {
  const number = async (): Promise<string> => {
    const drawn = `${String(fiscal_year).slice(2)}${voucherKind}${portal.random.characters('0123456789', 8)}`;
    const known = await transaction
      .selectFrom('checkup_vouchers')
      .select('number')
      .where('number', '=', drawn)
      .executeTakeFirst();
    return known ? number() : drawn;
  };
  await transaction
    .insertInto('checkup_vouchers')
    .values({
      number: await number(),
      case_id,
      issued_on: today(portal),
      valid_until: fiscalYearEnd(fiscal_year),
      is_void: 0,
    })
    .execute();
}

/** It holds no longer; where none is issued nothing happens. */
export async function voidVoucher(db: PortalDatabase, caseId: string): Promise<void> {
  await db.updateTable('checkup_vouchers').set({ is_void: 1 }).where('case_id', '=', caseId).execute();
}

export const voucherView = (row: Readonly<CheckupVouchersTable>): CheckupVoucher => ({
  number: row.number,
  issuedOn: row.issued_on,
  validUntil: row.valid_until,
});
