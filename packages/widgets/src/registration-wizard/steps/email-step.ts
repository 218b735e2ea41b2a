import { html, nothing } from 'lit';
import { textField } from '../../foundation/form/text-field.js';
import { stepForm } from '../step-form.js';
import type { Wizard } from '../wizard.js';

interface EmailStepOptions {
  readonly onSubmit: () => void;
  /** Why one is here again. */
  readonly before?: unknown;
  /** Who may register; known once the portal has been asked. */
  readonly after?: unknown;
}

/** Step 1, the first screen: stands before anything else is loaded. */
export function emailStep(host: Wizard, { onSubmit, before, after }: EmailStepOptions): unknown {
  const { texts, draft, errors } = host;
  return html`${before ?? nothing}
    <p class="ik-text">${texts.emailIntro}</p>
    ${stepForm(host, {
      fields: textField(texts, {
        id: 'ik-email',
        name: 'email',
        label: texts.email,
        mark: 'required',
        support: texts.emailSupport,
        error: errors.email,
        value: draft.email,
        // Not type=email: browsers rewrite what is typed there, and refuse what the folding reads
        inputmode: 'email',
        autocomplete: 'email',
      }),
      submitLabel: texts.send,
      onSubmit,
    })}
    ${after ?? nothing}`;
}
