import type { CheckupDay, CheckupFacility } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { formatNumber, locales, timeZone } from '../foundation/format.js';
import { formatDay } from './checkup-texts.js';
import { groupView } from './group-view.js';
import type { AllTexts, PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

/** How many days an application names at most. */
const mostDates = 3;
/** With so many places or fewer left a day is told as nearly full. */
const fewPlaces = 3;

interface PickerOptions {
  readonly facility: CheckupFacility;
  readonly personId: string;
  readonly dates: readonly string[];
  readonly onChange: (dates: readonly string[]) => void;
}

const monthOf = (on: string): string => on.slice(0, 7);

/**
 * Up to three days, the best one first: a month, then a day of it out of radio buttons. Only days on which the facility is
 * open stand there, full ones cannot be chosen.
 */
export class DatesPicker {
  #days: readonly CheckupDay[] = [];
  #dates: readonly string[];
  /** The choice that is being made. */
  #open = 0;
  #month = '';
  #hasDropped = false;

  constructor(
    private readonly host: PagesHost,
    private readonly options: PickerOptions,
  ) {
    this.#dates = options.dates;
  }

  /** Loads the days; what cannot be chosen any more is chosen no longer. */
  async load(): Promise<void> {
    const { facility, personId, onChange } = this.options;
    const service = checkupsOf(await this.host.client());
    this.#days = (await service.days({ facilityId: facility.id, personId })).items;
    const kept = this.#dates.filter((on) => this.#days.some((day) => day.on === on && day.left > 0));
    this.#hasDropped = kept.length < this.#dates.length;
    this.#dates = kept;
    this.#month = monthOf(kept[0] ?? this.#days.find(({ left }) => left > 0)?.on ?? '');
    if (this.#hasDropped) onChange(kept);
  }

  view(error: string | undefined): unknown {
    const texts = this.host.texts();
    const { facility } = this.options;
    return groupView(texts, {
      id: 'ik-dates',
      heading: texts.datesHeading,
      support: texts.datesSupport,
      error: this.#days.length === 0 ? texts.noDays : error,
      content: html`<p class="ik-text">${texts.datesAt(facility.name)}</p>
        ${this.#hasDropped ? html`<p class="ik-text">${texts.datesDropped}</p>` : nothing}
        ${this.#days.length === 0 ? nothing : this.#choicesView(error !== undefined)}`,
    });
  }

  #choicesView(isInvalid: boolean): unknown {
    const count = Math.min(mostDates, this.#dates.length + 1);
    return Array.from({ length: Math.max(count, this.#open + 1) }, (_, index) =>
      index === this.#open ? this.#openView(index, isInvalid) : this.#closedView(index),
    );
  }

  /** A choice that is made, or to be made. */
  #closedView(index: number): unknown {
    const texts = this.host.texts();
    const number = this.#number(index);
    const on = this.#dates[index];
    return html`<div class="ik-date" data-date=${index}>
      <p>
        <span class="ik-label">${texts.choice(number)}</span>
        ${on ? formatDay(on, this.host.language()) : html`<span class="ik-quiet">${texts.notChosen}</span>`}
      </p>
      <div class="ik-date-actions">
        ${button({
          label: on ? texts.change : texts.choose,
          name: on ? texts.changeNamed(number) : texts.chooseNamed(number),
          onClick: () => this.#show(index),
        })}
        ${on ? this.#removeView(index) : nothing}
      </div>
    </div>`;
  }

  #removeView(index: number): unknown {
    const texts = this.host.texts();
    if (this.#dates.length < 2) return nothing;
    return button({
      label: texts.remove,
      name: texts.removeNamed(this.#number(index)),
      kind: 'text',
      onClick: () => this.#remove(index),
    });
  }

  #openView(index: number, isInvalid: boolean): unknown {
    const texts = this.host.texts();
    const on = this.#dates[index];
    const months = [...new Set(this.#days.map((day) => monthOf(day.on)))];
    const days = this.#days.filter((day) => monthOf(day.on) === this.#month);
    return html`<fieldset class="ik-group ik-date-open" data-date=${index}>
      <legend class="ik-label" tabindex="-1">
        ${texts.choice(this.#number(index))}
        <span class="ik-date-now">
          ${on ? formatDay(on, this.host.language()) : texts.notChosen}
        </span>
      </legend>
      <div class="ik-months" role="group" aria-label=${texts.month}>
        ${months.map(
          (month) => html`<button
            class="ik-month"
            part="button"
            type="button"
            aria-pressed=${month === this.#month}
            @click=${() => this.#turnTo(month)}
          >
            ${this.#monthName(month)}
          </button>`,
        )}
      </div>
      <div class="ik-days">${days.map((day) => this.#dayView(day, index, isInvalid))}</div>
    </fieldset>`;
  }

  #dayView({ on, left, womenOnly }: CheckupDay, index: number, isInvalid: boolean): unknown {
    const texts = this.host.texts();
    const takenAt = this.#dates.indexOf(on);
    const isElsewhere = takenAt >= 0 && takenAt !== index;
    const isFull = left === 0;
    return html`<label class="ik-day ${isFull || isElsewhere ? 'ik-day-closed' : ''}">
      <input
        type="radio"
        name="ik-day-${index}"
        .value=${on}
        ?disabled=${isFull || isElsewhere}
        ?data-invalid=${isInvalid}
        .checked=${live(takenAt === index)}
        @change=${() => this.#choose(index, on)}
      />
      <span class="ik-day-text">
        <span class="ik-day-name">${this.#dayName(on)}</span>
        <span class="ik-day-state">
          <span>${isElsewhere ? texts.takenAs(this.#number(takenAt)) : this.#placesText(texts, left)}</span>
          ${womenOnly ? html`<span>${texts.womenOnly}</span>` : nothing}
        </span>
      </span>
    </label>`;
  }

  #placesText(texts: AllTexts, left: number): string {
    if (left === 0) return texts.dayFull;
    return left <= fewPlaces ? texts.dayFew : texts.dayFree;
  }

  #number(index: number): string {
    return formatNumber(index + 1, this.host.language());
  }

  #format(on: string, options: Intl.DateTimeFormatOptions): string {
    const date = new Date(`${on}T00:00:00+09:00`);
    return date.toLocaleDateString(locales[this.host.language()], { ...options, timeZone });
  }

  /** 「12月8日(火)」 */
  #dayName(on: string): string {
    return this.#format(on, { month: 'long', day: 'numeric', weekday: 'short' });
  }

  #monthName(month: string): string {
    return this.#format(`${month}-01`, { year: 'numeric', month: 'long' });
  }

  #choose(index: number, on: string): void {
    const dates = [...this.#dates];
    dates[index] = on;
    this.#change(dates);
  }

  #remove(index: number): void {
    this.#open = Math.min(this.#open, this.#dates.length - 2);
    this.#change(this.#dates.filter((_, at) => at !== index));
    this.host.focus('.ik-date-open legend');
  }

  #change(dates: readonly string[]): void {
    this.#dates = dates;
    this.#hasDropped = false;
    this.options.onChange(dates);
    this.host.element.requestUpdate();
  }

  #show(index: number): void {
    this.#open = index;
    const on = this.#dates[index];
    if (on) this.#month = monthOf(on);
    this.host.focus('.ik-date-open legend');
  }

  #turnTo(month: string): void {
    this.#month = month;
    this.host.element.requestUpdate();
  }
}
