import type { Kysely } from 'kysely';
import type { AccountsTables } from './accounts/tables.js';
import type { ApplicationFormsTables } from './application-forms/tables.js';
import type { ArticlesTables } from './articles/tables.js';
import type { CheckupApplicationsTables } from './checkup-applications/tables.js';
import type { CheckupsTables } from './checkups/tables.js';
import type { CommonTables } from './common/tables.js';
import type { DocumentsTables } from './documents/tables.js';
import type { EventsTables } from './events/tables.js';
import type { GenericNoticesTables } from './generic-notices/tables.js';
import type { MedicalExpensesTables } from './medical-expenses/tables.js';
import type { MembersTables } from './members/tables.js';
import type { MyRulesTables } from './my-rules/tables.js';
import type { NoticesTables } from './notices/tables.js';
import type { PointsTables } from './points/tables.js';
import type { ProceduresTables } from './procedures/tables.js';
import type { RecordsTables } from './records/tables.js';
import type { RegistrationTables } from './registration/tables.js';
import type { ResortsTables } from './resorts/tables.js';
import type { RewardsTables } from './rewards/tables.js';
import type { SessionTables } from './session/tables.js';
import type { SurveysTables } from './surveys/tables.js';
import type { TopicsTables } from './topics/tables.js';
import type { UploadsTables } from './uploads/tables.js';
import type { VaccineSubsidyTables } from './vaccine-subsidy/tables.js';

/** Tables of the portal; each service declares its own beside its decisions and joins them here. */
export type Tables = DocumentsTables &
  CheckupApplicationsTables &
  GenericNoticesTables &
  VaccineSubsidyTables &
  MedicalExpensesTables &
  CheckupsTables &
  ArticlesTables &
  SurveysTables &
  ApplicationFormsTables &
  EventsTables &
  CommonTables &
  MembersTables &
  AccountsTables &
  RegistrationTables &
  SessionTables &
  PointsTables &
  ResortsTables &
  RewardsTables &
  MyRulesTables &
  NoticesTables &
  TopicsTables &
  ProceduresTables &
  UploadsTables &
  RecordsTables;

/** The database, or a transaction of it. Instants are milliseconds since 1970 (UTC). */
export type PortalDatabase = Kysely<Tables>;
