import { createAccountsTables } from './accounts/tables.js';
import { createArticlesTables } from './articles/tables.js';
import { createCheckupsTables } from './checkups/tables.js';
import { createCommonTables } from './common/tables.js';
import type { PortalDatabase } from './database.js';
import { createEventsTables } from './events/tables.js';
import { createGenericNoticesTables } from './generic-notices/tables.js';
import { createMedicalExpensesTables } from './medical-expenses/tables.js';
import { createMembersTables } from './members/tables.js';
import { createMyRulesTables } from './my-rules/tables.js';
import { createNoticesTables } from './notices/tables.js';
import { createPointsTables } from './points/tables.js';
import { createProceduresTables } from './procedures/tables.js';
import { createRecordsTables } from './records/tables.js';
import { createRegistrationTables } from './registration/tables.js';
import { createRewardsTables } from './rewards/tables.js';
import { createSessionTables } from './session/tables.js';
import { createSurveysTables } from './surveys/tables.js';
import { createTopicsTables } from './topics/tables.js';
import { createUploadsTables } from './uploads/tables.js';
import { createVaccineSubsidyTables } from './vaccine-subsidy/tables.js';

/** Makes the portal's tables in an empty database, in SQL that SQLite and PostgreSQL both understand. */
export async function createSchema(db: PortalDatabase): Promise<void> {
  await createCommonTables(db);
  await createMembersTables(db);
  await createAccountsTables(db);
  await createRegistrationTables(db);
  await createSessionTables(db);
  await createPointsTables(db);
  await createRewardsTables(db);
  await createMyRulesTables(db);
  await createNoticesTables(db);
  await createTopicsTables(db);
  await createVaccineSubsidyTables(db);
  await createGenericNoticesTables(db);
  await createMedicalExpensesTables(db);
  await createProceduresTables(db);
  await createCheckupsTables(db);
  await createArticlesTables(db);
  await createSurveysTables(db);
  await createEventsTables(db);
  await createRecordsTables(db);
  await createUploadsTables(db);
}
