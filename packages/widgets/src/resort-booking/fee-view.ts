import type { Resort, ResortForm } from '@ikiiki/sdk/contract';
import { type CancellationPeriod, stayFee } from '@ikiiki/sdk/rules/resort-fees';
import { partyOf, type WholeWish } from '@ikiiki/sdk/rules/resort-form';
import { nightsOf } from '@ikiiki/sdk/rules/resort-lottery';
import { html } from 'lit';
import { formatNumber } from '../foundation/format.js';
import { yenText } from './dates.js';
import type { PartHost, PartTexts } from './part-host.js';

/** What a wish would cost those who come; undefined until the seasons of its nights are known. */
export function estimateOf(host: PartHost, wish: WholeWish, form: ResortForm): string | undefined {
  const texts = host.texts();
  const resort = host.content().resorts.find(({ id }) => id === wish.resortId);
  const roomType = resort?.roomTypes.find(({ id }) => id === wish.roomTypeId);
  if (!resort || !roomType) return undefined;
  const nights = nightsOf(wish).flatMap((on) => {
    const season = host.calendars.seasonOn(resort, on);
    return roomType.fees.filter(({ seasonId }) => seasonId === season?.id);
  });
  if (nights.length < wish.nights) return undefined;
  const dinner = form.dinner ? resort.dinner : undefined;
  const { roomYen, dinnerYen } = stayFee(nights, { ...partyOf(form), rooms: wish.rooms }, dinner);
  const yen = (value: number) => yenText(value, host.language());
  const all = texts.estimate(yen(roomYen + dinnerYen));
  return dinnerYen > 0 ? all + texts.estimateDinner(yen(dinnerYen)) : all;
}

/** What cancellations cost at a resort, as tables. */
export function termsView(host: PartHost, resort: Resort): unknown {
  const texts = host.texts();
  const special = resort.seasons.filter((season) => season.special).map(({ name }) => `「${name}」`);
  return html`${periodTable(host, texts.termsNormal, resort.cancellation.normal)}
  ${
    special.length > 0
      ? periodTable(host, texts.termsSpecial(special.join('')), resort.cancellation.special)
      : ''
  }`;
}

function whenOf(texts: PartTexts, number: (value: number) => string, from: number, to: number): string {
  if (from === 0) return texts.sameDay;
  return from === 1 ? texts.dayBefore : texts.daysBefore(number(from), number(to));
}

function periodTable(host: PartHost, caption: string, { steps, noShow }: CancellationPeriod): unknown {
  const texts = host.texts();
  const number = (value: number) => formatNumber(value, host.language());
  const share = (percent: number) => (percent === 0 ? texts.free : texts.percent(number(percent)));
  const row = (when: string, room: number, dinner: number) =>
    html`<tr><th scope="row">${when}</th><td>${share(room)}</td><td>${share(dinner)}</td></tr>`;
  return html`<table class="ik-table">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.termsWhen}</th>
        <th scope="col">${texts.termsRoom}</th>
        <th scope="col">${texts.termsDinner}</th>
      </tr>
    </thead>
    <tbody>
      ${steps[0] ? row(texts.termsBefore(number(steps[0].daysBefore + 1)), 0, 0) : ''}
      ${steps.map(({ daysBefore, roomPercent, dinnerPercent }, index) => {
        const to = (steps[index + 1]?.daysBefore ?? -1) + 1;
        return row(whenOf(texts, number, daysBefore, to), roomPercent, dinnerPercent);
      })}
      ${row(texts.noShow, noShow.roomPercent, noShow.dinnerPercent)}
    </tbody>
  </table>`;
}
