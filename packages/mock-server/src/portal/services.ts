import type { Contract } from '@ikiiki/sdk/contract';
import { applicationForms } from './application-forms/routes.js';
import { articles } from './articles/routes.js';
import { checkupApplications } from './checkup-applications/routes.js';
import { checkups } from './checkups/routes.js';
import { documents } from './documents/routes.js';
import { events } from './events/routes.js';
import { genericNotices } from './generic-notices/routes.js';
import { home } from './home/routes.js';
import { me } from './me/routes.js';
import { medicalExpenses } from './medical-expenses/routes.js';
import { myRules } from './my-rules/routes.js';
import { notices } from './notices/routes.js';
import { points } from './points/routes.js';
import { policies } from './policies/routes.js';
import { records } from './records/routes.js';
import { recovery } from './recovery/routes.js';
import { registration } from './registration/routes.js';
import { resorts } from './resorts/routes.js';
import { rewards } from './rewards/routes.js';
import type { Handlers } from './service.js';
import { session } from './session/routes.js';
import { surveys } from './surveys/routes.js';
import { topics } from './topics/routes.js';
import { uploads } from './uploads/routes.js';
import { vaccineSubsidy } from './vaccine-subsidy/routes.js';

/** Every service of the contract, implemented. */
export const portalServices: { readonly [K in keyof Contract]: Handlers<Contract[K]> } = {
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
