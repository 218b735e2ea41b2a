import type { Calendars } from './calendars.js';
import type { LaterTexts } from './later.messages.js';
import type { ResortBookingTexts } from './resort-booking.messages.js';
import type { ResortHost } from './resort-host.js';

/** All words of the widget. */
export type PartTexts = ResortBookingTexts & LaterTexts;

/** What the screens need. */
export interface PartHost extends ResortHost {
  readonly texts: () => PartTexts;
  readonly calendars: Calendars;
}
