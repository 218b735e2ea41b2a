import type { ResortForm, ResortWish } from '@ikiiki/sdk/contract';
import { isWhole } from '@ikiiki/sdk/rules/resort-form';
import { html, nothing } from 'lit';
import { formatNumber } from '../foundation/format.js';
import { dayText } from './dates.js';
import { estimateOf } from './fee-view.js';
import type { PartHost } from './part-host.js';

/** A wish in words, with what it would cost. */
export function wishLines(host: PartHost, wish: ResortWish, form: ResortForm): unknown {
  const texts = host.texts();
  const language = host.language();
  const resort = host.content().resorts.find(({ id }) => id === wish.resortId);
  const room = resort?.roomTypes.find(({ id }) => id === wish.roomTypeId);
  if (!isWhole(wish)) return html`<p><span lang="ja">${resort?.name}</span> ${texts.notWhole}</p>`;
  const estimate = estimateOf(host, wish, form);
  const line = texts.wishLine(
    dayText(wish.checkInOn, language),
    formatNumber(wish.nights, language),
    formatNumber(wish.rooms, language),
  );
  return html`<p><span lang="ja">${resort?.name} ${room?.name}</span></p>
    <p>${line}</p>
    ${estimate ? html`<p class="ik-note">${estimate}</p>` : nothing}`;
}
