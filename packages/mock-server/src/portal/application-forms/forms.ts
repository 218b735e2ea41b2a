import type { ApplicationForm, FormPaper, FormSection, FormSummary } from '@ikiiki/sdk/contract';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { ApplicationFormsTable, FormVersionsTable } from './tables.js';

export type FormRow = Readonly<ApplicationFormsTable>;

/** What a form asks, read. */
export interface FormVersion {
  readonly version: string;
  readonly revisedOn: string;
  readonly sections: readonly FormSection[];
  readonly papers: readonly FormPaper[];
}

/** A form with its versions up to today, the newest first. */
export interface KnownForm {
  readonly row: FormRow;
  readonly versions: readonly [FormVersion, ...FormVersion[]];
}

const versionOf = ({ version, revised_on, sections, papers }: Readonly<FormVersionsTable>): FormVersion => ({
  version,
  revisedOn: revised_on,
  sections: JSON.parse(sections) as FormSection[],
  papers: JSON.parse(papers) as FormPaper[],
});

/** The versions of forms that hold or have held, by form, the newest first. */
export async function versionsOf(
  { db, clock }: Pick<Portal, 'db' | 'clock'>,
  formIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FormVersion[]>> {
  if (formIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('form_versions')
    .selectAll()
    .where('form_id', 'in', formIds)
    .where('revised_on', '<=', today({ clock }))
    .orderBy('revised_on', 'desc')
    .execute();
  return new Map(
    formIds.map((id) => [id, rows.filter(({ form_id }) => form_id === id).map(versionOf)] as const),
  );
}

/** @throws ProblemError `not_found`, for a form that does not hold yet too */
export async function formById(portal: Pick<Portal, 'db' | 'clock'>, formId: string): Promise<KnownForm> {
  const row = await portal.db
    .selectFrom('application_forms')
    .selectAll()
    .where('id', '=', formId)
    .executeTakeFirst();
  const [newest, ...earlier] = (await versionsOf(portal, [formId])).get(formId) ?? [];
  if (!row || !newest) throw new ProblemError('not_found');
  return { row, versions: [newest, ...earlier] };
}

/** What a member has to do with forms. */
export interface Applicant {
  readonly isInsured: boolean;
  /** Ids of drafts by the id of their form. */
  readonly drafts: ReadonlyMap<string, string>;
}

/** Why a member cannot hand in a form on the portal. */
export const whyNotPossible = (
  { kind, insured_only }: FormRow,
  isInsured: boolean,
): 'download_only' | 'insured_only' | undefined => {
  if (kind === 'download') return 'download_only';
  return insured_only && !isInsured ? 'insured_only' : undefined;
};

export function summaryOf(
  row: FormRow,
  { version, revisedOn }: FormVersion,
  applicant: Applicant,
): FormSummary {
  const draftId = applicant.drafts.get(row.id);
  return {
    id: row.id,
    title: row.title,
    purpose: row.purpose,
    kind: row.kind,
    lifeEvents: JSON.parse(row.life_events) as string[],
    version,
    revisedOn,
    canApply: whyNotPossible(row, applicant.isInsured) === undefined,
    ...(draftId !== undefined && { draftId }),
  };
}

export const detailOf = (
  { row, versions: [newest, ...earlier] }: KnownForm,
  applicant: Applicant,
): ApplicationForm => ({
  ...summaryOf(row, newest, applicant),
  who: row.who,
  deadline: row.deadline,
  notes: JSON.parse(row.notes) as string[],
  papers: [...newest.papers],
  ...(row.minutes !== null && { minutes: row.minutes }),
  earlier: earlier.map(({ version, revisedOn }) => ({ version, revisedOn })),
});

/** A member's drafts. */
export async function draftsOf(db: PortalDatabase, memberId: string): Promise<Applicant['drafts']> {
  const rows = await db
    .selectFrom('applications')
    .innerJoin('cases', 'cases.id', 'case_id')
    .select(['form_id', 'case_id'])
    .where('member_id', '=', memberId)
    .where('draft_key', 'is not', null)
    .execute();
  return new Map(rows.map(({ form_id, case_id }) => [form_id, case_id]));
}
