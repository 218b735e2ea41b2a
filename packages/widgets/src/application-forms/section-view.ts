import type { Application, FormField, FormSection, FormValue } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import { stepIndicator } from '../foundation/step-indicator.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';
import { errorText } from './field-errors.js';
import { fieldView } from './field-view.js';
import type { TypedValues } from './typed-values.js';
import { valueLines } from './value-lines.js';

/** What every screen of a form that is filled in has. */
export interface FillingOptions {
  readonly texts: ApplyingTexts & ApplicationFormsTexts;
  readonly language: Language;
  readonly application: Application;
  readonly values: TypedValues;
  /** Says that nothing can be sent any more, or that the form was revised. */
  readonly over: unknown;
  /** Whether what was typed is safe. */
  readonly save: unknown;
  /** Offers to throw the draft away. */
  readonly discard: unknown;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

interface SectionOptions extends FillingOptions {
  readonly onValue: (field: FormField, value: FormValue | undefined, isSettled: boolean) => void;
  readonly onOther: (field: FormField) => void;
  readonly onNext: (section: FormSection) => void;
}

/** Where one is among the screens, said in words. */
export function stepsView(options: FillingOptions, at: 'papers' | 'review' | FormSection): unknown {
  const { texts, language, values } = options;
  const hasPapers = values.papers.length > 0;
  const steps = [
    ...values.sections.map(({ title }) => title),
    ...(hasPapers ? [texts.papersStep] : []),
    texts.reviewStep,
  ];
  const named = at === 'papers' ? steps.length - 1 : steps.length;
  const current = typeof at === 'object' ? values.sections.indexOf(at) + 1 : named;
  const number = (value: number) => formatNumber(value, language);
  return stepIndicator({ steps, current, summary: texts.steps(number(current), number(steps.length)) });
}

/** Title of the form above a screen. */
export const titleView = ({ application, over }: FillingOptions): unknown =>
  html`<h2 class="ik-heading ik-form-name" lang="ja" tabindex="-1">${application.title}</h2>
    ${over}`;

/** The fields that belong together. */
export function sectionView(options: SectionOptions, section: FormSection): unknown {
  const { texts, language, values, save, discard, onNext, onBack, onLeave } = options;
  const wrong = values.countShown(section.fields);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onNext(section);
  };
  return html`${titleView(options)} ${stepsView(options, section)}
    <form novalidate @submit=${onSubmit}>
      <h3 class="ik-subheading ik-screen-heading" lang="ja" tabindex="-1">${section.title}</h3>
      ${section.support ? html`<p class="ik-text" lang="ja">${section.support}</p>` : nothing}
      ${section.fields.map((field) => keyed(field.id, html`<div class="ik-ask">${askedView(options, field)}</div>`))}
      ${wrong > 0 ? html`<p class="ik-error">${texts.errorCount(formatNumber(wrong, language))}</p>` : nothing}
      ${save}
      <div class="ik-actions">
        ${button({ label: texts.next, kind: 'primary', type: 'submit' })}
        ${button({ label: texts.back, onClick: onBack })}
        ${button({ label: texts.backToForms, kind: 'text', onClick: onLeave })}
      </div>
    </form>
    ${discard}`;
}

function askedView(options: SectionOptions, field: FormField): unknown {
  const { texts, language, application, values, onValue } = options;
  const value = values.of(field.id);
  return fieldView({
    texts,
    language,
    people: application.people,
    field,
    value,
    errorOf: (part) => {
      const code = values.shownErrorOf(field.id, part);
      return code && errorText(texts, language, { field, part, value, code, sections: application.sections });
    },
    remark: application.remarks.find(({ id }) => id === field.id)?.text,
    after: conflictView(options, field),
    onValue: (given, isSettled) => onValue(field, given, isSettled),
    onPart: (part, text, isSettled) => {
      const now = values.of(field.id);
      onValue(field, { ...(typeof now === 'object' && now), [part]: text }, isSettled);
    },
  });
}

/** Two tabs have filled in the same field: the member says which counts. */
function conflictView(
  { texts, language, application, values, onValue, onOther }: SectionOptions,
  field: FormField,
): unknown {
  const other = values.otherOf(field.id);
  if (!other) return nothing;
  const context = { texts, language, people: application.people };
  const written = valueLines(context, field, other.value).join(' ');
  return html`<div class="ik-conflict" role="alert" tabindex="-1" data-invalid>
    <p>${written ? texts.changed(written) : texts.removed}</p>
    <div class="ik-actions">
      ${button({ label: texts.changedHere, onClick: () => onValue(field, values.of(field.id), true) })}
      ${button({ label: texts.changedThere, onClick: () => onOther(field) })}
    </div>
  </div>`;
}
