import type { Survey, SurveyReceipt } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { Going } from '../foundation/screens.js';
import type { SurveyTexts } from './survey.messages.js';

/** Where one is in the widget. */
export type Screen =
  | { readonly name: 'list' | 'intro' | 'page' | 'review' | 'done' }
  | { readonly name: 'question'; readonly id: string };

/** What the opened survey needs of its widget. */
export interface SurveyHost extends FormWorkHost {
  readonly texts: () => SurveyTexts;
  readonly client: () => Promise<PortalCore>;
  readonly screens: () => Going<Screen>;
  readonly pointsHref: () => string | undefined;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** The survey is sent. */
  readonly onSent: (receipt: SurveyReceipt) => void;
  /** The survey is not as the list has it. */
  readonly onChanged: (survey: Survey) => void;
  /** Back to the list; absent where this survey stands alone. */
  readonly onLeave: (() => void) | undefined;
}
