import type { CheckupFacility } from '@ikiiki/sdk/contract';
import { foldDigits } from '@ikiiki/sdk/rules/folding';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { foldOnChange } from '../foundation/form/fold.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { textField } from '../foundation/form/text-field.js';
import { formatNumber } from '../foundation/format.js';
import type { Choice } from './choice.js';
import { groupView } from './group-view.js';
import type { PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

const conditions = ['saturday', 'womensDay', 'wheelchair'] as const;
type Condition = (typeof conditions)[number];

const pageSize = 10;

/** What was found last. */
interface Found {
  /** By it one knows whether it is still what was asked for. */
  readonly asked: string;
  readonly items: readonly CheckupFacility[];
  readonly total: number;
  readonly nextCursor: string | undefined;
  readonly areaKnown: boolean | undefined;
}

/** The first three digits of a postcode as typed: `〒１９１−００６２` → `191`; undefined for anything else. */
export function postalAreaOf(typed: string): string | undefined {
  const digits = foldDigits(typed).replace(/[-\s〒]/g, '');
  return /^(?:\d{3}|\d{7})$/.test(digits) ? digits.slice(0, 3) : undefined;
}

/** Looks for a facility by words, by distance and by conditions. Of a postcode only three digits leave the page. */
export class FacilityFinder {
  readonly #work: FormWork;
  #search = '';
  #postalCode = '';
  #conditions: ReadonlySet<Condition> = new Set();
  #found: Found | undefined;
  #choice: Choice | undefined;

  constructor(
    private readonly host: PagesHost,
    private readonly onChoose: (facility: CheckupFacility) => void,
  ) {
    this.#work = new FormWork(host);
  }

  /** Has a list for what is chosen now. */
  async prepare(choice: Choice): Promise<void> {
    this.#choice = choice;
    if (this.#found?.asked !== this.#asked) await this.#load();
  }

  view(choice: Choice, error: string | undefined): unknown {
    const texts = this.host.texts();
    this.#choice = choice;
    return html`${groupView(texts, {
      id: 'ik-facility',
      heading: texts.facilityHeading,
      error,
      content: html`${this.#searchView()} ${this.#listView(error !== undefined)}`,
    })}`;
  }

  #searchView(): unknown {
    const texts = this.host.texts();
    return html`<div
      class="ik-search"
      role="search"
      @keydown=${this.#onKey}
    >
      ${textField(texts, {
        id: 'ik-words',
        label: texts.search,
        mark: 'optional',
        support: texts.searchSupport,
        value: this.#search,
        onInput: ({ currentTarget }) => {
          this.#search = currentTarget.value;
        },
      })}
      ${textField(texts, {
        id: 'ik-postal',
        label: texts.postalCode,
        mark: 'optional',
        support: texts.postalSupport,
        error: this.#work.errors.postalCode,
        value: this.#postalCode,
        inputmode: 'numeric',
        autocomplete: 'postal-code',
        size: 16,
        onChange: foldOnChange(foldDigits),
        onInput: ({ currentTarget }) => {
          this.#postalCode = currentTarget.value;
        },
      })}
      <fieldset class="ik-group ik-conditions">
        <legend class="ik-label">${texts.conditions}</legend>
        ${conditions.map(
          (condition) => html`<label class="ik-condition">
            <input
              type="checkbox"
              .checked=${live(this.#conditions.has(condition))}
              @change=${(event: Event) =>
                this.#toggle(condition, (event.currentTarget as HTMLInputElement).checked)}
            />${texts[condition]}
          </label>`,
        )}
      </fieldset>
      ${button({ label: texts.find, busy: this.#work.busy, onClick: () => void this.#find() })}
    </div>`;
  }

  /** Enter searches here, and does not send the step; one that only ends a conversion does nothing. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, key, isComposing, keyCode } = event;
    if (key !== 'Enter' || isComposing || keyCode === 229) return;
    if (!(target as Element).matches('input.ik-control')) return;
    event.preventDefault();
    void this.#find();
  };

  #toggle(condition: Condition, isWanted: boolean): void {
    const wanted = new Set(this.#conditions);
    if (isWanted) wanted.add(condition);
    else wanted.delete(condition);
    this.#conditions = wanted;
  }

  #listView(isInvalid: boolean): unknown {
    const texts = this.host.texts();
    const found = this.#found;
    if (!found) return formError(texts, this.#work.problem);
    const { facility } = this.#choice ?? {};
    const isAmong = found.items.some(({ id }) => id === facility?.id);
    return html`${formError(texts, this.#work.problem)}
      <p class="ik-found" tabindex="-1">
        ${found.total > 0 ? texts.found(formatNumber(found.total, this.host.language())) : texts.foundNone}
      </p>
      ${found.areaKnown === false ? html`<p class="ik-text">${texts.postalUnknown}</p>` : nothing}
      <div class="ik-choices">
        ${facility && !isAmong ? this.#facilityView(facility, isInvalid, texts.chosenFacility) : nothing}
        ${found.items.map((item) => this.#facilityView(item, isInvalid))}
      </div>
      ${
        found.nextCursor
          ? html`<div class="ik-actions">
              ${button({ label: texts.more, busy: this.#work.busy, onClick: () => void this.#more() })}
            </div>`
          : nothing
      }`;
  }

  #facilityView(item: CheckupFacility, isInvalid: boolean, note?: string): unknown {
    const texts = this.host.texts();
    const { distanceKm } = item;
    const tags = conditions.filter((condition) => item[condition]);
    return html`<label class="ik-choice ik-choice-label">
      <input
        type="radio"
        name="ik-facility"
        .value=${item.id}
        ?data-invalid=${isInvalid}
        .checked=${live(this.#choice?.facility?.id === item.id)}
        @change=${() => this.onChoose(item)}
      />
      <span class="ik-choice-text">
        ${note ? html`<span class="ik-quiet">${note}</span>` : nothing}
        <span class="ik-choice-name" lang="ja">${item.name}</span>
        ${
          distanceKm === undefined
            ? nothing
            : html`<span class="ik-distance"
                >${texts.distance(distanceKm.toLocaleString(this.host.language()))}</span
              >`
        }
        <span lang="ja">${item.address}</span>
        <span lang="ja">${item.access}</span>
        <span>${texts.call(item.phone)}</span>
        ${tags.length > 0 ? html`<span class="ik-tags">${tags.map((tag) => html`<span>${texts[tag]}</span> `)}</span>` : nothing}
      </span>
    </label>`;
  }

  /** All that decides what is found. */
  get #query() {
    const { course, optionIds = [] } = this.#choice ?? {};
    const postalArea = postalAreaOf(this.#postalCode);
    const search = this.#search.trim();
    return {
      ...(course && { courseId: course.id }),
      ...(optionIds.length > 0 && { optionIds: optionIds.join(',') }),
      ...(search && { search: search.slice(0, 100) }),
      ...(postalArea && { postalArea }),
      ...Object.fromEntries([...this.#conditions].map((condition) => [condition, true])),
      limit: pageSize,
    };
  }

  get #asked(): string {
    return JSON.stringify(this.#query);
  }

  async #load(): Promise<void> {
    const asked = this.#asked;
    const page = await checkupsOf(await this.host.client()).facilities(this.#query);
    this.#found = {
      asked,
      items: page.items,
      total: page.total,
      nextCursor: page.nextCursor,
      areaKnown: page.areaKnown,
    };
  }

  async #find(): Promise<void> {
    const texts = this.host.texts();
    const isWrong = this.#postalCode.trim() !== '' && !postalAreaOf(this.#postalCode);
    if (this.#work.refuse({ postalCode: isWrong ? texts.postalError : undefined })) return;
    await this.#work.run(texts.finding, () => this.#load());
    if (!this.#work.problem) this.host.focus('.ik-found');
  }

  async #more(): Promise<void> {
    const found = this.#found;
    if (!found?.nextCursor) return;
    await this.#work.run(this.host.texts().finding, async () => {
      const query = JSON.parse(found.asked) as Record<string, never>;
      const service = checkupsOf(await this.host.client());
      const page = await service.facilities({ ...query, cursor: found.nextCursor });
      this.#found = { ...found, items: [...found.items, ...page.items], nextCursor: page.nextCursor };
    });
  }
}
