import { application, benefitApplication } from './application.js';
import { certificate } from './certificate.js';
import { checkupApplication } from './checkup-application.js';
import type { Procedure } from './procedure.js';
import { resortFirstCome } from './resort-first-come.js';
import { resortLottery } from './resort-lottery.js';
import { vaccineClaim } from './vaccine-claim.js';

/** Every kind of application that members make, with its states. */
export const procedures = {
  certificate,
  application,
  benefitApplication,
  checkupApplication,
  vaccineClaim,
  resortLottery,
  resortFirstCome,
} as const satisfies Readonly<Record<string, Procedure>>;

export type Procedures = typeof procedures;
export type ProcedureName = keyof Procedures;

/** The states and steps of one kind of application, by its name as it is kept. */
export function procedureOf(name: string): Procedure {
  return (procedures as Readonly<Record<string, Procedure>>)[name]!;
}
