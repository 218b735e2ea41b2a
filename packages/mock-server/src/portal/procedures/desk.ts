import type { ProcedureName, Procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { StepBy } from '@ikiiki/sdk/rules/procedures/procedure';
import { accountOf } from '../accounts/accounts.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { sendLetter } from '../mails/letter.js';
import { procedureChanged } from '../mails/procedures.js';
import { ProblemError } from '../problem-error.js';
import { type CaseRow, takeStep } from './cases.js';
import { desks } from './desks.js';

/** What the society's desk enters with a step, by name: an amount, a day. */
export type DeskValues = Readonly<Record<string, string | number>>;

/**
 * What a step of the society does beside changing the state: writes a document, fixes a date. Missing values have a
 * sensible default, so that a developer can press a button.
 * @throws ProblemError `validation_failed` for values that cannot be
 */
export type DeskEffect = (
  portal: Portal,
  transaction: PortalDatabase,
  row: CaseRow,
  values: DeskValues,
) => Promise<void>;

/** The society's steps of one procedure that do more than change the state. */
export type DeskOf<P extends ProcedureName> = {
  readonly [S in StepBy<Procedures[P], 'society'>]?: DeskEffect;
};

const effectOf = (procedure: string, step: string) =>
  (desks as Readonly<Record<string, Readonly<Record<string, DeskEffect>>>>)[procedure]?.[step];

/** Mails the member that something has happened; what it is, the portal shows after the login. */
export async function tellMember(portal: Portal, memberId: string): Promise<void> {
  const account = await accountOf(portal.db, memberId);
  if (account) sendLetter(portal, account, procedureChanged(portal.config.siteUrl));
}

/**
 * The society takes a step.
 * @throws ProblemError `not_found`, `step_not_possible`, or what the effect throws; then nothing has changed
 */
export async function takeDeskStep(
  portal: Portal,
  caseId: string,
  taken: {
    readonly step: string;
    readonly reason?: string | undefined;
    readonly values?: DeskValues | undefined;
  },
): Promise<CaseRow> {
  const { step, reason, values = {} } = taken;
  const row = await portal.db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirst();
    if (!found) throw new ProblemError('not_found');
    const after = await takeStep(portal, transaction, found, { step, by: 'society', reason });
    await effectOf(found.procedure, step)?.(portal, transaction, after, values);
    return after;
  });
  await tellMember(portal, row.member_id);
  return row;
}
