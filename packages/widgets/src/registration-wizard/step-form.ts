import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { screenForm } from './first-screen.js';
import type { Draft, Wizard } from './wizard.js';

interface StepFormOptions {
  readonly fields: unknown;
  readonly submitLabel: string;
  readonly onSubmit: (form: HTMLFormElement) => void;
  /** Left out where nothing is typed. */
  readonly judge?: Judge;
}

/** What is wrong with the draft as it stands, by the name of the field. */
type Judge = () => Wizard['errors'];

/** A field of the draft, whatever element it is. */
type Control = EventTarget & { readonly name?: string; readonly value?: string };

/**
 * The form of a step. What is typed goes into the draft at every stroke, except in the middle of a Japanese
 * conversion, and is read from there.
 */
export function stepForm(
  wizard: Wizard,
  { fields, submitLabel, onSubmit, judge = () => ({}) }: StepFormOptions,
): unknown {
  return screenForm({ fields, submitLabel, ...formParts(wizard, onSubmit, judge) });
}

/** What every form of the wizard does alike. */
export function formParts(wizard: Wizard, onSubmit: (form: HTMLFormElement) => void, judge: Judge) {
  return {
    problem: problemView(wizard),
    busy: wizard.busy,
    onInput: (event: Event): void => {
      if ((event as InputEvent).isComposing) return;
      const { name, value } = event.target as Control;
      if (!name || value === undefined || !(name in wizard.draft)) return;
      fill(wizard, name as keyof Draft, value, judge);
    },
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault();
      onSubmit(event.currentTarget as HTMLFormElement);
    },
  };
}

/** Puts a value into the draft. What was wrong with the field is gone as soon as the value can be read. */
export function fill(wizard: Wizard, name: keyof Draft, value: string, judge: Judge): void {
  const changed = wizard.draft[name] !== value;
  wizard.draft[name] = value;
  if (changed) wizard.settle(judgedTogether.find((fields) => fields.includes(name)) ?? [name], judge());
  wizard.requestUpdate();
}

/** A whole number may stand in 記号, and the portal's error may be about both. */
const judgedTogether: readonly (readonly string[])[] = [['symbol', 'number', 'insuredNumber']];

/** What went wrong on the way, with the way to try it again. */
export function problemView({ problem, texts, again }: Wizard): unknown {
  return html`${formError(texts, problem)}
  ${problem?.retryable ? button({ label: texts.retry, onClick: again }) : nothing}`;
}
