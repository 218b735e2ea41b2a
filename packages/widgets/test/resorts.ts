import type { PortalClient } from '@ikiiki/sdk';
import type { ResortForm } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/resort-booking/resort-booking.define.js';
import type { IkiikiResortBooking } from '../src/resort-booking/resort-booking.js';
import { press } from './wizard.js';

/** Puts the resorts over this client on the page. */
export function showResorts(client: PortalClient, lang: 'ja' | 'en' = 'ja'): IkiikiResortBooking {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-resort-booking trusted-host login-href="/login" lang=${lang} .client=${client}></ikiiki-resort-booking>`,
  );
  return container.querySelector('ikiiki-resort-booking')!;
}

export const choose = (label: string | RegExp) =>
  page.getByLabelText(label, { exact: typeof label === 'string' }).click();

/** What stands on the page, as it is read. */
export const words = (widget: IkiikiResortBooking): string =>
  (widget.renderRoot.textContent ?? '').replace(/\s+/g, ' ');

/** An application that can be sent. */
export const wholeForm = (over: Partial<ResortForm> = {}): ResortForm => ({
  wishes: [
    { resortId: 'kogen', roomTypeId: 'kogen-twin', checkInOn: '2027-02-06', nights: 1, rooms: 1 },
    { resortId: 'kohan', roomTypeId: 'kohan-family', checkInOn: '2027-02-20', nights: 2, rooms: 1 },
  ],
  memberStays: true,
  guests: [{ name: '髙橋 みつき', relation: 'other', age: 'adult' }],
  phone: '09000000000',
  dinner: false,
  ...over,
});

/** Begins an application for February, filled in and not sent. */
export async function draft(client: PortalClient, over: Partial<ResortForm> = {}): Promise<string> {
  const { id: bookingId } = await client.resorts.begin({ month: '2027-02' });
  await client.resorts.saveDraft({ bookingId, ...wholeForm(over) });
  return bookingId;
}

export const openMonth = (month: string, action = 'この月に申し込む') => press(`${month}：${action}`).click();
