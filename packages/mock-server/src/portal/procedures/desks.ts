import type { ProcedureName } from '@ikiiki/sdk/rules/procedures/index';
import { applicationDesk, benefitDesk } from '../application-forms/desk.js';
import { checkupApplicationDesk } from '../checkup-applications/desk.js';
import { certificateDesk } from '../documents/desk.js';
import { resortDesk } from '../resorts/desk.js';
import { vaccineClaimDesk } from '../vaccine-subsidy/desk.js';
import type { DeskOf } from './desk.js';

/** What the society's steps do beside changing the state, by procedure. */
export const desks: { readonly [P in ProcedureName]?: DeskOf<P> } = {
  certificate: certificateDesk,
  application: applicationDesk,
  benefitApplication: benefitDesk,
  checkupApplication: checkupApplicationDesk,
  vaccineClaim: vaccineClaimDesk,
  resortLottery: resortDesk,
  resortFirstCome: resortDesk,
};
