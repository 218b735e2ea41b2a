import type { CheckupApplication, Contract, ResponseOf } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { CheckupTexts } from './checkup-application.messages.js';

/** The courses of the fiscal year, and for whom the caller may apply. */
export type Courses = ResponseOf<Contract['checkupApplications']['courses']>;

export interface CheckupContent {
  readonly courses: Courses;
  readonly applications: readonly CheckupApplication[];
}

/** What is done with an application. */
export type Errand = 'apply' | 'change' | 'cancel' | 'voucher';

/** A screen beyond the first. */
export type Place =
  | { readonly name: 'courses' }
  | { readonly name: Errand; readonly application: CheckupApplication };

/** What has just come of a screen. */
export type Outcome = 'applied' | 'changed' | 'cancelled';

/** What the parts need of the widget. */
export interface CheckupHost extends FormWorkHost {
  readonly texts: () => CheckupTexts;
  readonly client: () => Promise<PortalCore>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  readonly courses: () => Courses | undefined;
  /** The application is not as the first screen has it. */
  readonly onChanged: (application: CheckupApplication) => void;
  /** Back to the first screen, which says what came of it. */
  readonly onDone: (application: CheckupApplication, outcome: Outcome) => void;
  /** What is shown is no longer as it is on the portal. */
  readonly renew: () => void;
  /** Goes back as the browser's Back would. */
  readonly leave: () => void;
  /** There is a screen to go back to. */
  readonly entered: () => void;
}
