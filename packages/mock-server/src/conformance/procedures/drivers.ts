import { applicationDriver, benefitDriver } from './application-forms.js';
import { certificate } from './certificate.js';
import { checkupApplication } from './checkup-application.js';
import type { ProcedureDrivers } from './driver.js';
import { resortFirstComeDriver, resortLotteryDriver } from './resorts.js';
import { vaccineClaimDriver } from './vaccine-claim.js';

/** How a client goes through each procedure of the portal. */
export const procedureDrivers: ProcedureDrivers = {
  certificate,
  application: applicationDriver,
  benefitApplication: benefitDriver,
  checkupApplication,
  vaccineClaim: vaccineClaimDriver,
  resortLottery: resortLotteryDriver,
  resortFirstCome: resortFirstComeDriver,
};
