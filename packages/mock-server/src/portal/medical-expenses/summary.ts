import type { ExpenseSummary, medicalExpenses } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { careMonthsOf, requireYear, yearsOf } from './care-months.js';
import { expensesOf, facilityOf, paidYen, type Readable, readableTo } from './expenses.js';
import { personOf } from './household.js';

type Sums = ExpenseSummary['total'];

const nothing: Sums = {
  count: 0,
  totalYen: 0,
  insurerYen: 0,
  publicYen: 0,
  selfPayYen: 0,
  mealYen: 0,
  paidYen: 0,
};

const plus = (a: Sums, b: Sums): Sums => ({
  count: a.count + b.count,
  totalYen: a.totalYen + b.totalYen,
  insurerYen: a.insurerYen + b.insurerYen,
  publicYen: a.publicYen + b.publicYen,
  selfPayYen: a.selfPayYen + b.selfPayYen,
  mealYen: a.mealYen + b.mealYen,
  paidYen: a.paidYen + b.paidYen,
});

/** What a year sums up to, by month and person. */
async function sumsOf({ db }: Call, readable: Readable) {
  const rows = await expensesOf(db, readable)
    .select((eb) => [
      'expense.care_month',
      'expense.member_id',
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number>('expense.total_yen').as('total'),
      eb.fn.sum<number>('expense.insurer_yen').as('insurer'),
      eb.fn.sum<number>('expense.public_yen').as('public'),
      eb.fn.sum<number>('expense.self_pay_yen').as('self_pay'),
      eb.fn.sum<number>('expense.meal_yen').as('meal'),
      eb.fn.sum<number>(paidYen(eb)).as('paid'),
    ])
    .groupBy(['expense.care_month', 'expense.member_id'])
    .execute();
  return rows.map((row) => ({
    month: row.care_month,
    person: row.member_id,
    sums: {
      count: Number(row.count),
      totalYen: Number(row.total),
      insurerYen: Number(row.insurer),
      publicYen: Number(row.public),
      selfPayYen: Number(row.self_pay),
      mealYen: Number(row.meal),
      paidYen: Number(row.paid),
    },
  }));
}

async function countOf({ db }: Call, readable: Readable, of: 'corrected' | 'withoutFacility') {
  const { count } = await expensesOf(db, readable)
    .where((eb) =>
      of === 'corrected' ? eb('correction.corrected_at', 'is not', null) : eb(facilityOf(eb), '=', ''),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export const summary: Handler<typeof medicalExpenses.summary> = async ({ query }, call) => {
  const { household, months } = await readableTo(call, currentSession(call).memberId);
  const { self, people, hidden } = household;
  const years = yearsOf(call, self);
  if (query.year !== undefined) requireYear(call, self, query.year);
  const year = query.year === undefined ? years[0] : Number(query.year);
  // Somebody who has just come has no year yet: then it is this one, with nothing in it
  const asked = year ?? Number(today(call).slice(0, 4));
  const readable = { household, months: months.filter((month) => month.startsWith(`${asked}-`)) };
  const [sums, withoutFacility, corrected] = await Promise.all([
    sumsOf(call, readable),
    countOf(call, readable, 'withoutFacility'),
    countOf(call, readable, 'corrected'),
  ]);
  const sumOf = (isMeant: (sum: (typeof sums)[number]) => boolean) =>
    sums.filter(isMeant).reduce((sum, next) => plus(sum, next.sums), nothing);
  return {
    year: asked,
    years,
    months: careMonthsOf(call, asked, self).map((one) => ({
      ...one,
      ...sumOf(({ month }) => month === one.month),
    })),
    people: people.map((member) => ({
      ...personOf(member, self),
      ...sumOf(({ person }) => person === member.id),
    })),
    total: sumOf(() => true),
    hiddenMembers: hidden,
    withoutFacility,
    corrected,
  };
};
