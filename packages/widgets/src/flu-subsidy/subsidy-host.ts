import type { VaccineClaim, VaccineRules } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { Translation } from '../foundation/messages.js';
import type { FluSubsidyMessages } from './flu-subsidy.messages.js';

/** What one claim needs of the widget. */
export interface SubsidyHost extends FormWorkHost {
  readonly texts: () => Translation<FluSubsidyMessages>;
  readonly client: () => Promise<PortalCore>;
  readonly rules: () => VaccineRules;
  readonly update: () => void;
  readonly focus: (...selectors: readonly string[]) => void;
  /** The claim is as it is now. */
  readonly onClaim: (claim: VaccineClaim) => void;
  readonly leave: () => void;
}
