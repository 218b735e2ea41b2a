import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { textField } from '../foundation/form/text-field.js';
import type { Translation } from '../foundation/messages.js';
import type { FirstMessages } from './registration-wizard.messages.js';

type Texts = Translation<FirstMessages>;

interface ScreenOptions {
  /** Where one is among the six steps; nothing on screens that lead out of them. */
  readonly position: unknown;
  readonly heading: string;
  readonly body: unknown;
}

/** One screen of the wizard. The heading takes the focus when the screen comes. */
export function screen(texts: Texts, { position, heading, body }: ScreenOptions): unknown {
  return html`<section aria-label=${texts.title}>
    ${position}
    <h2 class="ik-heading" tabindex="-1">${heading}</h2>
    ${body}
  </section>`;
}

interface FormOptions {
  readonly fields: unknown;
  readonly problem: unknown;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * The form of a screen. It is submitted natively, by its button or by an Enter outside a Japanese conversion.
 * `onInput` hears every stroke, the end of a conversion and whatever fills the fields.
 */
export function screenForm({ fields, problem, submitLabel, busy, onInput, onSubmit }: FormOptions): unknown {
  return html`<form
    novalidate
    @input=${onInput}
    @change=${onInput}
    @compositionend=${onInput}
    @submit=${onSubmit}
  >
    ${fields} ${problem}
    <div class="ik-actions">${button({ label: submitLabel, kind: 'primary', type: 'submit', busy })}</div>
  </form>`;
}

interface EmailScreenOptions extends Pick<FormOptions, 'problem' | 'busy' | 'onInput' | 'onSubmit'> {
  readonly email: string;
  readonly error?: string | undefined;
  /** Why one is here again. */
  readonly before?: unknown;
  /** Who may register. */
  readonly after?: unknown;
}

/** Step 1. The same before and after the rest has been loaded, so that the field stays what it is. */
export function emailScreen(
  texts: Texts,
  { email, error, before, after, ...form }: EmailScreenOptions,
): unknown {
  return html`${before ?? nothing}
    <p class="ik-text">${texts.emailIntro}</p>
    ${screenForm({
      fields: textField(texts, {
        id: 'ik-email',
        name: 'email',
        label: texts.email,
        mark: 'required',
        support: texts.emailSupport,
        error,
        value: email,
        // Not type=email: browsers rewrite what is typed there, and refuse what the folding reads
        inputmode: 'email',
        autocomplete: 'email',
      }),
      submitLabel: texts.send,
      ...form,
    })}
    ${after ?? nothing}`;
}
