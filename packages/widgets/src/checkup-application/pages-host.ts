import type { CheckupTexts } from './checkup-application.messages.js';
import type { CheckupHost } from './checkup-host.js';
import type { PagesTexts } from './pages.messages.js';

export type AllTexts = CheckupTexts & PagesTexts;

/** What the screens beyond the first need: the same, with texts of their own. */
export interface PagesHost extends CheckupHost {
  readonly texts: () => AllTexts;
}
