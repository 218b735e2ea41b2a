import type { HealthEventDetail } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { Translation } from '../foundation/messages.js';
import type { EventListTexts } from './event-list.messages.js';
import type { OpenedEventMessages } from './opened-event.messages.js';

/** What an open event needs of its widget. */
export interface EventHost extends FormWorkHost {
  readonly texts: () => EventListTexts;
  readonly client: () => Promise<PortalCore>;
  readonly portalOrigin: string;
  /** Where steps are recorded. */
  readonly recordsHref: () => string | undefined;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** The event is as it is now. */
  readonly onEvent: (event: HealthEventDetail) => void;
  readonly onLeave: () => void;
}

export type EventTexts = EventListTexts & Translation<OpenedEventMessages>;

/** What its parts need beyond. */
export interface EventPartHost extends Omit<EventHost, 'texts'> {
  readonly texts: () => EventTexts;
  readonly number: (value: number) => string;
  readonly date: (value: string) => string;
  /** Asks for everything as it is now, e.g. after a refusal. */
  readonly refresh: () => Promise<void>;
}
