import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import type { Translation } from '../foundation/messages.js';
import type { AccountSettingsTexts } from './account-settings.messages.js';

/** A change of address that was asked for by mail: to be confirmed by the member's own click. */
export type EmailConfirmation =
  | { readonly name: 'asked'; readonly token: string }
  | { readonly name: 'done' }
  | { readonly name: 'dead-link' };

/** The page behind the link in the mail to the new address. */
export function emailConfirmationView(
  texts: Translation<AccountSettingsTexts>,
  state: EmailConfirmation,
  { work, onConfirm, onLeave }: { work: FormWork; onConfirm: (token: string) => void; onLeave: () => void },
): unknown {
  const [heading, text] = {
    asked: [texts.confirmEmailHeading, texts.confirmEmailText],
    done: [texts.emailConfirmedHeading, texts.emailConfirmedText],
    'dead-link': [texts.deadLinkHeading, texts.deadLinkText],
  }[state.name];
  return html`<h2 class="ik-heading" tabindex="-1">${heading}</h2>
    <p class="ik-text">${text}</p>
    ${formError(texts, work.problem)}
    <div class="ik-actions">
      ${
        state.name === 'asked'
          ? button({
              label: texts.confirmEmailButton,
              kind: 'primary',
              busy: work.busy,
              onClick: () => onConfirm(state.token),
            })
          : nothing
      }
      ${state.name === 'asked' ? nothing : button({ label: texts.toSettings, onClick: onLeave })}
    </div>`;
}
