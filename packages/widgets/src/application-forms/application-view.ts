import type { Application } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { canPrint } from '../foundation/can-print.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import { timeline } from '../foundation/procedure/timeline.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';
import { stateName } from './state-name.js';
import { valuesView } from './values-view.js';

interface ApplicationOptions {
  readonly texts: ApplyingTexts & ApplicationFormsTexts;
  readonly language: Language;
  readonly application: Application;
  readonly work: FormWork;
  readonly isWithdrawAsked: boolean;
  /** The files, to be saved again. */
  readonly files: unknown;
  readonly onMend: () => void;
  readonly onWithdraw: (step: 'ask' | 'yes' | 'no') => void;
  readonly onHistory: () => void;
  readonly onLeave: () => void;
}

/** An application that is handed in: where it stands, how it came there, and what was sent. */
export function applicationView(options: ApplicationOptions): unknown {
  const { texts, language, application, work, files, onHistory, onLeave } = options;
  const { status, sections, values, people } = application;
  const filled = sections
    .map((section) => ({
      ...section,
      fields: section.fields.filter(({ id }) => values[id] !== undefined),
    }))
    .filter(({ fields }) => fields.length > 0);
  return html`<h2 class="ik-heading" lang="ja" tabindex="-1">${application.title}</h2>
    <h3 class="ik-subheading">${texts.standing}</h3>
    ${factsView(options)} ${newsView(options)}
    ${timeline({ status, stateName: (state) => stateName(texts, state), texts, language })}
    <h3 class="ik-subheading ik-sent">${texts.sentHeading}</h3>
    ${valuesView({ texts, language, people, sections: filled, values })} ${files}
    ${formError(texts, work.problem)} ${withdrawView(options)}
    <div class="ik-actions">
      ${canPrint() ? button({ label: texts.print, onClick: () => window.print() }) : nothing}
      ${button({ label: texts.toHistory, onClick: onHistory })}
      ${button({ label: texts.toForms, onClick: onLeave })}
    </div>`;
}

function factsView({ texts, language, application }: ApplicationOptions): unknown {
  const { state, receiptNumber, submittedAt, payment } = application;
  const fact = (name: string, value: unknown) =>
    html`<div class="ik-fact"><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="ik-facts">
    ${fact(texts.state, html`<strong>${stateName(texts, state)}</strong>`)}
    ${receiptNumber ? fact(texts.receiptNumber, html`<span class="ik-number">${receiptNumber}</span>`) : nothing}
    ${submittedAt ? fact(texts.submittedOn, formatDate(submittedAt, language)) : nothing}
    ${
      payment
        ? html`${fact(texts.amount, html`<strong>${texts.yen(formatNumber(payment.amountYen, language))}</strong>`)}
          ${fact(texts.paidOn, formatDate(payment.paidOn, language))}`
        : nothing
    }
  </dl>`;
}

/** What the member has to know now. */
function newsView({ texts, application, onMend }: ApplicationOptions): unknown {
  const reason = application.status.history.at(-1)?.reason;
  const said = reason ? html`<p lang="ja">${reason}</p>` : nothing;
  if (application.state === 'returned') {
    return banner(texts, {
      kind: 'warning',
      heading: texts.returnedHeading,
      body: html`${said}
        <p>${texts.returnedText}</p>`,
      actions: button({ label: texts.mendNow, kind: 'primary', onClick: onMend }),
    });
  }
  if (application.state !== 'rejected') return nothing;
  return banner(texts, { kind: 'info', heading: texts.rejectedHeading, body: said });
}

function withdrawView({
  texts,
  application,
  work,
  isWithdrawAsked,
  onWithdraw,
}: ApplicationOptions): unknown {
  if (!application.status.steps.includes('withdraw')) return nothing;
  if (!isWithdrawAsked) {
    return html`<div class="ik-actions ik-to-withdraw">
      ${button({ label: texts.withdraw, onClick: () => onWithdraw('ask') })}
    </div>`;
  }
  return html`<div class="ik-really" role="group" aria-labelledby="ik-really">
    <p class="ik-text" id="ik-really" tabindex="-1">${texts.withdrawQuestion}</p>
    <div class="ik-actions">
      ${button({ label: texts.withdrawYes, kind: 'primary', busy: work.busy, onClick: () => onWithdraw('yes') })}
      ${button({ label: texts.withdrawNo, onClick: () => onWithdraw('no') })}
    </div>
  </div>`;
}
