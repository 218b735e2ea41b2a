import type { Resort, ResortBooking, ResortRound } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import { dayText, monthText } from './dates.js';
import type { ResortBookingTexts } from './resort-booking.messages.js';
import type { ResortContent } from './resort-host.js';

interface HomeOptions {
  readonly texts: ResortBookingTexts;
  readonly language: Language;
  readonly content: ResortContent;
  /** What is being opened: a month, an id, or `more`. */
  readonly busy: string | undefined;
  readonly onApply: (round: ResortRound) => void;
  readonly onBooking: (booking: ResortBooking) => void;
  readonly onResort: (resort: Resort) => void;
  readonly onLottery: () => void;
  readonly onMore: () => void;
}

const openStates: readonly string[] = ['draft', 'applied', 'won', 'confirmed'];

/** What the member has applied for, the months that can be applied for, and the resorts. */
export function homeView(options: HomeOptions): unknown {
  const { texts, content, busy, onLottery } = options;
  const open = content.bookings.filter(({ status }) => openStates.includes(status.state));
  const past = content.bookings.filter((booking) => !open.includes(booking));
  return html`<p class="ik-text">${texts.intro}</p>
    <div id="ik-to-lottery">
      ${button({ label: texts.toLottery, kind: 'text', busy: busy === 'lottery', onClick: onLottery })}
    </div>
    ${
      open.length > 0
        ? html`<section aria-labelledby="ik-mine">
            <h3 class="ik-subheading" id="ik-mine">${texts.mineHeading}</h3>
            <ul class="ik-cards">${open.map((booking) => bookingCard(options, booking))}</ul>
          </section>`
        : nothing
    }
    <section aria-labelledby="ik-months">
      <h3 class="ik-subheading" id="ik-months">${texts.monthsHeading}</h3>
      <ul class="ik-cards">${content.rounds.map((round) => roundCard(options, round))}</ul>
    </section>
    <section aria-labelledby="ik-resorts">
      <h3 class="ik-subheading" id="ik-resorts">${texts.resortsHeading}</h3>
      <ul class="ik-cards">${content.resorts.map((resort) => resortCard(options, resort))}</ul>
    </section>
    ${past.length > 0 ? pastView(options, past) : nothing}`;
}

/** When and where somebody stays, or what there is to do. */
function factsOf({ texts, language }: HomeOptions, booking: ResortBooking): unknown {
  const { stay, confirmUntilOn, status } = booking;
  const number = (value: number) => formatNumber(value, language);
  return html`${
    stay
      ? html`<p>
          <span lang="ja">${stay.resortName}</span><br />
          ${texts.stay(dayText(stay.checkInOn, language), number(stay.nights), number(stay.rooms))}
        </p>`
      : nothing
  }
  ${
    confirmUntilOn
      ? html`<p><strong>${texts.confirmBy(dayText(confirmUntilOn, language))}</strong></p>`
      : nothing
  }
  ${status.state === 'draft' ? html`<p>${texts.notSent}</p>` : nothing}`;
}

function bookingCard(options: HomeOptions, booking: ResortBooking): unknown {
  const { texts, language, busy, onBooking } = options;
  const { id, month, status } = booking;
  const name = texts.stayIn(monthText(month, language));
  const action = status.state === 'draft' ? texts.goOn : texts.look;
  return html`<li class="ik-card" data-booking=${id}>
    <h4 class="ik-card-name">${name}</h4>
    <p class="ik-state ik-state-${status.state}">${texts.stateOf(status.state)}</p>
    <div class="ik-card-text">${factsOf(options, booking)}</div>
    ${button({
      label: action,
      name: texts.named(name, action),
      kind: status.state === 'won' ? 'primary' : 'secondary',
      busy: busy === id,
      onClick: () => onBooking(booking),
    })}
  </li>`;
}

function roundDates({ texts, language }: HomeOptions, round: ResortRound): string {
  const day = (on: string) => dayText(on, language);
  const { state, opensOn, closesOn, drawsAt, arrivals } = round;
  if (state === 'upcoming') return texts.opens(day(opensOn));
  if (state === 'open') return texts.closes(day(closesOn), formatTime(drawsAt, language));
  if (state === 'first_come' && arrivals) return texts.leftOvers(day(arrivals.from), day(arrivals.to));
  return texts.draws(formatTime(drawsAt, language));
}

function roundCard(options: HomeOptions, round: ResortRound): unknown {
  const { texts, language, content, busy, onApply, onBooking } = options;
  const { month, state, entries, arrivals, bookingId } = round;
  const own = content.bookings.find(({ id }) => id === bookingId);
  const name = monthText(month, language);
  const isDrawn = state === 'open' || state === 'waiting';
  const action = own ? (own.status.state === 'draft' ? texts.goOn : texts.look) : texts.apply;
  return html`<li class="ik-card" data-month=${month}>
    <h4 class="ik-card-name">${name}</h4>
    <p class="ik-state ik-round-${state}">${texts.roundOf(state)}</p>
    <div class="ik-card-text">
      <p>${roundDates(options, round)}</p>
      ${isDrawn ? html`<p>${texts.entries(formatNumber(entries, language))}</p>` : nothing}
    </div>
    ${
      arrivals || own
        ? button({
            label: action,
            name: texts.named(name, action),
            kind: own ? 'secondary' : 'primary',
            busy: busy === month,
            onClick: () => (own ? onBooking(own) : onApply(round)),
          })
        : nothing
    }
  </li>`;
}

function resortCard({ texts, busy, onResort }: HomeOptions, resort: Resort): unknown {
  const { id, name, description } = resort;
  return html`<li class="ik-card" data-resort=${id}>
    <h4 class="ik-card-name" lang="ja">${name}</h4>
    <div class="ik-card-text"><p lang="ja">${description[0]}</p></div>
    ${button({
      label: texts.toResort,
      name: texts.named(name, texts.toResort),
      busy: busy === id,
      onClick: () => onResort(resort),
    })}
  </li>`;
}

function pastView(options: HomeOptions, past: readonly ResortBooking[]): unknown {
  const { texts, language, content, busy, onMore } = options;
  return html`<details class="ik-past">
    <summary>${texts.pastHeading(formatNumber(past.length, language))}</summary>
    <ul class="ik-cards">${past.map((booking) => bookingCard(options, booking))}</ul>
    ${
      content.nextCursor === undefined
        ? nothing
        : html`<div class="ik-actions">
            ${button({ label: texts.more, busy: busy === 'more', onClick: onMore })}
          </div>`
    }
  </details>`;
}
