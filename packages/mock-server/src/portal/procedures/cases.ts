import type { ProcedureStatus } from '@ikiiki/sdk/contract';
import { type ProcedureName, type Procedures, procedureOf } from '@ikiiki/sdk/rules/procedures/index';
import { type Actor, type StepBy, stateAfter, stepsFrom } from '@ikiiki/sdk/rules/procedures/procedure';
import { iso } from '../../platform/iso.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';
import type { CasesTable } from './tables.js';

export type CaseRow = Readonly<CasesTable>;

/** Begins an application in the first state of its procedure. */
export async function openCase(
  portal: Pick<Portal, 'random' | 'clock'>,
  transaction: PortalDatabase,
  opened: { readonly procedure: ProcedureName; readonly memberId: string },
): Promise<CaseRow> {
  const { procedure, memberId } = opened;
  return transaction
    .insertInto('cases')
    .values({
      id: portal.random.id(),
      procedure,
      member_id: memberId,
      state: procedureOf(procedure).initial,
      opened_at: portal.clock.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** One of the caller's own. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownCase(
  call: Call,
  db: PortalDatabase,
  procedure: ProcedureName,
  caseId: string,
): Promise<CaseRow> {
  const row = await db
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', caseId)
    .where('procedure', '=', procedure)
    .where('member_id', '=', currentSession(call).memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** Nobody else changes a case until the transaction ends: what is read of it after this holds. */
export async function lockCase(transaction: PortalDatabase, caseId: string): Promise<void> {
  // The empty update takes the row's lock, at which the others wait
  await transaction.updateTable('cases').set({ id: caseId }).where('id', '=', caseId).execute();
}

/** @throws ProblemError `step_not_possible` for a case in none of these states */
export function requireState({ state }: Pick<CaseRow, 'state'>, states: readonly string[]): void {
  if (!states.includes(state)) throw new ProblemError('step_not_possible', { state });
}

export interface TakenStep<A extends Actor = Actor> {
  readonly step: string;
  readonly by: A;
  /** What the society writes to it. */
  readonly reason?: string | undefined;
}

/**
 * Takes a step of the case's procedure, once: of two that meet, one finds the state changed.
 * @returns the case as it stands afterwards
 * @throws ProblemError `step_not_possible` with the state the case is in
 */
export async function takeStep(
  portal: Pick<Portal, 'clock'>,
  transaction: PortalDatabase,
  { id, procedure, state }: CaseRow,
  { step, by, reason }: TakenStep,
): Promise<CaseRow> {
  const machine = procedureOf(procedure);
  const to = stepsFrom(machine, state, by).includes(step) ? stateAfter(machine, state, step) : undefined;
  if (to === undefined) throw new ProblemError('step_not_possible', { state });
  const taken = await transaction
    .updateTable('cases')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', '=', state)
    .returningAll()
    .executeTakeFirst();
  if (!taken) throw new ProblemError('step_not_possible', { state: await stateOf(transaction, id) });
  const { count } = await transaction
    .selectFrom('case_steps')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('case_steps')
    .values({
      case_id: id,
      number: Number(count) + 1,
      step,
      state: to,
      by,
      at: portal.clock.now(),
      reason: reason?.trim() || null,
    })
    .execute();
  return taken;
}

/** A step of the caller's own. Names of other actors' steps do not compile. */
export async function takeOwnStep<P extends ProcedureName>(
  call: Call,
  transaction: PortalDatabase,
  procedure: P,
  caseId: string,
  step: StepBy<Procedures[P], 'member'>,
): Promise<CaseRow> {
  const row = await ownCase(call, transaction, procedure, caseId);
  return takeStep(call, transaction, row, { step, by: 'member' });
}

const stateOf = async (db: PortalDatabase, caseId: string) =>
  (await db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;

/** Where cases stand, for their owner, by id. */
export async function statusesOf(
  db: PortalDatabase,
  cases: readonly CaseRow[],
): Promise<ReadonlyMap<string, ProcedureStatus>> {
  if (cases.length === 0) return new Map();
  const steps = await db
    .selectFrom('case_steps')
    .selectAll()
    .where(
      'case_id',
      'in',
      cases.map(({ id }) => id),
    )
    .orderBy('number')
    .execute();
  const stepsOf = (id: string) => steps.filter(({ case_id }) => case_id === id);
  return new Map(
    cases.map(({ id, procedure, state, opened_at }) => [
      id,
      {
        state,
        steps: stepsFrom(procedureOf(procedure), state, 'member'),
        openedAt: iso(opened_at),
        history: stepsOf(id).map(({ at, step, state: led, by, reason }) => ({
          at: iso(at),
          step,
          state: led,
          by,
          ...(reason !== null && { reason }),
        })),
      },
    ]),
  );
}

/** Where one case stands, for its owner. */
export async function statusOf(db: PortalDatabase, row: CaseRow): Promise<ProcedureStatus> {
  return (await statusesOf(db, [row])).get(row.id)!;
}
