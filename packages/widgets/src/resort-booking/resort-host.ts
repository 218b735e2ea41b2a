import type { Resort, ResortBooking, ResortRound } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { Going } from '../foundation/screens.js';
import type { ResortBookingTexts } from './resort-booking.messages.js';

/** Where one is in the widget. */
export type Screen =
  | { readonly name: 'home' | 'lottery' }
  | { readonly name: 'resort' | 'booking' | 'guests' | 'cancel'; readonly id: string }
  | { readonly name: 'wishes' | 'people' | 'check' | 'sent'; readonly id: string }
  | { readonly name: 'wish'; readonly id: string; readonly index: number };

/** What the widget knows of the portal. */
export interface ResortContent {
  readonly resorts: readonly Resort[];
  readonly rounds: readonly ResortRound[];
  readonly bookings: readonly ResortBooking[];
  readonly nextCursor?: string | undefined;
}

/** What the parts of the widget need of it. */
export interface ResortHost extends FormWorkHost {
  readonly texts: () => ResortBookingTexts;
  readonly client: () => Promise<PortalCore>;
  readonly content: () => ResortContent;
  readonly screens: () => Going<Screen>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** An application is as it is here now. */
  readonly onBooking: (booking: ResortBooking) => void;
  /** Begins an application for a month and goes to it. @throws as `resorts.begin` does */
  readonly begin: (month: string, likeBookingId?: string) => Promise<void>;
}
