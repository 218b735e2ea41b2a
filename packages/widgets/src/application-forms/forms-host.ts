import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWork, FormWorkHost } from '../foundation/form/form-work.js';
import { type Going, stayingAt } from '../foundation/screens.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';

/** Where one is in the widget. */
export type Screen =
  | { readonly name: 'finder' | 'form' | 'papers' | 'review' | 'done' | 'application' | 'applications' }
  | { readonly name: 'section'; readonly id: string };

/** Of what is not looked at: what comes late moves nothing. */
export const stillScreens = stayingAt<Screen>({ name: 'finder' });

/** What the parts that are loaded later need of their widget. */
export interface FormsHost extends FormWorkHost {
  readonly texts: () => ApplicationFormsTexts;
  readonly client: () => Promise<PortalCore>;
  /** One piece of work at a time, whatever is shown. */
  readonly work: () => FormWork;
  readonly screens: () => Going<Screen>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Shows an application: to be followed, or to be filled in. */
  readonly open: (applicationId: string, forWhat: 'look' | 'fill') => void;
  /** Shows all applications. */
  readonly history: () => void;
  /** Back to the forms; what is listed there may have changed. */
  readonly leave: () => void;
  /** What is listed there has changed. */
  readonly changed: () => void;
}
