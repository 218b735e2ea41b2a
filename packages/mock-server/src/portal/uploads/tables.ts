import type { PortalDatabase } from '../database.js';

/** A file of a member, on its way or there. */
export interface UploadsTable {
  id: string;
  member_id: string;
  name: string;
  media_type: string;
  purpose: string | null;
  size: number;
  received: number;
  state: 'receiving' | 'ready';
  begun_at: number;
  /** The application that refers to it. */
  case_id: string | null;
  /** Where it stands among the files of its application. */
  place: number | null;
}

/** What came of a file, in the order of its bytes. */
export interface UploadPartsTable {
  upload_id: string;
  begins_at: number;
  /** base64url. */
  content: string;
}

export interface UploadsTables {
  uploads: UploadsTable;
  upload_parts: UploadPartsTable;
}

export async function createUploadsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('uploads')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text')
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('received', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('case_id', 'text')
    .addColumn('place', 'integer')
    .execute();
  await schema.createIndex('uploads_member').on('uploads').columns(['member_id', 'case_id']).execute();
  await schema.createIndex('uploads_case').on('uploads').column('case_id').execute();
  await schema
    .createTable('upload_parts')
    .addColumn('upload_id', 'text', (column) => column.notNull().references('uploads.id'))
    .addColumn('begins_at', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('upload_parts_key', ['upload_id', 'begins_at'])
    .execute();
}
