import type { PortalDatabase } from '../database.js';
import type { MembersTable } from '../members/tables.js';

/** Whom something is for; null where anybody is meant. Ages are those reached by the end of the fiscal year. */
interface AudienceColumns {
  min_age: number | null;
  max_age: number | null;
  sex: MembersTable['sex'] | null;
  relationship: MembersTable['relationship'] | null;
}

/** A course of a fiscal year; the same id in another year is the same course with that year's fee and rules. */
export interface CheckupCoursesTable extends AudienceColumns {
  id: string;
  fiscal_year: number;
  /** Order in the list. */
  position: number;
  name: string;
  description: string;
  /** JSON of what is examined. */
  includes: string;
  copay_yen: number;
  /** JSON of its options. */
  options: string;
}

export interface CheckupFacilitiesTable {
  id: string;
  name: string;
  kana: string;
  address: string;
  access: string;
  phone: string;
  latitude: number;
  longitude: number;
  /** JSON of seven numbers, Sunday first: people a day; 0 where it is closed. */
  places: string;
  /** The weekday for women alone, 0 for Sunday. */
  womens_weekday: number | null;
  wheelchair: number;
  /** JSON of ids. */
  course_ids: string;
  option_ids: string;
  /** JSON of days, YYYY-MM-DD, on which it is closed beside weekdays and holidays. */
  closed_on: string;
  /** Name, reading, address and access, folded, to be searched. */
  search_text: string;
}

/** Places that are taken on a day of a facility; a day that nobody has asked for has no row. */
export interface CheckupPlacesTable {
  facility_id: string;
  day: string;
  taken: number;
}

/** What is chosen; of one that is sent, as it was named and priced then. */
export interface CheckupApplicationsTable {
  case_id: string;
  /** Whose checkup it is. */
  member_id: string;
  fiscal_year: number;
  saved_at: number;
  course_id: string | null;
  /** JSON of ids. */
  option_ids: string;
  facility_id: string | null;
  /** JSON of days. */
  preferred_dates: string;
  /** As typed in a draft, then digits. */
  phone: string | null;
  /** JSON of name and price of the course, and of those of the options, once it is sent. */
  course: string | null;
  options: string | null;
  /** The day on which a place is held. */
  held_on: string | null;
  fixed_on: string | null;
}

/** The one application of a person in a fiscal year; changed first by whoever opens one, so that writers wait. */
export interface CheckupYearsTable {
  member_id: string;
  fiscal_year: number;
  case_id: string | null;
}

export interface CheckupVouchersTable {
  number: string;
  case_id: string;
  issued_on: string;
  valid_until: string;
  /** 1 once it holds no longer: cancelled, or the date is changed. */
  is_void: number;
}

export interface CheckupApplicationsTables {
  checkup_courses: CheckupCoursesTable;
  checkup_facilities: CheckupFacilitiesTable;
  checkup_places: CheckupPlacesTable;
  checkup_applications: CheckupApplicationsTable;
  checkup_years: CheckupYearsTable;
  checkup_vouchers: CheckupVouchersTable;
}

export async function createCheckupApplicationsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('checkup_courses')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('fiscal_year', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('includes', 'text', (column) => column.notNull())
    .addColumn('copay_yen', 'integer', (column) => column.notNull())
    .addColumn('min_age', 'integer')
    .addColumn('max_age', 'integer')
    .addColumn('sex', 'text')
    .addColumn('relationship', 'text')
    .addColumn('options', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('checkup_courses_key', ['id', 'fiscal_year'])
    .execute();
  await schema
    .createTable('checkup_facilities')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kana', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('access', 'text', (column) => column.notNull())
    .addColumn('phone', 'text', (column) => column.notNull())
    .addColumn('latitude', 'double precision', (column) => column.notNull())
    .addColumn('longitude', 'double precision', (column) => column.notNull())
    .addColumn('places', 'text', (column) => column.notNull())
    .addColumn('womens_weekday', 'integer')
    .addColumn('wheelchair', 'integer', (column) => column.notNull())
    .addColumn('course_ids', 'text', (column) => column.notNull())
    .addColumn('option_ids', 'text', (column) => column.notNull())
    .addColumn('closed_on', 'text', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('checkup_places')
    .addColumn('facility_id', 'text', (column) => column.notNull().references('checkup_facilities.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('checkup_places_key', ['facility_id', 'day'])
    .execute();
  await schema
    .createTable('checkup_applications')
    .addColumn('case_id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('fiscal_year', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addColumn('course_id', 'text')
    .addColumn('option_ids', 'text', (column) => column.notNull())
    .addColumn('facility_id', 'text', (column) => column.references('checkup_facilities.id'))
    .addColumn('preferred_dates', 'text', (column) => column.notNull())
    .addColumn('phone', 'text')
    .addColumn('course', 'text')
    .addColumn('options', 'text')
    .addColumn('held_on', 'text')
    .addColumn('fixed_on', 'text')
    .execute();
  await schema
    .createTable('checkup_years')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('fiscal_year', 'integer', (column) => column.notNull())
    .addColumn('case_id', 'text')
    .addPrimaryKeyConstraint('checkup_years_key', ['member_id', 'fiscal_year'])
    .execute();
  await schema
    .createTable('checkup_vouchers')
    .addColumn('number', 'text', (column) => column.primaryKey())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('issued_on', 'text', (column) => column.notNull())
    .addColumn('valid_until', 'text', (column) => column.notNull())
    .addColumn('is_void', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('checkup_vouchers_case').on('checkup_vouchers').column('case_id').execute();
}
