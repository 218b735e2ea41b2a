import type { ResortRound, ResortWish } from '@ikiiki/sdk/contract';
import { mostNights, mostRooms } from '@ikiiki/sdk/rules/resort-form';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { choices } from './choices.js';
import { dayText, monthText } from './dates.js';
import { monthCalendar } from './month-calendar.js';
import type { PartHost } from './part-host.js';

interface WishOptions {
  readonly host: PartHost;
  readonly name: string;
  readonly wish: ResortWish;
  readonly month: string;
  readonly arrivals: NonNullable<ResortRound['arrivals']> | undefined;
  /** Rooms must be there now: whoever comes first has them. */
  readonly isFirstCome: boolean;
  /** What is wrong, by the part of the wish. */
  readonly errors: Readonly<Partial<Record<keyof ResortWish | 'wish', string>>>;
  readonly onChange: (wish: ResortWish) => void;
  readonly onTake: () => void;
}

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** One wish: resort, room, nights, and the day of arrival in a calendar of this room. */
export function wishView(options: WishOptions): unknown {
  const { host, name, wish, errors, onChange, onTake } = options;
  const texts = host.texts();
  const { resorts } = host.content();
  const number = (value: number) => formatNumber(value, host.language());
  const resort = resorts.find(({ id }) => id === wish.resortId);
  return html`<h2 class="ik-heading" tabindex="-1">${name}</h2>
    ${choices(texts, {
      name: 'ik-wish-resort',
      legend: texts.resort,
      options: resorts.map(({ id, name: label }) => ({ value: id, label, lang: 'ja' })),
      chosen: wish.resortId,
      error: errors.resortId,
      onChoose: (resortId) => {
        const [only, ...others] = resorts.find(({ id }) => id === resortId)?.roomTypes ?? [];
        const { roomTypeId: _, ...rest } = wish;
        onChange({ ...rest, resortId, ...(only && others.length === 0 && { roomTypeId: only.id }) });
      },
    })}
    ${
      resort
        ? choices(texts, {
            name: 'ik-wish-room',
            legend: texts.room,
            options: resort.roomTypes.map((type) => ({
              value: type.id,
              label: html`<span lang="ja">${type.name}</span>
                <span class="ik-option-facts">
                  ${texts.roomFacts(number(type.capacity), number(type.rooms))}
                </span>`,
            })),
            chosen: wish.roomTypeId,
            error: errors.roomTypeId,
            onChoose: (roomTypeId) => onChange({ ...wish, roomTypeId }),
          })
        : nothing
    }
    ${choices(texts, {
      name: 'ik-wish-nights',
      isChosen: true,
      legend: texts.nights,
      options: upTo(mostNights).map((value) => ({ value, label: texts.nightsOf(number(value)) })),
      chosen: wish.nights,
      error: errors.nights,
      inline: true,
      onChoose: (nights) => onChange({ ...wish, nights }),
    })}
    ${choices(texts, {
      name: 'ik-wish-rooms',
      isChosen: true,
      legend: texts.rooms,
      options: upTo(mostRooms).map((value) => ({ value, label: texts.roomsOf(number(value)) })),
      chosen: wish.rooms,
      error: errors.rooms,
      inline: true,
      onChoose: (rooms) => onChange({ ...wish, rooms }),
    })}
    ${arrivalView(options)}
    ${errors.wish ? html`<p class="ik-error" part="error" role="alert">${texts.errorMark}${errors.wish}</p>` : nothing}
    <div class="ik-actions">
      ${button({ label: texts.takeWish, kind: 'primary', onClick: onTake })}
      ${button({ label: texts.back, onClick: () => host.screens().back() })}
    </div>`;
}

function arrivalView(options: WishOptions): unknown {
  const { host, wish, month, arrivals, isFirstCome, errors, onChange } = options;
  const texts = host.texts();
  const language = host.language();
  const resort = host.content().resorts.find(({ id }) => id === wish.resortId);
  const day = (on: string) => dayText(on, language);
  const chosen = wish.checkInOn;
  return html`<section class="ik-group" aria-labelledby="ik-arrival">
    <h3 class="ik-subheading" id="ik-arrival">
      ${texts.arrival}：${monthText(month, language)} <span class="ik-mark ik-mark-required">${texts.required}</span>
    </h3>
    ${arrivals ? html`<p class="ik-text">${texts.arrivalSupport(day(arrivals.from), day(arrivals.to))}</p>` : nothing}
    ${
      resort && wish.roomTypeId && arrivals
        ? monthCalendar(host, {
            resort,
            month,
            roomTypeId: wish.roomTypeId,
            from: arrivals.from,
            choice: {
              chosen,
              arrivals,
              rooms: isFirstCome ? (wish.rooms ?? 1) : undefined,
              onChoose: (checkInOn) => {
                onChange({ ...wish, checkInOn });
                host.announce(texts.chosenDay(day(checkInOn)));
              },
            },
          })
        : html`<p class="ik-note">${texts.chooseRoomFirst}</p>`
    }
    ${chosen ? html`<p class="ik-echo"><strong>${texts.chosenDay(day(chosen))}</strong></p>` : nothing}
    ${
      errors.checkInOn
        ? html`<p class="ik-error" part="error" tabindex="-1" data-invalid>${texts.errorMark}${errors.checkInOn}</p>`
        : nothing
    }
  </section>`;
}
