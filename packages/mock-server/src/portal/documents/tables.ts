import type { CertificateDelivery, CertificateKind, DocumentKind } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

export interface DocumentsTable {
  id: string;
  member_id: string;
  kind: DocumentKind;
  title: string;
  /** Name of whom it is about. */
  subject_name: string;
  /** Calendar date in Japan, from which it is there. */
  issued_on: string;
  /** JSON of what it says, as it was when it was issued: see `facts.ts`. */
  facts: string;
  /** Verification code, folded. */
  code: string;
  /** On paper it is known to whoever verifies, and not listed. */
  delivery: CertificateDelivery;
  /** When the member first opened it. */
  read_at: number | null;
  withdrawn_at: number | null;
  /** The request it was issued for. */
  case_id: string | null;
}

/** What a request for a certificate says; where it stands is in its case. */
export interface CertificateRequestsTable {
  case_id: string;
  kind: CertificateKind;
  subject_id: string;
  delivery: CertificateDelivery;
  calendar_year: number | null;
  /** Calendar date in Japan. */
  leaving_on: string | null;
}

/** Premiums of 任意継続 members. */
export interface PremiumPaymentsTable {
  member_id: string;
  /** YYYY-MM. */
  month: string;
  /** Calendar date in Japan. */
  paid_on: string;
  yen: number;
}

export interface DocumentsTables {
  documents: DocumentsTable;
  certificate_requests: CertificateRequestsTable;
  premium_payments: PremiumPaymentsTable;
}

export async function createDocumentsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('subject_name', 'text', (column) => column.notNull())
    .addColumn('issued_on', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('read_at', 'bigint')
    .addColumn('withdrawn_at', 'bigint')
    .addColumn('case_id', 'text', (column) => column.references('cases.id'))
    .execute();
  await schema
    .createIndex('documents_member')
    .on('documents')
    .columns(['member_id', 'issued_on', 'id'])
    .execute();
  await schema.createIndex('documents_case').on('documents').column('case_id').execute();
  await schema
    .createTable('certificate_requests')
    .addColumn('case_id', 'text', (column) => column.primaryKey().references('cases.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('calendar_year', 'integer')
    .addColumn('leaving_on', 'text')
    .execute();
  await schema
    .createTable('premium_payments')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('paid_on', 'text', (column) => column.notNull())
    .addColumn('yen', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('premium_payments_key', ['member_id', 'month'])
    .execute();
}
