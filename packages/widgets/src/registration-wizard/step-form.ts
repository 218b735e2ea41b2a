import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { screenForm } from './first-screen.js';
import type { Wizard } from './wizard.js';

interface StepFormOptions {
  readonly fields: unknown;
  readonly submitLabel: string;
  readonly onSubmit: (form: HTMLFormElement) => void;
}

/** A field of the draft, whatever element it is. */
type Control = EventTarget & { readonly name?: string; readonly value?: string };

/**
 * The form of a step. What is typed goes into the draft at every stroke, except in the middle of a Japanese
 * conversion, and is read from there.
 */
export function stepForm(wizard: Wizard, { fields, submitLabel, onSubmit }: StepFormOptions): unknown {
  return screenForm({ fields, submitLabel, ...formParts(wizard, onSubmit) });
}

/** What every form of the wizard does alike. */
export function formParts(wizard: Wizard, onSubmit: (form: HTMLFormElement) => void) {
  return {
    problem: problemView(wizard),
    busy: wizard.busy,
    onInput: (event: Event): void => {
      if ((event as InputEvent).isComposing) return;
      const { name, value } = event.target as Control;
      if (!name || value === undefined || !(name in wizard.draft)) return;
      wizard.draft[name as keyof typeof wizard.draft] = value;
      wizard.requestUpdate();
    },
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault();
      onSubmit(event.currentTarget as HTMLFormElement);
    },
  };
}

/** What went wrong on the way, with the way to try it again. */
export function problemView({ problem, texts, again }: Wizard): unknown {
  return html`${formError(texts, problem)}
  ${problem?.retryable ? button({ label: texts.retry, onClick: again }) : nothing}`;
}
