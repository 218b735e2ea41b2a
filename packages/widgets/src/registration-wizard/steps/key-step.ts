import { formatConfirmationKey, parseConfirmationKey } from '@ikiiki/sdk/rules/confirmation-key';
import { html, nothing } from 'lit';
import { button } from '../../foundation/form/button.js';
import { textField } from '../../foundation/form/text-field.js';
import { formatTime } from '../../foundation/format-time.js';
import { fill, stepForm } from '../step-form.js';
import { move, type StepContext, type StepView } from '../step-view.js';

/** Step 5: the key of step 3, pasted, typed in any width and case, or offered by another tab of this browser. */
export const keyStep: StepView<'key'> = {
  position: 5,
  heading: (texts) => texts.keyHeading,
  body(state, context) {
    const { host, texts, flow } = context;
    const { draft, errors } = host;
    const key = parseConfirmationKey(draft.confirmationKey);
    const offered = state.offeredKey;
    const judge = () => ({ confirmationKey: keyError(context) });
    const take = (event: Event) => {
      fill(host, 'confirmationKey', offered ?? '', judge);
      host.announce(texts.keyFilled);
      const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
      root.getElementById('ik-key')?.focus();
    };
    return html`<p class="ik-text">${texts.keyIntro}</p>
      ${offered ? html`<p class="ik-offer">${button({ label: texts.keyOffer(offered), onClick: take })}</p>` : nothing}
      ${stepForm(host, {
        fields: textField(host.texts, {
          id: 'ik-key',
          name: 'confirmationKey',
          label: texts.key,
          mark: 'required',
          support: texts.keySupport,
          error: errors.confirmationKey,
          echo: key.ok ? texts.keyEcho(formatConfirmationKey(key.value)) : undefined,
          value: draft.confirmationKey,
          autocomplete: 'one-time-code',
          size: 16,
        }),
        submitLabel: texts.authenticate,
        onSubmit: () => submit(context),
        judge,
      })}
      <p class="ik-support">${texts.registerUntil(formatTime(state.linkExpiresAt, host.language))}</p>
      <details class="ik-details" ?open=${Boolean(errors.confirmationKey)}>
        <summary>${texts.keyLostTitle}</summary>
        <p class="ik-text">${texts.keyLost}</p>
        ${button({ label: texts.startOver, kind: 'text', onClick: () => move(flow.restart()) })}
      </details>`;
  },
};

function keyError({ host, texts }: StepContext): string | undefined {
  const key = parseConfirmationKey(host.draft.confirmationKey);
  if (key.ok) return undefined;
  return key.code === 'required' ? texts.keyRequired : texts.keyInvalid;
}

function submit(context: StepContext): void {
  const { host, flow, texts } = context;
  if (host.refuse({ confirmationKey: keyError(context) })) return;
  host.act(texts.authenticating, () => flow.confirmKey(host.draft.confirmationKey), {
    confirmation_key_mismatch: 'confirmationKey',
  });
}
