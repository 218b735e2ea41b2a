import { define } from '../foundation/define.js';
import { IkiikiResortBooking } from './resort-booking.js';

define('ikiiki-resort-booking', IkiikiResortBooking);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-resort-booking': IkiikiResortBooking;
  }
}
