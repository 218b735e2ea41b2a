import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { MedicalExpensesTexts } from './medical-expenses.messages.js';

/** What the parts of the widget need of it. */
export interface ExpensesHost extends FormWorkHost {
  readonly texts: () => MedicalExpensesTexts;
  readonly client: () => Promise<PortalCore>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
}
