import type { PortalDatabase } from '../database.js';

/** 「結婚した」 and the like. */
export interface LifeEventsTable {
  id: string;
  title: string;
  position: number;
}

export interface ApplicationFormsTable {
  id: string;
  title: string;
  purpose: string;
  kind: 'download' | 'web' | 'both';
  /** JSON of ids. */
  life_events: string;
  who: string;
  deadline: string;
  /** JSON of its paragraphs. */
  notes: string;
  /** On the portal only insured persons hand it in. */
  insured_only: number;
  /** It ends with money that is paid. */
  benefit: number;
  minutes: number | null;
  position: number;
  /** Folded, what it is found by. */
  search_text: string;
}

/** What a form asks, since a calendar date in Japan. */
export interface FormVersionsTable {
  form_id: string;
  version: string;
  revised_on: string;
  /** JSON. */
  sections: string;
  papers: string;
}

/** What an application of the mechanism in `portal/procedures` says. */
export interface ApplicationsTable {
  case_id: string;
  form_id: string;
  form_version: string;
  /** Member and form while it is a draft, so that there is one of each; then null. */
  draft_key: string | null;
  receipt_number: string | null;
  submitted_at: number | null;
  changed_at: number;
  saved_at: number | null;
  /** Counts changes. */
  revision: number;
  position: string | null;
  /** JSON of what to mend. */
  remarks: string;
  amount_yen: number | null;
  paid_on: string | null;
}

/** One row a field or paper, so that two tabs that fill in different ones never overwrite each other. */
export interface ApplicationEntriesTable {
  case_id: string;
  kind: 'value' | 'paper';
  /** Id of the field or the paper. */
  item_id: string;
  /** JSON: the value, or the ids of its files. */
  content: string;
  /** The change of the application by which it was written. */
  revision: number;
}

export interface ApplicationFormsTables {
  life_events: LifeEventsTable;
  application_forms: ApplicationFormsTable;
  form_versions: FormVersionsTable;
  applications: ApplicationsTable;
  application_entries: ApplicationEntriesTable;
}

export async function createApplicationFormsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('life_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('application_forms')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('life_events', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    .addColumn('insured_only', 'integer', (column) => column.notNull())
    .addColumn('benefit', 'integer', (column) => column.notNull())
    .addColumn('minutes', 'integer')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('form_versions')
    .addColumn('form_id', 'text', (column) => column.notNull().references('application_forms.id'))
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('revised_on', 'text', (column) => column.notNull())
    .addColumn('sections', 'text', (column) => column.notNull())
    .addColumn('papers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('form_versions_key', ['form_id', 'version'])
    .execute();
  await schema
    .createTable('applications')
    .addColumn('case_id', 'text', (column) => column.primaryKey().references('cases.id'))
    .addColumn('form_id', 'text', (column) => column.notNull().references('application_forms.id'))
    .addColumn('form_version', 'text', (column) => column.notNull())
    .addColumn('draft_key', 'text', (column) => column.unique())
    .addColumn('receipt_number', 'text', (column) => column.unique())
    .addColumn('submitted_at', 'bigint')
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('saved_at', 'bigint')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('position', 'text')
    .addColumn('remarks', 'text', (column) => column.notNull())
    .addColumn('amount_yen', 'integer')
    .addColumn('paid_on', 'text')
    .execute();
  await schema
    .createTable('application_entries')
    .addColumn('case_id', 'text', (column) => column.notNull().references('applications.case_id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('application_entries_key', ['case_id', 'kind', 'item_id'])
    .execute();
}
