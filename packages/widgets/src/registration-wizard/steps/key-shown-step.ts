import { html, nothing } from 'lit';
import { copyText, selectAll } from '../../foundation/copy-text.js';
import { button } from '../../foundation/form/button.js';
import { saveText } from '../../foundation/save-file.js';
import type { StepContext, StepView } from '../step-view.js';
import { bullets, mailFacts, mailHelp } from './mail.js';

/** Step 3b and 4: the key, and the second mail that asks for it. */
export const keyShownStep: StepView<'key-shown'> = {
  position: 3,
  heading: (texts) => texts.keyShownHeading,
  body(state, context) {
    const { texts, memory, policies } = context;
    return html`<p class="ik-text">${texts.keyShownIntro}</p>
      <div class="ik-key-box">
        <p class="ik-label" id="ik-key-label">${texts.keyLabel}</p>
        <p class="ik-key" role="group" aria-labelledby="ik-key-label">${state.confirmationKey}</p>
        <p class="ik-copy-reminder">${texts.copyReminder}</p>
        <div class="ik-actions">
          ${button({
            label: texts.copy,
            kind: 'primary',
            onClick: (event) => void copy(event, state.confirmationKey, context),
          })}
        </div>
        <p class=${memory.copy === 'failed' ? 'ik-error' : 'ik-done'} role="status">
          ${memory.copy === 'copied' ? texts.copied : memory.copy === 'failed' ? texts.copyFailed : nothing}
        </p>
        <input
          class="ik-control"
          id="ik-copy-field"
          readonly
          size="12"
          aria-label=${texts.copyFieldLabel}
          ?hidden=${memory.copy !== 'failed'}
          .value=${state.confirmationKey}
        />
      </div>
      <h3 class="ik-subheading">${texts.nextTitle}</h3>
      ${bullets(texts.next(policies.registration?.linkLifetimeHours ?? 3), true)} ${mailFacts(context, state, 2)}
      <p class="ik-text">${texts.keepOpen}</p>
      ${mailHelp(context)}
      <details class="ik-details">
        <summary>${texts.otherDeviceTitle}</summary>
        <p class="ik-text">${texts.otherDevice}</p>
        ${button({
          label: texts.saveKey,
          kind: 'text',
          onClick: () => saveText(texts.saveKeyFile, `${texts.keyLabel}\r\n${state.confirmationKey}\r\n`),
        })}
        <p class="ik-support">${texts.saveKeyNote}</p>
      </details>`;
  },
};

async function copy(event: Event, key: string, { host, memory }: StepContext): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const field = root.getElementById('ik-copy-field') as HTMLInputElement;
  // Shown before it is tried: what is hidden cannot be selected
  field.hidden = false;
  const copied = await copyText(key, field);
  memory.copy = copied ? 'copied' : 'failed';
  field.hidden = copied;
  host.requestUpdate();
  if (!copied) selectAll(field);
}
