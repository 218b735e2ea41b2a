export { conformanceChecks } from './conformance/all-checks.js';
export type { Check, Need } from './conformance/check.js';
export {
  type CheckResult,
  type ConformanceReport,
  type Outcome,
  runCheck,
  runChecks,
  summary,
} from './conformance/run.js';
export type { ConformanceTarget } from './conformance/target.js';
