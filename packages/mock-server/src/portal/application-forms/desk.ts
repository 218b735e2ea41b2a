import type { Remark } from '@ikiiki/sdk/contract';
import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { refused } from '../common/refused.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import type { DeskEffect, DeskOf, DeskValues } from '../procedures/desk.js';
import { type ApplicationRow, versionIn } from './application.js';
import { formById } from './forms.js';

const rowOf = (db: PortalDatabase, id: string): Promise<ApplicationRow> =>
  db.selectFrom('applications').selectAll().where('case_id', '=', id).executeTakeFirstOrThrow();

const change = async (
  { clock }: Portal,
  transaction: PortalDatabase,
  id: string,
  more: Partial<ApplicationRow> = {},
): Promise<void> => {
  await transaction
    .updateTable('applications')
    .set({ changed_at: clock.now(), ...more })
    .where('case_id', '=', id)
    .execute();
};

const noted: DeskEffect = (portal, transaction, { id }) => change(portal, transaction, id);

/** What to mend, by the ids of fields and papers. */
const sendBack: DeskEffect = async (portal, transaction, { id }, values) => {
  const row = await rowOf(transaction, id);
  const form = await formById({ ...portal, db: transaction }, row.form_id);
  const { sections, papers } = versionIn(form, row);
  const known = new Set([...sections.flatMap(({ fields }) => fields), ...papers].map(({ id: of }) => of));
  const unknown = Object.keys(values).filter((of) => !known.has(of));
  if (unknown.length > 0) {
    throw refused(...unknown.map((of) => ({ pointer: `/values/${of}`, code: 'unknown_field' })));
  }
  const remarks = Object.entries(values).map(([of, text]): Remark => ({ id: of, text: String(text) }));
  await change(portal, transaction, id, { remarks: JSON.stringify(remarks) });
};

const defaultAmountYen = 10_000;

function paymentOf(portal: Portal, { amountYen = defaultAmountYen, paidOn = today(portal) }: DeskValues) {
  const amount = Number(amountYen);
  const errors = [
    ...(Number.isInteger(amount) && amount > 0 && amount < 1e9
      ? []
      : [{ pointer: '/values/amountYen', code: 'out_of_range' }]),
    ...(isCalendarDate(String(paidOn)) ? [] : [{ pointer: '/values/paidOn', code: 'impossible_date' }]),
  ];
  if (errors.length > 0) throw refused(...errors);
  return { amount_yen: amount, paid_on: String(paidOn) };
}

const pay: DeskEffect = (portal, transaction, { id }, values) =>
  change(portal, transaction, id, paymentOf(portal, values));

export const applicationDesk: DeskOf<'application'> = {
  accept: noted,
  return: sendBack,
  approve: noted,
  reject: noted,
};

export const benefitDesk: DeskOf<'benefitApplication'> = { ...applicationDesk, pay };
