import { applicationForms } from './application-forms.js';
import { articles } from './articles.js';
import { checkupApplications } from './checkup-applications.js';
import { checkups } from './checkups.js';
import { documents } from './documents.js';
import { events } from './events.js';
import { genericNotices } from './generic-notices.js';
import { home } from './home.js';
import { me } from './me.js';
import { medicalExpenses } from './medical-expenses.js';
import { myRules } from './my-rules.js';
import { notices } from './notices.js';
import { points } from './points.js';
import { policies } from './policies.js';
import { records } from './records.js';
import { recovery } from './recovery.js';
import { registration } from './registration.js';
import { resorts } from './resorts.js';
import { rewards } from './rewards.js';
import { session } from './session.js';
import { surveys } from './surveys.js';
import { topics } from './topics.js';
import { uploads } from './uploads.js';
import { vaccineSubsidy } from './vaccine-subsidy.js';

/** The whole contract: every service, every endpoint. */
export const contract = {
  registration,
  session,
  me,
  recovery,
  policies,
  home,
  points,
  rewards,
  myRules,
  notices,
  topics,
  checkups,
  articles,
  surveys,
  events,
  records,
  applicationForms,
  documents,
  resorts,
  checkupApplications,
  genericNotices,
  medicalExpenses,
  uploads,
  vaccineSubsidy,
};
export type Contract = typeof contract;
