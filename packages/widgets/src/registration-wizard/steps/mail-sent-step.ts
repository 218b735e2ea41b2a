import type { StateOf } from '@ikiiki/sdk/registration';
import { html, nothing } from 'lit';
import { button } from '../../foundation/form/button.js';
import { problemView } from '../step-form.js';
import { move, type StepContext, type StepView } from '../step-view.js';
import { mailFacts, mailHelp } from './mail.js';

/** Seconds until mail 1 may be asked for again, by the portal's clock. */
export function secondsToResend(state: StateOf<'mail-sent'>, { portal }: StepContext): number {
  return Math.max(0, Math.ceil((Date.parse(state.resendAvailableAt) - portal.serverNow()) / 1000));
}

/** Step 2: mail 1 is on its way. */
export const mailSentStep: StepView<'mail-sent'> = {
  position: 2,
  heading: (texts) => texts.mailSentHeading,
  body(state, context) {
    const { host, texts, policies, flow, memory } = context;
    const wait = secondsToResend(state, context);
    const waiting = wait > 0;
    const resend = () => {
      if (waiting) return host.announce(texts.resendWait(wait));
      host.act(texts.resending, async () => {
        await flow.resend();
        memory.resent = true;
      });
    };
    return html`<p class="ik-text">${texts.mailSentIntro}</p>
      ${mailFacts(context, state, 1)}
      <p class="ik-text">${texts.mailSentDeadlineNote(policies.registration?.linkLifetimeHours ?? 3)}</p>
      ${problemView(host)}
      <div class="ik-actions">
        <button
          class="ik-button ik-button-secondary"
          type="button"
          aria-disabled=${waiting || host.busy ? 'true' : nothing}
          aria-describedby="ik-resend-note"
          @click=${resend}
        >
          ${texts.resend}
        </button>
        ${button({ label: texts.changeEmail, kind: 'text', onClick: () => move(flow.changeEmail()) })}
      </div>
      <p class="ik-support" id="ik-resend-note">
        ${waiting ? html`${texts.resendWait(wait)}<br />` : nothing}${texts.resendNote}
      </p>
      <p class="ik-done" role="status">${memory.resent ? texts.resent : nothing}</p>
      ${mailHelp(context)}`;
  },
};
