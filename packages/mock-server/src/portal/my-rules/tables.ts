import type { RuleCategory, RuleFrequency } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

export interface RuleSuggestionsTable {
  id: string;
  /** Its place in the catalogue. */
  seq: number;
  title: string;
  category: RuleCategory;
  frequency: RuleFrequency;
  target_value: number | null;
  target_unit: string | null;
  hint: string;
}

/** One row a member; changed first by whoever begins or changes a rule, so that they wait for each other. */
export interface RuleAccountsTable {
  member_id: string;
  /** `seq` of the newest rule. */
  last_seq: number;
}

export interface MyRulesTable {
  id: string;
  member_id: string;
  /** Counts the member's rules. */
  seq: number;
  title: string;
  category: RuleCategory;
  frequency: RuleFrequency;
  target_value: number | null;
  target_unit: string | null;
  /** First and last date in Japan on which it counts. */
  start_on: string;
  end_on: string | null;
  /** Since when it is paused; null where it is not. */
  paused_on: string | null;
  /** Whether the member has ended it; one whose last day is over has ended by itself. */
  ended: number;
  suggestion_id: string | null;
}

/** Pauses that are over. */
export interface RulePausesTable {
  rule_id: string;
  from_on: string;
  /** The day on which it went on. */
  until_on: string;
}

/** A day or week that was checked at some time. Rows are never deleted: what a check brought is settled once. */
export interface RuleChecksTable {
  rule_id: string;
  /** The day, or the week's Monday. */
  period_on: string;
  done: number;
}

export interface MyRulesTables {
  rule_suggestions: RuleSuggestionsTable;
  rule_accounts: RuleAccountsTable;
  my_rules: MyRulesTable;
  rule_pauses: RulePausesTable;
  rule_checks: RuleChecksTable;
}

export async function createMyRulesTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('rule_suggestions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('frequency', 'text', (column) => column.notNull())
    .addColumn('target_value', 'double precision')
    .addColumn('target_unit', 'text')
    .addColumn('hint', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('rule_accounts')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id'))
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('my_rules')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('frequency', 'text', (column) => column.notNull())
    .addColumn('target_value', 'double precision')
    .addColumn('target_unit', 'text')
    .addColumn('start_on', 'text', (column) => column.notNull())
    .addColumn('end_on', 'text')
    .addColumn('paused_on', 'text')
    .addColumn('ended', 'integer', (column) => column.notNull())
    .addColumn('suggestion_id', 'text', (column) => column.references('rule_suggestions.id'))
    .addUniqueConstraint('my_rules_seq', ['member_id', 'seq'])
    .execute();
  await schema
    .createTable('rule_pauses')
    .addColumn('rule_id', 'text', (column) => column.notNull().references('my_rules.id'))
    .addColumn('from_on', 'text', (column) => column.notNull())
    .addColumn('until_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rule_pauses_key', ['rule_id', 'from_on'])
    .execute();
  await schema
    .createTable('rule_checks')
    .addColumn('rule_id', 'text', (column) => column.notNull().references('my_rules.id'))
    .addColumn('period_on', 'text', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rule_checks_key', ['rule_id', 'period_on'])
    .execute();
}
