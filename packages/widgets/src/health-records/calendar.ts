import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { html, nothing } from 'lit';
import { explain } from '../foundation/explain.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { RecordsHost } from './records-host.js';
import { dayText, monthText } from './value-text.js';

interface CalendarHost extends RecordsHost {
  readonly onDay: (day: string) => void;
}

const dayOfWeek = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const monthOf = (day: string) => day.slice(0, 7);
const nextMonth = (month: string) => monthOf(addDays(`${month}-01`, 31));
const monthBefore = (month: string) => monthOf(addDays(`${month}-01`, -1));

/** The days of a month in weeks from Sunday; nothing where a week reaches beyond it. */
function weeksOf(month: string): (string | undefined)[][] {
  const days: (string | undefined)[] = Array.from({ length: dayOfWeek(`${month}-01`) }, () => undefined);
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  while (days.length % 7 > 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** The same day of another month, or its last. */
function sameDayIn(month: string, day: string): string {
  const last = addDays(`${nextMonth(month)}-01`, -1);
  const same = month + day.slice(7);
  return same > last ? last : same;
}

/** Days to go by a key, from a day. */
function moved(day: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -dayOfWeek(day));
    case 'End':
      return addDays(day, 6 - dayOfWeek(day));
    case 'PageUp':
      return sameDayIn(monthBefore(monthOf(day)), day);
    case 'PageDown':
      return sameDayIn(nextMonth(monthOf(day)), day);
    default:
      return undefined;
  }
}

/** A month as a table of days, each with what is recorded of it in words; arrows walk through it. */
export class Calendar {
  #month: string | undefined;
  /** Where the arrows stand. */
  #at: string | undefined;
  #problem: string | undefined;
  #loading = false;

  constructor(private readonly host: CalendarHost) {}

  /** The day that is shown may be of another month. */
  follow(day: string): void {
    this.#month = monthOf(day);
    this.#at = day;
  }

  view(): unknown {
    const { host } = this;
    const texts = host.texts();
    const language = host.language();
    const month = this.#shown;
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((day) => day !== undefined);
    const past = days.filter((day) => day <= host.today());
    const recorded = past.filter((day) => host.book().countOn(day) > 0).length;
    return html`<section aria-labelledby="ik-month">
      <div class="ik-pager">
        ${button({
          label: texts.monthBefore,
          disabled: month <= monthOf(host.book().summary.oldest),
          onClick: () => void this.#go(monthBefore(month)),
        })}
        <h3 class="ik-pager-name" id="ik-month" tabindex="-1">${monthText(month, language)}</h3>
        ${button({
          label: texts.monthAfter,
          disabled: month >= monthOf(host.today()),
          onClick: () => void this.#go(nextMonth(month)),
        })}
      </div>
      ${
        this.#problem
          ? html`<p class="ik-text" role="alert">${this.#problem}</p>
              ${button({ label: texts.retry, onClick: () => void this.#go(month) })}`
          : html`<p class="ik-text">
                ${texts.monthSummary(formatNumber(past.length, language), formatNumber(recorded, language))}
              </p>
              ${this.#tableView(weeks)}`
      }
    </section>`;
  }

  #tableView(weeks: ReturnType<typeof weeksOf>): unknown {
    const texts = this.host.texts();
    return html`<table class="ik-calendar" aria-labelledby="ik-month" aria-busy=${this.#loading ? 'true' : nothing} @keydown=${this.#onKey}>
        <thead>
          <tr>
            ${texts.weekdays.split(' ').map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => (day ? html`<td>${this.#dayView(day)}</td>` : html`<td></td>`))}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="ik-legend"><span class="ik-dot" aria-hidden="true"></span>${texts.dotMeans}</p>`;
  }

  #dayView(day: string): unknown {
    const { host } = this;
    const texts = host.texts();
    const count = host.book().countOn(day);
    const isToday = day === host.today();
    const name = [
      dayText(day, host.language()),
      isToday ? texts.today : '',
      count > 0 ? texts.dayHas(formatNumber(count, host.language())) : texts.dayHasNone,
    ]
      .filter(Boolean)
      .join(texts.comma);
    const isClosed = day > host.today() || day < host.book().summary.oldest;
    return html`<button
      class="ik-day"
      type="button"
      data-day=${day}
      aria-label=${name}
      aria-current=${isToday ? 'date' : nothing}
      aria-pressed=${day === host.day() ? 'true' : 'false'}
      aria-disabled=${isClosed ? 'true' : nothing}
      tabindex=${day === this.#focusable ? 0 : -1}
      @click=${() => {
        if (!isClosed) host.onDay(day);
      }}
    >
      <span>${Number(day.slice(8))}</span>${count > 0 ? html`<span class="ik-dot"></span>` : nothing}
    </button>`;
  }

  get #shown(): string {
    return this.#month ?? monthOf(this.host.day());
  }

  /** The one day that Tab reaches. */
  get #focusable(): string {
    const month = this.#shown;
    const wanted = [this.#at, this.host.day(), this.host.today()].find(
      (day) => day && monthOf(day) === month,
    );
    return wanted ?? `${month}-01`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { host } = this;
    const day = (event.target as HTMLElement).dataset.day;
    const to = day && moved(day, event.key);
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (to > host.today() || to < host.book().summary.oldest) return;
    this.#at = to;
    if (monthOf(to) !== this.#shown) void this.#go(monthOf(to), `[data-day="${to}"]`);
    else {
      host.update();
      host.focus(`[data-day="${to}"]`);
    }
  };

  async #go(month: string, focus?: string): Promise<void> {
    const { host } = this;
    this.#month = month;
    this.#problem = undefined;
    this.#loading = true;
    host.update();
    try {
      await host.book().loadMonth(month);
    } catch (error) {
      this.#problem = (await explain(error, host.language(), host.texts())).text;
    }
    this.#loading = false;
    host.update();
    if (focus) host.focus(focus);
    else host.announce(monthText(month, host.language()));
  }
}
