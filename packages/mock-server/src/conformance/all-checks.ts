import type { Check } from './check.js';
import { applicationFormsChecks } from './checks/application-forms.js';
import { articlesChecks } from './checks/articles.js';
import { generatedChecks } from './checks/bodies.js';
import { checkupApplicationsChecks } from './checks/checkup-applications.js';
import { checkupsChecks } from './checks/checkups.js';
import { documentsChecks } from './checks/documents.js';
import { eventsChecks } from './checks/events.js';
import { filesChecks } from './checks/files.js';
import { genericNoticesChecks } from './checks/generic-notices.js';
import { homeChecks } from './checks/home.js';
import { httpChecks } from './checks/http.js';
import { idempotencyChecks } from './checks/idempotency.js';
import { meChecks } from './checks/me.js';
import { medicalExpensesChecks } from './checks/medical-expenses.js';
import { myRulesChecks } from './checks/my-rules.js';
import { noticesChecks } from './checks/notices.js';
import { othersObjectsChecks } from './checks/others-objects.js';
import { pointsChecks } from './checks/points.js';
import { policyChecks } from './checks/policies.js';
import { proceduresChecks } from './checks/procedures.js';
import { readChecks } from './checks/reads.js';
import { recordsChecks } from './checks/records.js';
import { recoveryChecks } from './checks/recovery.js';
import { registrationIdentityChecks } from './checks/registration-identity.js';
import { registrationKeyChecks } from './checks/registration-key.js';
import { registrationStartChecks } from './checks/registration-start.js';
import { resortsChecks } from './checks/resorts.js';
import { rewardsChecks } from './checks/rewards.js';
import { sessionChecks } from './checks/session.js';
import { surveysChecks } from './checks/surveys.js';
import { topicsChecks } from './checks/topics.js';
import { uploadsChecks } from './checks/uploads.js';
import { vaccineSubsidyChecks } from './checks/vaccine-subsidy.js';

/** Everything a portal of this contract is held against. */
export const conformanceChecks: readonly Check[] = [
  ...httpChecks,
  ...idempotencyChecks,
  ...policyChecks,
  ...registrationStartChecks,
  ...registrationIdentityChecks,
  ...registrationKeyChecks,
  ...sessionChecks,
  ...meChecks,
  ...recoveryChecks,
  ...homeChecks,
  ...pointsChecks,
  ...rewardsChecks,
  ...myRulesChecks,
  ...noticesChecks,
  ...topicsChecks,
  ...checkupsChecks,
  ...articlesChecks,
  ...surveysChecks,
  ...eventsChecks,
  ...recordsChecks,
  ...checkupApplicationsChecks,
  ...medicalExpensesChecks,
  ...proceduresChecks,
  ...applicationFormsChecks,
  ...documentsChecks,
  ...resortsChecks,
  ...genericNoticesChecks,
  ...uploadsChecks,
  ...vaccineSubsidyChecks,
  ...readChecks,
  ...filesChecks,
  ...othersObjectsChecks,
  ...generatedChecks,
];
