import type { ProcedureDrivers } from './driver.js';
import { resortFirstComeDriver, resortLotteryDriver } from './resorts.js';

/** How a client goes through each procedure of the portal. */
export const procedureDrivers: ProcedureDrivers = {
  resortLottery: resortLotteryDriver,
  resortFirstCome: resortFirstComeDriver,
};
