import type { RecordType } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { HealthRecordsTexts } from './health-records.messages.js';
import type { RecordBook } from './record-book.js';

/** What the parts of the widget need of it. */
export interface RecordsHost extends FormWorkHost {
  readonly texts: () => HealthRecordsTexts;
  readonly client: () => Promise<PortalCore>;
  readonly book: () => RecordBook;
  /** Calendar date in Japan, by the portal's clock. */
  readonly today: () => string;
  /** The day that is shown and written. */
  readonly day: () => string;
  /** What is written just now. */
  readonly type: () => RecordType | undefined;
  readonly update: () => void;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Something was recorded or taken back; points came in, or 0. Gives what there is to say of them. */
  readonly onRecorded: (points: number) => string;
}
