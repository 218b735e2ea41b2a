import type { BodyOf, FieldError, MedicalExpense, medicalExpenses } from '@ikiiki/sdk/contract';
import { maxYen } from '@ikiiki/sdk/rules/yen';
import { oneLine } from '../common/one-line.js';
import { refused } from '../common/refused.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import {
  type ExpenseRow,
  expenseColumns,
  expenseOf,
  expensesOf,
  type Readable,
  readableTo,
} from './expenses.js';

/** A row that the member may see now. @throws ProblemError `not_found`, for that of another member too */
async function rowOf(db: PortalDatabase, readable: Readable, expenseId: string): Promise<ExpenseRow> {
  return expensesOf(db, readable)
    .where('expense.id', '=', expenseId)
    .select(expenseColumns)
    .executeTakeFirstOrThrow(() => new ProblemError('not_found'));
}

/** What differs from the notice. @throws ProblemError `validation_failed` with each value that cannot be */
function judged(said: BodyOf<typeof medicalExpenses.correct>, { notified }: MedicalExpense) {
  const errors: FieldError[] = [];
  const facility = said.facility === undefined ? undefined : oneLine(said.facility);
  if (facility === '') errors.push({ pointer: '/facility', code: 'required' });
  const { paidYen = notified.paidYen, refundYen = 0 } = said;
  if (paidYen > maxYen) errors.push({ pointer: '/paidYen', code: 'out_of_range' });
  // 補填 counts up to what was paid for the same care
  if (refundYen > paidYen) errors.push({ pointer: '/refundYen', code: 'out_of_range' });
  if (errors.length > 0) throw refused(...errors);
  return {
    facility: facility === undefined || facility === notified.facility ? null : facility,
    paid_yen: paidYen === notified.paidYen ? null : paidYen,
    refund_yen: refundYen === 0 ? null : refundYen,
  };
}

const deleteCorrection = (db: PortalDatabase, ownerId: string, expenseId: string) =>
  db
    .deleteFrom('medical_expense_corrections')
    .where('owner_id', '=', ownerId)
    .where('expense_id', '=', expenseId)
    .execute();

/** The audit tells which row, never what it says. */
const recordCorrection = (call: Call, expense: string, undone: boolean) =>
  call.audit.record({
    event: 'medical_expense_corrected',
    level: 'info',
    actor: currentSession(call).memberId,
    detail: { expense, undone },
  });

export const correct: Handler<typeof medicalExpenses.correct> = async ({ params, body }, call) => {
  const { memberId } = currentSession(call);
  const readable = await readableTo(call, memberId);
  const row = await rowOf(call.db, readable, params.expenseId);
  const said = judged(body, expenseOf(row, readable.household));
  const isAsNotified = Object.values(said).every((value) => value === null);
  if (isAsNotified) await deleteCorrection(call.db, memberId, row.id);
  else {
    const correction = { ...said, corrected_at: call.clock.now() };
    await call.db
      .insertInto('medical_expense_corrections')
      .values({ owner_id: memberId, expense_id: row.id, care_month: row.care_month, ...correction })
      .onConflict((conflict) => conflict.columns(['owner_id', 'expense_id']).doUpdateSet(correction))
      .execute();
  }
  await recordCorrection(call, row.id, isAsNotified);
  return expenseOf(await rowOf(call.db, readable, row.id), readable.household);
};

export const undoCorrection: Handler<typeof medicalExpenses.undoCorrection> = async ({ params }, call) => {
  const { memberId } = currentSession(call);
  const { id } = await rowOf(call.db, await readableTo(call, memberId), params.expenseId);
  await deleteCorrection(call.db, memberId, id);
  await recordCorrection(call, id, true);
};
