import { formatBirthDate, parseBirthDate } from '@ikiiki/sdk/rules/birth-date';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { parseInsuredNumber, splitPasted } from '@ikiiki/sdk/rules/insured-number';
import { html, nothing } from 'lit';
import { textField } from '../../foundation/form/text-field.js';
import { stepForm } from '../step-form.js';
import type { StepContext, StepView } from '../step-view.js';
import type { Wizard } from '../wizard.js';
import { bullets } from './mail.js';

/** Step 3: 記号・番号 and birth date. What was understood is echoed; what was typed stays as it is. */
export const identityStep: StepView<'identity'> = {
  position: 3,
  heading: (texts) => texts.identityHeading,
  body(_, context) {
    const { host, texts } = context;
    const { draft, errors } = host;
    const insured = parseInsuredNumber(draft);
    const birth = readBirthDate(context);
    const mismatch = host.problem?.code === 'identity_mismatch';
    const insuredEcho = insured.ok ? texts.insuredNumberEcho(insured.value) : '';
    return html`<p class="ik-text">${texts.identityIntro}</p>
      ${stepForm(host, {
        fields: html`<fieldset class="ik-group" aria-describedby="ik-insured-support">
            <legend class="ik-label">${texts.insuredNumberLegend}</legend>
            <p class="ik-support" id="ik-insured-support">${texts.insuredNumberSupport}</p>
            <div class="ik-pair">
              ${textField(host.texts, {
                id: 'ik-symbol',
                name: 'symbol',
                label: texts.symbol,
                mark: 'required',
                support: texts.symbolSupport,
                error: errors.symbol ?? errors.insuredNumber,
                value: draft.symbol,
                inputmode: 'numeric',
                size: 8,
                onInput: (event) => pasted(event) && takeWholeNumber(event.currentTarget, context),
                onChange: ({ currentTarget }) => takeWholeNumber(currentTarget, context),
              })}
              ${textField(host.texts, {
                id: 'ik-number',
                name: 'number',
                label: texts.number,
                mark: 'required',
                support: texts.numberSupport,
                error: errors.number,
                value: draft.number,
                inputmode: 'numeric',
                size: 10,
              })}
            </div>
            <p class="ik-echo">${insuredEcho}</p>
          </fieldset>
          ${textField(host.texts, {
            id: 'ik-birth-date',
            name: 'birthDate',
            label: texts.birthDate,
            mark: 'required',
            support: texts.birthDateSupport,
            error: errors.birthDate,
            echo: birth.ok ? texts.birthDateEcho(formatBirthDate(birth.value, host.language)) : undefined,
            value: draft.birthDate,
            inputmode: 'numeric',
            autocomplete: 'bday',
            size: 20,
          })}`,
        submitLabel: texts.confirm,
        onSubmit: () => submit(context),
        judge: () => wrong(context),
      })}
      ${mismatch ? bullets(texts.identityMismatchAdvice) : nothing}
      <details class="ik-details">
        <summary>${texts.whereTitle}</summary>
        <p class="ik-text">${texts.whereIntro}</p>
        ${bullets(texts.where)}
      </details>
      <details class="ik-details" ?open=${mismatch}>
        <summary>${texts.newMemberTitle}</summary>
        <p class="ik-text">${texts.newMemberIntro}</p>
        ${openingTable(context)}
      </details>`;
  },
};

function submit(context: StepContext): void {
  const { host, flow, texts } = context;
  const insured = parseInsuredNumber(host.draft);
  const birth = readBirthDate(context);
  if (!insured.ok || !birth.ok) return void host.refuse(wrong(context));
  const entries = { insuredNumber: insured.value, birthDate: birth.value };
  host.act(texts.confirming, () => flow.confirmIdentity(entries));
}

/** Errors by the name of the field. */
function wrong(context: StepContext): Wizard['errors'] {
  const { draft } = context.host;
  const insured = parseInsuredNumber(draft);
  const birth = readBirthDate(context);
  const insuredErrors = insured.ok
    ? []
    : insured.errors.map(({ field, code }) => {
        // A dash alone is read as nothing, and yet something stands in the field
        const missing = code === 'required' && !visible.test(draft[field]);
        return [field, context.texts[insuredTexts[field][missing ? 0 : 1]]];
      });
  return {
    ...Object.fromEntries(insuredErrors),
    birthDate: birth.ok ? undefined : birthDateError(birth, context),
  };
}

const visible = /[^\s\p{Cf}]/u;

const insuredTexts = {
  symbol: ['symbolRequired', 'symbolInvalid'],
  number: ['numberRequired', 'numberInvalid'],
} as const;

const birthDateTexts = {
  required: 'birthDateRequired',
  invalid_format: 'birthDateInvalid',
  impossible_date: 'birthDateImpossible',
  future_date: 'birthDateFuture',
} as const;

function readBirthDate({ host, portal }: StepContext): ReturnType<typeof parseBirthDate> {
  return parseBirthDate(host.draft.birthDate, japanDateOf(portal.serverNow()));
}

function birthDateError(
  reading: Extract<ReturnType<typeof parseBirthDate>, { ok: false }>,
  { texts, host }: StepContext,
): string {
  if (reading.code !== 'era_out_of_range') return texts[birthDateTexts[reading.code]];
  return texts.birthDateEra(reading.suggestion ? formatBirthDate(reading.suggestion, host.language) : '');
}

/** Typing is not disturbed: `1255-3` on the way to `1255-3456` is a whole number too. */
const pasted = (event: Event): boolean => Boolean((event as InputEvent).inputType?.startsWith('insertFrom'));

/** A whole 記号・番号 pasted into 記号 goes to both fields, as long as 番号 is empty and it can be read one way only. */
function takeWholeNumber(input: HTMLInputElement, { host }: StepContext): void {
  const whole = host.draft.number.trim() === '' ? splitPasted(input.value) : undefined;
  if (!whole?.certain) return;
  input.value = whole.symbol;
  host.draft.number = whole.number;
}

/** The leaflet's table: what opens how long after the employer's submission. */
function openingTable({ texts }: StepContext): unknown {
  const row = (service: string, when: string) =>
    html`<tr><th scope="row">${service}</th><td>${when}</td></tr>`;
  return html`<table class="ik-table">
    <thead>
      <tr><th scope="col">${texts.newMemberService}</th><th scope="col">${texts.newMemberWhen}</th></tr>
    </thead>
    <tbody>
      ${row(texts.wellness, texts.wellnessWhen)} ${row(texts.checkup, texts.checkupWhen)}
      ${row(texts.other, texts.otherWhen)}
    </tbody>
  </table>`;
}
