import type { Contract } from '@ikiiki/sdk/contract';
import { reference as applicationForms } from '../portal/application-forms/reference.js';
import { reference as articles } from '../portal/articles/reference.js';
import { reference as checkupApplications } from '../portal/checkup-applications/reference.js';
import { reference as checkups } from '../portal/checkups/reference.js';
import { reference as documents } from '../portal/documents/reference.js';
import { reference as events } from '../portal/events/reference.js';
import { reference as genericNotices } from '../portal/generic-notices/reference.js';
import { reference as home } from '../portal/home/reference.js';
import { reference as me } from '../portal/me/reference.js';
import { reference as medicalExpenses } from '../portal/medical-expenses/reference.js';
import { reference as myRules } from '../portal/my-rules/reference.js';
import { reference as notices } from '../portal/notices/reference.js';
import { reference as points } from '../portal/points/reference.js';
import { reference as policies } from '../portal/policies/reference.js';
import { reference as records } from '../portal/records/reference.js';
import { reference as recovery } from '../portal/recovery/reference.js';
import { reference as registration } from '../portal/registration/reference.js';
import { reference as resorts } from '../portal/resorts/reference.js';
import { reference as rewards } from '../portal/rewards/reference.js';
import { reference as session } from '../portal/session/reference.js';
import { reference as surveys } from '../portal/surveys/reference.js';
import { reference as topics } from '../portal/topics/reference.js';
import { reference as uploads } from '../portal/uploads/reference.js';
import { reference as vaccineSubsidy } from '../portal/vaccine-subsidy/reference.js';
import type { ServiceReference } from './reference.js';

/** The words of every service of the contract. */
export const references: { readonly [S in keyof Contract]: ServiceReference<Contract[S]> } = {
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
