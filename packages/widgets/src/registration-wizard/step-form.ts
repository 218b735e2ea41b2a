import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { onSubmit } from '../foundation/form/submit.js';
import type { Wizard } from './wizard.js';

interface StepFormOptions {
  readonly fields: unknown;
  readonly submitLabel: string;
  readonly onSubmit: (form: HTMLFormElement) => void;
  /** More buttons beside the one that submits. */
  readonly actions?: unknown;
}

/** A field of the draft, whatever element it is. */
type Control = EventTarget & { readonly name?: string; readonly value?: string };

/**
 * The form of a step. What is typed goes into the draft at every stroke, except in the middle of a Japanese
 * conversion, and is read from there.
 */
export function stepForm(host: Wizard, { fields, submitLabel, actions, ...form }: StepFormOptions): unknown {
  const remember = (event: Event) => {
    if ((event as InputEvent).isComposing) return;
    const { name, value } = event.target as Control;
    if (!name || value === undefined || !(name in host.draft)) return;
    host.draft[name as keyof typeof host.draft] = value;
    host.requestUpdate();
  };
  return html`<form
    novalidate
    @input=${remember}
    @change=${remember}
    @compositionend=${remember}
    @submit=${onSubmit((_, element) => form.onSubmit(element))}
  >
    ${fields} ${problemView(host)}
    <div class="ik-actions">
      ${button({ label: submitLabel, kind: 'primary', type: 'submit', busy: host.busy })} ${actions ?? nothing}
    </div>
  </form>`;
}

/** What went wrong on the way, with the way to try it again. */
export function problemView({ problem, texts, again }: Wizard): unknown {
  return html`${formError(texts, problem)}
  ${problem?.retryable ? button({ label: texts.retry, onClick: again }) : nothing}`;
}
