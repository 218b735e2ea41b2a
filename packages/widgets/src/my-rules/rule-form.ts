import type { MyRule, RuleCategory, RuleFrequency, RuleSuggestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { describedBy, field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { textField } from '../foundation/form/text-field.js';
import { formatNumber } from '../foundation/format.js';
import { RequestKey } from '../foundation/request-key.js';
import { categoryNameOf, knownCategories } from './categories.js';
import {
  type RuleErrors,
  type RuleField,
  readNumber,
  readRule,
  ruleErrors,
  type TypedRule,
} from './read-target.js';
import { myRulesOf, type PagesHost, type Place } from './rules-host.js';

const nothingTyped: TypedRule = { title: '', targetValue: '', targetUnit: '', endOn: '' };

/** ルールを決める, ルールを変える: a rule in the member's own words, from a suggestion or from nothing. */
export class RuleForm {
  #rule: MyRule | undefined;
  #suggestion: RuleSuggestion | undefined;
  #typed: TypedRule = nothingTyped;
  #category: RuleCategory = 'meals';
  #frequency: RuleFrequency = 'daily';
  /** Something was begun and not saved yet. */
  #isBegun = false;
  /** The date is being typed and is none yet. */
  #isDateHalfTyped = false;
  readonly #key = new RequestKey();
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#work = new FormWork(host);
  }

  open({ rule, suggestion }: Extract<Place, { name: 'form' }>): void {
    if (this.#work.busy) return;
    // What somebody began to write is still there when they come back to it
    const isSame = this.#isBegun && rule?.id === this.#rule?.id && suggestion?.id === this.#suggestion?.id;
    this.#work.clear();
    if (isSame) return;
    this.#isBegun = true;
    this.#isDateHalfTyped = false;
    this.#rule = rule;
    this.#suggestion = suggestion;
    const from = rule ?? suggestion;
    this.#typed = {
      title: from?.title ?? '',
      targetValue: from?.target ? String(from.target.value) : '',
      targetUnit: from?.target?.unit ?? '',
      endOn: rule?.endOn ?? '',
    };
    const category = from && categoryNameOf(from);
    this.#category = category && category !== 'other' ? category : 'meals';
    this.#frequency = from?.frequency ?? 'daily';
  }

  view(): unknown {
    const texts = this.host.texts();
    const isNew = !this.#rule;
    const errors = this.#errors;
    return html`<h2 class="ik-heading" tabindex="-1">${isNew ? texts.newHeading : texts.editHeading}</h2>
      <form
        novalidate
        @input=${this.#onTyped}
        @change=${this.#onTyped}
        @compositionend=${this.#onTyped}
        @submit=${this.#onSubmit}
      >
        ${textField(texts, {
          id: 'title',
          label: texts.title,
          mark: 'required',
          support: texts.titleSupport,
          value: this.#typed.title,
          error: errors.title,
        })}
        ${isNew ? this.#newFields() : nothing} ${this.#targetFields(errors)} ${this.#endField(errors)}
        ${formError(texts, this.#work.problem)}
        <div class="ik-actions">
          ${button({ label: isNew ? texts.begin : texts.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}
          ${button({ label: texts.back, onClick: this.host.leave })}
        </div>
      </form>`;
  }

  #newFields(): unknown {
    const texts = this.host.texts();
    const choice = (frequency: RuleFrequency, label: string) =>
      html`<label class="ik-choice">
        <input
          type="radio"
          name="frequency"
          .value=${frequency}
          .checked=${this.#frequency === frequency}
          @change=${() => {
            this.#frequency = frequency;
          }}
        />
        ${label}
      </label>`;
    return html`${field(
      texts,
      { id: 'ik-rule-category', label: texts.category },
      html`<select
        class="ik-control ik-select"
        part="control"
        id="ik-rule-category"
        @change=${({ currentTarget }: Event) => {
          this.#category = (currentTarget as HTMLSelectElement).value as RuleCategory;
        }}
      >
        ${knownCategories.map(
          (name) =>
            html`<option value=${name} ?selected=${this.#category === name}>${texts.categoryOf(name)}</option>`,
        )}
      </select>`,
    )}
      <fieldset class="ik-group">
        <legend class="ik-label">${texts.frequency}</legend>
        ${choice('daily', texts.dailyChoice)} ${choice('weekly', texts.weeklyChoice)}
      </fieldset>`;
  }

  #targetFields({ targetValue, targetUnit }: RuleErrors): unknown {
    const texts = this.host.texts();
    const typed = this.#typed.targetValue;
    const value = readNumber(typed);
    return html`<fieldset class="ik-group" aria-describedby="ik-target-support">
      <legend class="ik-label">
        ${texts.targetHeading} <span class="ik-mark ik-mark-optional">${texts.optional}</span>
      </legend>
      <p class="ik-support" id="ik-target-support">${texts.targetSupport}</p>
      <div class="ik-target">
        ${textField(texts, {
          id: 'targetValue',
          label: texts.targetValue,
          value: typed,
          inputmode: 'text',
          size: 10,
          error: targetValue,
          echo:
            value !== undefined && typed !== String(value)
              ? texts.readAs(formatNumber(value, this.host.language()))
              : undefined,
        })}
        ${textField(texts, {
          id: 'targetUnit',
          label: texts.targetUnit,
          value: this.#typed.targetUnit,
          size: 10,
          error: targetUnit,
        })}
      </div>
    </fieldset>`;
  }

  #endField({ endOn }: RuleErrors): unknown {
    const texts = this.host.texts();
    const options = {
      id: 'endOn',
      label: texts.endOn,
      mark: 'optional',
      support: texts.endOnSupport,
      error: endOn,
    } as const;
    return field(
      texts,
      options,
      html`<input
        class="ik-control ik-date"
        part="control"
        type="date"
        id="endOn"
        name="endOn"
        min=${this.host.content()?.today ?? nothing}
        .value=${this.#typed.endOn}
        aria-invalid=${endOn ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
      />`,
    );
  }

  /** The portal names the parts of a target by their place in the request. */
  get #errors(): RuleErrors {
    const places: Readonly<Record<string, string>> = {
      'target/value': 'targetValue',
      'target/unit': 'targetUnit',
      target: 'targetValue',
    };
    return Object.fromEntries(
      Object.entries(this.#work.errors).flatMap(([name, text]) =>
        text ? [[places[name] ?? name, text]] : [],
      ),
    );
  }

  // Not in the middle of a Japanese conversion; its end is heard too
  readonly #onTyped = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    const { name, value, validity } = event.target as HTMLInputElement;
    if (!Object.hasOwn(nothingTyped, name)) return;
    if (name === 'endOn') {
      this.#isDateHalfTyped = validity.badInput;
      // Drawn as empty now, the half that stands there would be lost
      if (validity.badInput) return;
    }
    this.#typed = { ...this.#typed, [name]: value };
    this.#forgive(name as RuleField);
    this.host.element.requestUpdate();
  };

  /** An error goes as soon as its field can be read. */
  #forgive(name: RuleField): void {
    const { [name]: error, ...others } = this.#errors;
    if (error && !ruleErrors(this.host.texts(), this.#typed)[name]) this.#work.errors = others;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#work.busy) return;
    const texts = this.host.texts();
    const date = this.#isDateHalfTyped ? { endOn: texts.endOnInvalid } : {};
    if (this.#work.refuse({ ...ruleErrors(texts, this.#typed), ...date })) return;
    void this.#save();
  };

  async #save(): Promise<void> {
    const rule = this.#rule;
    let saved: MyRule | undefined;
    await this.#work.run(this.host.texts().saving, async () => {
      const { title, target, endOn } = readRule(this.#typed);
      const rules = myRulesOf(await this.host.client());
      const suggestionId = this.#suggestion?.id;
      if (rule) {
        saved = await rules.change({
          ruleId: rule.id,
          title,
          target: target ?? null,
          endOn: endOn ?? null,
        });
        return;
      }
      const wish = {
        title,
        category: this.#category,
        frequency: this.#frequency,
        ...(target && { target }),
        ...(endOn && { endOn }),
        ...(suggestionId && { suggestionId }),
      };
      saved = await rules.create(wish, { idempotencyKey: this.#key.for(wish) });
    });
    if (!saved) {
      // What was refused was not done; of what was lost on its way nobody knows
      if (this.#work.problem?.code !== 'network') this.#key.renew();
      return;
    }
    this.#isBegun = false;
    this.#key.renew();
    if (rule) this.host.onChanged(saved, this.host.texts().saved);
    else this.host.onBegun(saved);
  }
}
