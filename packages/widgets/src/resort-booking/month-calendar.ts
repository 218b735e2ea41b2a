import type { Resort, ResortDay } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { weekdayOf, weekdayText } from './dates.js';
import type { PartHost, PartTexts } from './part-host.js';

interface MonthOptions {
  readonly resort: Resort;
  readonly month: string;
  /** The type of room whose nights it shows. */
  readonly roomTypeId: string;
  /** The first day that is shown. */
  readonly from?: string | undefined;
  /** Of a calendar in which a day of arrival is chosen. */
  readonly choice?: {
    readonly chosen: string | undefined;
    readonly arrivals: { readonly from: string; readonly to: string };
    /** Rooms that are wanted; where they must be there now. */
    readonly rooms: number | undefined;
    readonly onChoose: (on: string) => void;
  };
}

/** Days to go by a key: through the week in a grid, from day to day in a list. */
function moved(key: string, columns: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -columns;
    case 'ArrowDown':
      return columns;
    default:
      return undefined;
  }
}

/** A month of nights with season and rooms in words: a list where it is narrow, weeks below each other where there is room. */
export function monthCalendar(host: PartHost, options: MonthOptions): unknown {
  const texts = host.texts();
  const { resort, month } = options;
  const known = host.calendars.month(resort.id, month);
  if (known === 'loading') {
    return html`<p class="ik-loading" aria-busy="true">
      <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
    </p>`;
  }
  if ('code' in known) {
    return html`<p class="ik-text" role="alert">${known.text}</p>
      ${button({ label: texts.retry, onClick: () => void host.calendars.load(resort.id, month) })}`;
  }
  const days = known.days.filter(({ on }) => options.from === undefined || on >= options.from);
  const focusable = focusableOf(days, options);
  const hasWishes = days.some((day) => (roomsOf(day, options)?.wishes ?? 0) > 0);
  return html`<div class="ik-weekdays" aria-hidden="true">
      ${sundayToSaturday.map((on) => html`<span>${weekdayText(on, host.language())}</span>`)}
    </div>
    <ol class="ik-days" @keydown=${onKey}>
      ${days.map((day) => dayView(host, options, day, day.on === focusable))}
    </ol>
    ${hasWishes ? html`<p class="ik-note">${texts.wishesMean}</p>` : nothing}`;
}

/** A week of calendars. */
const sundayToSaturday = Array.from({ length: 7 }, (_, day) => addDays('2026-11-22', day));

/** The rooms of a night that are spoken of. */
const roomsOf = (day: ResortDay, { roomTypeId }: MonthOptions) =>
  day.rooms.find((rooms) => rooms.roomTypeId === roomTypeId);

function isChoosable(day: ResortDay, options: MonthOptions): boolean {
  const { choice } = options;
  if (!choice || day.seasonId === undefined) return false;
  if (day.on < choice.arrivals.from || day.on > choice.arrivals.to) return false;
  const left = roomsOf(day, options)?.left ?? 0;
  return choice.rooms === undefined || left >= choice.rooms;
}

/** The one day that Tab reaches. */
function focusableOf(days: readonly ResortDay[], options: MonthOptions): string | undefined {
  const chosen = days.find(({ on }) => on === options.choice?.chosen);
  return (chosen ?? days.find((day) => isChoosable(day, options)))?.on;
}

function dayView(host: PartHost, options: MonthOptions, day: ResortDay, isFocusable: boolean): unknown {
  const { choice } = options;
  const kind = `ik-day-start-${weekdayOf(day.on)}`;
  const content = dayContent(host, options, day);
  if (!choice) return html`<li class="ik-day ${kind}">${content}</li>`;
  const isPossible = isChoosable(day, options);
  return html`<li class="ik-day ${kind}">
    <button
      type="button"
      class="ik-day-button"
      data-day=${day.on}
      aria-pressed=${day.on === choice.chosen ? 'true' : 'false'}
      aria-disabled=${isPossible ? nothing : 'true'}
      tabindex=${isFocusable ? 0 : -1}
      @click=${() => {
        if (isPossible) choice.onChoose(day.on);
      }}
    >
      ${content}
    </button>
  </li>`;
}

/** Rooms that are left, and how many wish for one. */
function roomsView(texts: PartTexts, host: PartHost, { left, wishes }: ResortDay['rooms'][number]): unknown {
  const number = (value: number) => formatNumber(value, host.language());
  return html`<span class=${left > 0 ? '' : 'ik-day-full'}>${left > 0 ? texts.left(number(left)) : texts.full}</span>
    ${wishes > 0 ? html`<span>${texts.wishes(number(wishes))}</span>` : nothing}`;
}

function dayContent(host: PartHost, options: MonthOptions, day: ResortDay): unknown {
  const texts = host.texts();
  const { on, seasonId, closedBecause } = day;
  const season = options.resort.seasons.find(({ id }) => id === seasonId);
  const rooms = roomsOf(day, options);
  return html`<span class="ik-day-date"
      >${texts.date(String(Number(on.slice(8))))}<span class="ik-day-rest"
        >${texts.dateRest(weekdayText(on, host.language()))}</span
      ></span
    >
    ${
      season
        ? html`<span class="ik-day-season ik-season-${season.id}" lang="ja">${season.name}</span>`
        : html`<span class="ik-day-season">${texts.closed}</span>`
    }
    <span class="ik-day-rooms">
      ${closedBecause ? html`<span lang="ja">${closedBecause}</span>` : nothing}
      ${rooms ? roomsView(texts, host, rooms) : nothing}
    </span>`;
}

function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
  const step = moved(event.key, columns === 7 ? 7 : 1);
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const days = [...list.querySelectorAll<HTMLElement>('[data-day]')];
  const to = days[days.indexOf(event.target as HTMLElement) + step];
  if (!to) return;
  event.preventDefault();
  for (const day of days) day.tabIndex = day === to ? 0 : -1;
  to.focus();
}
