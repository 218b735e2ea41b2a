import type { FormField, FormPerson, FormValue } from '@ikiiki/sdk/contract';
import { judgeFormValue, peopleFor } from '@ikiiki/sdk/rules/application-form';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { fieldGroup } from '../foundation/form/field-group.js';
import { longField } from '../foundation/form/long-field.js';
import { type TextFieldOptions, textField } from '../foundation/form/text-field.js';
import { typing } from '../foundation/form/typing.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { FormTexts } from '../foundation/texts/form.js';
import type { ApplyingTexts } from './applying.messages.js';
import { valueLines } from './value-lines.js';

/** One field on a screen, with what is said of it. */
export interface Asked<Field extends FormField = FormField> {
  readonly texts: ApplyingTexts & FormTexts;
  readonly language: Language;
  readonly people: readonly FormPerson[];
  readonly field: Field;
  readonly value: FormValue | undefined;
  /** What is wrong, in words, by part; `''` for a field of one piece. */
  readonly errorOf: (part: string) => string | undefined;
  /** What the society has remarked. */
  readonly remark: string | undefined;
  /** Below the field: a choice between two tabs. */
  readonly after: unknown;
  /** @param isSettled not in the middle of typing */
  readonly onValue: (value: FormValue | undefined, isSettled: boolean) => void;
  /** The same of a part; the others stay. */
  readonly onPart: (part: string, text: string, isSettled: boolean) => void;
}

type AskedOf<Type extends FormField['type']> = Asked<FormField & { readonly type: Type }>;

/** Id of a field's control, or of its group. */
export const controlId = (id: string, part = ''): string => (part ? `f-${id}-${part}` : `f-${id}`);

const markOf = ({ required }: FormField) => (required ? 'required' : 'optional');

/** What the society has remarked, and what helps to fill it in. */
const supportOf = ({ texts, field, remark }: Asked, rule?: string): unknown => {
  const support = 'support' in field ? field.support : undefined;
  if (!support && !rule && !remark) return undefined;
  return html`${remark ? html`<p class="ik-remark"><strong>${texts.remark}</strong><span lang="ja">${remark}</span></p>` : nothing}
  ${support ? html`<p lang="ja">${support}</p>` : nothing} ${rule ? html`<p>${rule}</p>` : nothing}`;
};

const textIn = (value: FormValue | undefined): string => (typeof value === 'string' ? value : '');

export function fieldView(asked: Asked): unknown {
  const { field, texts } = asked;
  switch (field.type) {
    case 'text':
      return textView({ ...asked, field });
    case 'kana':
    case 'phone':
      return lineView(asked);
    case 'date':
      return lineView(asked, texts.dateSupport);
    case 'month':
      return lineView(asked, texts.monthSupport);
    case 'yen':
      return lineView(asked, undefined, { inputmode: 'numeric', size: 14 });
    case 'number':
      return numberView({ ...asked, field });
    case 'choice':
      return optionsView(asked, field.options);
    case 'yes_no':
      return optionsView(asked, [
        { id: 'yes', label: texts.yes },
        { id: 'no', label: texts.no },
      ]);
    case 'person':
      return optionsView(
        asked,
        peopleFor(field, asked.people).map(({ id, name }) => ({ id, label: name })),
      );
    case 'consent':
      return consentView(asked);
    case 'address':
      return addressView(asked);
    case 'bank_account':
      return bankAccountView(asked);
    case 'unknown':
      return html`<p class="ik-text">${texts.notShown}</p>`;
  }
}

const common = (asked: Asked, rule?: string): TextFieldOptions => ({
  id: controlId(asked.field.id),
  label: asked.field.label,
  mark: markOf(asked.field),
  support: supportOf(asked, rule),
  error: asked.errorOf(''),
  after: asked.after,
  value: textIn(asked.value),
});

const onTyped =
  ({ onValue }: Asked) =>
  (text: string, isSettled: boolean) =>
    onValue(text === '' ? undefined : text, isSettled);

/** How a value was read, where that is not how it was typed. */
function echoOf({ texts, language, people, field, value }: Asked): string | undefined {
  const judged = judgeFormValue(field, value, { today: japanDateOf(new Date()), people });
  if (!judged.ok || judged.value === undefined || judged.value === value) return undefined;
  return texts.readAs(valueLines({ texts, language, people }, field, judged.value).join(' '));
}

const typeOf: Readonly<Partial<Record<FormField['type'], Partial<TextFieldOptions>>>> = {
  phone: { type: 'tel', autocomplete: 'tel', size: 20 },
  date: { size: 20 },
  month: { size: 20 },
};

/** One line that is read leniently; it says how. */
function lineView(asked: Asked, rule?: string, more: Partial<TextFieldOptions> = {}): TemplateResult {
  const options = { ...common(asked, rule), ...typeOf[asked.field.type], ...more, echo: echoOf(asked) };
  return typing(onTyped(asked), textField(asked.texts, options));
}

function numberView(asked: AskedOf<'number'>): TemplateResult {
  const { texts, language, field } = asked;
  const number = (value: number) => formatNumber(value, language);
  return lineView(asked, texts.range(number(field.min), texts.unit(number(field.max), field.unit ?? '')), {
    inputmode: 'numeric',
    size: 10,
  });
}

function textView(asked: AskedOf<'text'>): TemplateResult {
  const { texts, language, field } = asked;
  const options = common(asked, texts.longest(formatNumber(field.maxLength, language)));
  return typing(
    onTyped(asked),
    field.long ? longField(texts, { ...options, value: options.value ?? '' }) : textField(texts, options),
  );
}

function optionsView(
  asked: Asked,
  options: readonly { readonly id: string; readonly label: string }[],
): unknown {
  const { texts, field, value, onValue, errorOf, after } = asked;
  const error = errorOf('');
  const unchoose =
    value !== undefined && !field.required
      ? button({ label: texts.unchoose, kind: 'text', onClick: () => onValue(undefined, true) })
      : nothing;
  return fieldGroup(
    texts,
    {
      id: controlId(field.id),
      label: html`<span lang="ja">${field.label}</span>`,
      mark: markOf(field),
      support: supportOf(asked),
      error,
      after: html`${unchoose}${after}`,
    },
    radios(controlId(field.id), options, textIn(value), error !== undefined, (id) => onValue(id, true)),
  );
}

const radios = (
  name: string,
  options: readonly { readonly id: string; readonly label: string }[],
  chosen: string,
  isWrong: boolean,
  onChoose: (id: string) => void,
): TemplateResult => html`<div class="ik-options">
  ${options.map(
    ({ id, label }, at) => html`<label class="ik-option">
      <input
        type="radio"
        name=${name}
        .value=${id}
        ?data-invalid=${isWrong && at === 0}
        .checked=${live(chosen === id)}
        @change=${() => onChoose(id)}
      /><span lang="ja">${label}</span>
    </label>`,
  )}
</div>`;

function consentView({ texts, field, value, errorOf, onValue }: Asked): unknown {
  const error = errorOf('');
  const id = controlId(field.id);
  return html`<div class="ik-field">
    <label class="ik-option">
      <input
        id=${id}
        type="checkbox"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${id}-error` : nothing}
        .checked=${live(value === 'yes')}
        @change=${(event: Event) =>
          onValue((event.currentTarget as HTMLInputElement).checked ? 'yes' : undefined, true)}
      /><span><span lang="ja">${field.label}</span> <span class="ik-mark ik-mark-required">${texts[markOf(field)]}</span></span>
    </label>
    ${error ? html`<p class="ik-error" part="error" id="${id}-error">${texts.errorMark}${error}</p>` : nothing}
  </div>`;
}

/** The fields of a value in parts, in one group. */
function partsView(
  asked: Asked,
  parts: (part: (name: string, label: string, more: Partial<TextFieldOptions>) => TemplateResult) => unknown,
): unknown {
  const { texts, field, value, errorOf, onPart, after } = asked;
  const values = typeof value === 'object' ? value : {};
  const part = (name: string, label: string, more: Partial<TextFieldOptions>) =>
    typing(
      (text, isSettled) => onPart(name, text, isSettled),
      textField(texts, {
        id: controlId(field.id, name),
        label,
        mark: markOf(field),
        error: errorOf(name),
        value: values[name] ?? '',
        ...more,
      }),
    );
  return fieldGroup(
    texts,
    {
      id: controlId(field.id),
      label: html`<span lang="ja">${field.label}</span>`,
      support: supportOf(asked),
      error: errorOf(''),
      after,
    },
    html`<div class="ik-parts">${parts(part)}</div>`,
  );
}

function addressView(asked: Asked): unknown {
  const { texts } = asked;
  return partsView(
    asked,
    (part) => html`${part('postalCode', texts.postalCode, {
      support: texts.postalCodeSupport,
      inputmode: 'numeric',
      autocomplete: 'postal-code',
      size: 10,
    })}
    ${part('address', texts.address, { support: texts.addressSupport, autocomplete: 'street-address' })}`,
  );
}

const accountKinds = ['ordinary', 'checking', 'savings'] as const;

function bankAccountView(asked: Asked): unknown {
  const { texts, field, value, errorOf, onPart } = asked;
  const values = typeof value === 'object' ? value : {};
  const kindError = errorOf('kind');
  return partsView(
    asked,
    (part) => html`${part('bank', texts.bank, { support: texts.bankSupport })}
    ${part('branch', texts.branch, { support: texts.branchSupport })}
    ${fieldGroup(
      texts,
      { id: controlId(field.id, 'kind'), label: texts.kind, mark: markOf(field), error: kindError },
      radios(
        controlId(field.id, 'kind'),
        accountKinds.map((id) => ({ id, label: texts[id] })),
        values.kind ?? '',
        kindError !== undefined,
        (kind) => onPart('kind', kind, true),
      ),
    )}
    ${part('number', texts.number, { support: texts.numberSupport, inputmode: 'numeric', size: 12 })}
    ${part('holder', texts.holder, { support: texts.holderSupport })}`,
  );
}
