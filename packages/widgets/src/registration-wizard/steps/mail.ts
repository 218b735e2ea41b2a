import { html, nothing } from 'lit';
import { formatTime } from '../../foundation/format-time.js';
import { linesOf } from '../lines.js';
import type { StepContext } from '../step-view.js';

/**
 * What to look for in the mailbox, and until when: sender and subject exactly as they arrive. The portal tells the
 * subject of mail 1 only.
 */
export function mailFacts(
  { texts, policies: { registration }, host }: StepContext,
  { email, linkExpiresAt }: { readonly email: string; readonly linkExpiresAt: string },
  mail: 1 | 2,
): unknown {
  const fact = (name: string, value: string) =>
    html`<div class="ik-fact"><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="ik-facts">
    ${fact(texts.sentTo, email)}
    ${registration ? fact(texts.sender, registration.mailSender) : nothing}
    ${registration && mail === 1 ? fact(texts.subject, registration.mailSubject[host.language]) : nothing}
    ${fact(texts.linkDeadline, texts.deadline(formatTime(linkExpiresAt, host.language)))}
  </dl>`;
}

/** Why a mail may not arrive, and what to do about it with each carrier. */
export function mailHelp({ texts, policies: { registration } }: StepContext): unknown {
  const domain = /@([\w.-]+)/.exec(registration?.mailSender ?? '')?.[1];
  return html`<details class="ik-details">
    <summary>${texts.mailHelpTitle}</summary>
    ${bullets(texts.mailHelp)}
    ${
      domain
        ? html`<p class="ik-text">${texts.mailHelpCarriers(domain)}</p>
          <dl class="ik-text">
            <dt>${texts.docomo}</dt><dd>${texts.docomoHow(domain)}</dd>
            <dt>${texts.au}</dt><dd>${texts.auHow(domain)}</dd>
            <dt>${texts.softBank}</dt><dd>${texts.softBankHow(domain)}</dd>
          </dl>
          <p class="ik-text">${texts.carrierNote}</p>`
        : nothing
    }
  </details>`;
}

/** The lines of a message as a list. */
export function bullets(message: string, ordered = false): unknown {
  const items = linesOf(message).map((line) => html`<li>${line}</li>`);
  return ordered ? html`<ol class="ik-list">${items}</ol>` : html`<ul class="ik-list">${items}</ul>`;
}
