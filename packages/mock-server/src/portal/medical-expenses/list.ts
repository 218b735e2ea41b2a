import type { medicalExpenses } from '@ikiiki/sdk/contract';
import { afterCursor, pageOfRows } from '../common/paging.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { expenseColumns, expenseOf, expensesOf, facilityOf, readableTo } from './expenses.js';

/** Where a row stands: newest month first, then the own ones, then person by person. */
interface Place {
  readonly month: string;
  readonly person: string;
  readonly id: string;
}

const readPlace = (text: string): Place | undefined => {
  const [, month, person, id] = /^(\d{4}-\d{2})\.([\w-]{1,64})\.([\w-]{1,64})$/.exec(text) ?? [];
  return month === undefined || person === undefined || id === undefined ? undefined : { month, person, id };
};

export const list: Handler<typeof medicalExpenses.list> = async ({ query }, call) => {
  const after = afterCursor(query, readPlace);
  const readable = await readableTo(call, currentSession(call).memberId);
  const self = readable.household.self.id;
  const months = readable.months.filter(
    (month) =>
      (query.year === undefined || month.startsWith(`${query.year}-`)) &&
      (query.month === undefined || month === query.month),
  );
  let found = expensesOf(call.db, { ...readable, months });
  if (query.personId !== undefined) found = found.where('expense.member_id', '=', query.personId);
  if (query.withoutFacility !== undefined) {
    found = found.where((eb) => eb(facilityOf(eb), query.withoutFacility ? '=' : '!=', ''));
  }
  if (query.corrected !== undefined) {
    found = found.where('correction.corrected_at', query.corrected ? 'is not' : 'is', null);
  }
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const further =
    after &&
    found.where((eb) => {
      const isNextOfPerson = eb.and([
        eb('expense.member_id', '=', after.person),
        eb('expense.id', '>', after.id),
      ]);
      const isNextPerson =
        after.person === self
          ? eb('expense.member_id', '!=', self)
          : eb.and([eb('expense.member_id', '!=', self), eb('expense.member_id', '>', after.person)]);
      return eb.or([
        eb('expense.care_month', '<', after.month),
        eb.and([eb('expense.care_month', '=', after.month), eb.or([isNextOfPerson, isNextPerson])]),
      ]);
    });
  const page = await pageOfRows(
    query,
    (limit) =>
      (further ?? found)
        .select(expenseColumns)
        .orderBy('expense.care_month', 'desc')
        .orderBy((eb) => eb.case().when('expense.member_id', '=', self).then(0).else(1).end())
        .orderBy('expense.member_id')
        .orderBy('expense.id')
        .limit(limit)
        .execute(),
    {
      cursorOf: (row) => `${row.care_month}.${row.member_id}.${row.id}`,
      itemOf: (row) => expenseOf(row, readable.household),
    },
  );
  return { ...page, total: Number(total) };
};
