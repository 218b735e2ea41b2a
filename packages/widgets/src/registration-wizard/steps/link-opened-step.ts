import { html } from 'lit';
import { formatTime } from '../../foundation/format-time.js';
import { stepForm } from '../step-form.js';
import type { StepView } from '../step-view.js';

/** The link of mail 1 was opened. Pressing the button is the person's own step; until then nothing is consumed. */
export const linkOpenedStep: StepView<'link-opened'> = {
  position: 3,
  heading: (texts) => texts.linkOpenedHeading,
  body: (state, { host, texts, flow }) =>
    html`<p class="ik-text">${texts.linkOpenedIntro}</p>
      <p class="ik-text">${texts.linkOpenedPrepare}</p>
      <p class="ik-text">${texts.registerUntil(formatTime(state.linkExpiresAt, host.language))}</p>
      ${stepForm(host, {
        fields: '',
        submitLabel: texts.toIdentity,
        onSubmit: () => host.act(texts.confirming, () => flow.proceed()),
      })}`,
};
