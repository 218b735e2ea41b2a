import { html } from 'lit';
import { button } from '../../foundation/form/button.js';
import { formatDate } from '../../foundation/format.js';
import { formatTime } from '../../foundation/format-time.js';
import { move, type StepContext, type StepView } from '../step-view.js';
import { loginLink } from './completed-step.js';
import { bullets } from './mail.js';

/** Too young a dependant, or whatever else the portal says; with the date from which, where it is known. */
export const notEligibleExit: StepView<'not-eligible'> = {
  heading: (texts, { source }) =>
    source === 'age-rule' ? texts.notMatchedHeading : texts.notEligibleHeading,
  body({ source, eligibleFrom }, context) {
    const { host, texts, policies } = context;
    const from = eligibleFrom && formatDate(eligibleFrom, host.language);
    return html`${
      from && source === 'age-rule'
        ? bullets(texts.notEligibleAge(from, policies.registration?.dependantMinAge ?? 30))
        : html`<p class="ik-text">${texts.notEligiblePortal(from)}</p>`
    }
      ${backToEntries(context)}`;
  },
};

/** Twins, or a couple born on one day: nobody is picked. */
export const ambiguousExit: StepView<'ambiguous'> = {
  heading: (texts) => texts.ambiguousHeading,
  body: (_, context) =>
    html`<p class="ik-text">${context.texts.ambiguous}</p>
      ${backToEntries(context)}`,
};

export const alreadyRegisteredExit: StepView<'already-registered'> = {
  heading: (texts) => texts.alreadyHeading,
  body: (_, { host, texts }) =>
    html`<p class="ik-text">${texts.already}</p>
      <p class="ik-text">${texts.alreadyForgotten}</p>
      <p class="ik-text"><strong>${texts.alreadyNotMe}</strong></p>
      ${loginLink(host.loginHref, texts)}`,
};

/** Too many tries. The time is coarse: it shall not tell a prober anything (SECURITY S-B6). */
export const heldExit: StepView<'held'> = {
  heading: (texts) => texts.heldHeading,
  body: ({ retryAt }, { host, texts }) =>
    html`<p class="ik-text">${retryAt ? texts.held(coarseTime(retryAt, host.language)) : texts.heldLasting}</p>
      <p class="ik-text">${texts.heldContact}</p>
      ${loginLink(host.loginHref, texts, false)}`,
};

const coarseMs = 10 * 60_000;

/** Rounded up to ten minutes. */
function coarseTime(instant: string, language: 'ja' | 'en'): string {
  return formatTime(Math.ceil(Date.parse(instant) / coarseMs) * coarseMs, language);
}

function backToEntries({ texts, flow }: StepContext): unknown {
  return html`<div class="ik-actions">
    ${button({ label: texts.checkEntries, kind: 'primary', onClick: () => move(flow.back()) })}
  </div>`;
}
