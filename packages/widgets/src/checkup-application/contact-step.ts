import { foldDigits } from '@ikiiki/sdk/rules/folding';
import { html } from 'lit';
import { foldOnChange } from '../foundation/form/fold.js';
import { textField } from '../foundation/form/text-field.js';
import { typing } from '../foundation/form/typing.js';
import type { Choice } from './choice.js';
import type { AllTexts } from './pages-host.js';

interface ContactStepOptions {
  readonly texts: AllTexts;
  readonly choice: Choice;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly onTyped: (phone: string) => void;
}

/** Where the society reaches the person by day. */
export function contactStep({ texts, choice, errors, onTyped }: ContactStepOptions): unknown {
  return html`<h3 class="ik-subheading ik-step-heading" tabindex="-1">${texts.contactHeading}</h3>
    ${typing(
      onTyped,
      textField(texts, {
        id: 'phone',
        label: texts.contact,
        mark: 'required',
        support: texts.contactSupport,
        error: errors.phone,
        type: 'tel',
        autocomplete: 'tel',
        size: 26,
        value: choice.phone,
        onChange: foldOnChange(foldDigits),
      }),
    )}`;
}
