import type { PortalDatabase } from '../database.js';

export interface SurveysTable {
  id: string;
  title: string;
  summary: string;
  /** JSON of its paragraphs. */
  introduction: string;
  /** Calendar dates in Japan, the last one included. */
  opens_on: string;
  closes_on: string;
  anonymous: number;
  points: number | null;
  minutes: number;
  one_page: number;
  /** Whom it is for. */
  for_insured: number;
  for_dependants: number;
  /** JSON. */
  questions: string;
}

/** Who has begun a survey, and who has answered it; changed first by whoever writes, so that writers wait for each other. */
export interface SurveyParticipationsTable {
  survey_id: string;
  member_id: string;
  /** Calendar date in Japan, no time; null until then. */
  answered_on: string | null;
}

/** Answers with a name to them. */
export interface SurveyAnswersTable {
  survey_id: string;
  member_id: string;
  /** JSON. */
  answers: string;
}

/** Answers without one: no member, no time, no order of coming in. */
export interface SurveyAnonymousAnswersTable {
  id: string;
  survey_id: string;
  /** JSON. */
  answers: string;
}

/** Drafts, by a keyed hash of survey and member: no member is named here. Gone once the survey is sent or closed. */
export interface SurveyDraftsTable {
  owner: string;
  survey_id: string;
  position: string | null;
  saved_at: number;
}

/** One row a question, so that two tabs that answer different questions never overwrite each other. */
export interface SurveyDraftAnswersTable {
  owner: string;
  question_id: string;
  /** JSON. */
  answer: string;
}

export interface SurveysTables {
  surveys: SurveysTable;
  survey_participations: SurveyParticipationsTable;
  survey_answers: SurveyAnswersTable;
  survey_anonymous_answers: SurveyAnonymousAnswersTable;
  survey_drafts: SurveyDraftsTable;
  survey_draft_answers: SurveyDraftAnswersTable;
}

export async function createSurveysTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('surveys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('introduction', 'text', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('closes_on', 'text', (column) => column.notNull())
    .addColumn('anonymous', 'integer', (column) => column.notNull())
    .addColumn('points', 'integer')
    .addColumn('minutes', 'integer', (column) => column.notNull())
    .addColumn('one_page', 'integer', (column) => column.notNull())
    .addColumn('for_insured', 'integer', (column) => column.notNull())
    .addColumn('for_dependants', 'integer', (column) => column.notNull())
    .addColumn('questions', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('survey_participations')
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('answered_on', 'text')
    .addPrimaryKeyConstraint('survey_participations_key', ['survey_id', 'member_id'])
    .execute();
  await schema
    .createIndex('survey_participations_member')
    .on('survey_participations')
    .column('member_id')
    .execute();
  await schema
    .createTable('survey_answers')
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('answers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_answers_key', ['survey_id', 'member_id'])
    .execute();
  await schema
    .createTable('survey_anonymous_answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('answers', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('survey_anonymous_answers_survey')
    .on('survey_anonymous_answers')
    .columns(['survey_id', 'id'])
    .execute();
  await schema
    .createTable('survey_drafts')
    .addColumn('owner', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('position', 'text')
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('survey_drafts_survey').on('survey_drafts').column('survey_id').execute();
  await schema
    .createTable('survey_draft_answers')
    .addColumn('owner', 'text', (column) => column.notNull().references('survey_drafts.owner'))
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_draft_answers_key', ['owner', 'question_id'])
    .execute();
}
