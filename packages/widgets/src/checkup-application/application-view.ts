import type { CheckupApplication } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import type { Language } from '../foundation/language.js';
import { timeline } from '../foundation/procedure/timeline.js';
import type { CheckupTexts } from './checkup-application.messages.js';
import type { Errand } from './checkup-host.js';
import { dateLines, fact, formatDay, optionLines, stateName, yenText } from './checkup-texts.js';

interface ApplicationOptions {
  readonly texts: CheckupTexts;
  readonly language: Language;
  readonly application: CheckupApplication;
  /** Today's date in Japan. */
  readonly on: string;
  readonly onGo: (name: Errand) => void;
}

/** What happens next, by state. */
function nextOf(texts: CheckupTexts, state: string): string | undefined {
  const next: Readonly<Record<string, string>> = {
    applied: texts.nextApplied,
    accepted: texts.nextAccepted,
    date_fixed: texts.nextDateFixed,
    ticket_issued: texts.nextTicketIssued,
    returned: texts.nextReturned,
  };
  return next[state];
}

/** An application that is sent: where it stands, what it says, and what can be done. */
export function applicationView(options: ApplicationOptions): unknown {
  const { texts, language, application } = options;
  const { status, course, facility, fixedOn, preferredDates, changeableUntil, phone } = application;
  return html`<div class="ik-application ik-is-${status.state}">
    <p class="ik-now">${stateName(texts, status.state)}</p>
    ${nextOf(texts, status.state) ? html`<p class="ik-text">${nextOf(texts, status.state)}</p>` : nothing}
    ${reasonView(texts, application)}
    <dl class="ik-facts">
      ${fixedOn ? fact(texts.fixedOn, html`<strong>${formatDay(fixedOn, language)}</strong>`) : nothing}
      ${facility ? fact(texts.facility, facilityLines(application)) : nothing}
      ${course ? fact(texts.course, html`<span lang="ja">${course.name}</span>`) : nothing}
      ${fact(texts.options, optionLines(texts, language, application.options))}
      ${fact(texts.copay, yenText(texts, language, application.copayYen))}
      ${fixedOn ? nothing : fact(texts.preferredDates, dateLines(texts, language, preferredDates))}
      ${phone ? fact(texts.phone, phone) : nothing}
      ${
        changeableUntil
          ? fact(texts.changeableUntil, texts.until(formatDay(changeableUntil, language)))
          : nothing
      }
    </dl>
    ${actionsView(options)}
    ${timeline({ status, stateName: (state) => stateName(texts, state), texts, language })}
  </div>`;
}

const facilityLines = ({ facility }: CheckupApplication): unknown =>
  facility &&
  html`<span lang="ja">${facility.name}<br />${facility.address}</span><br />${telephone(facility.phone)}`;

/** A number to be called from a phone. */
export const telephone = (phone: string): unknown =>
  html`<a class="ik-link" href="tel:${phone}">${phone}</a>`;

/** What the society wrote when it sent the application back. */
function reasonView(texts: CheckupTexts, { status }: CheckupApplication): unknown {
  const last = status.history.at(-1);
  if (status.state !== 'returned' || !last?.reason) return nothing;
  return html`<div class="ik-reason">
    <p><strong>${texts.reasonLabel}</strong></p>
    <p lang="ja">${last.reason}</p>
  </div>`;
}

function actionsView({ texts, application, on, onGo }: ApplicationOptions): unknown {
  const { status, changeableUntil, voucher } = application;
  const isChangeable = changeableUntil === undefined || on <= changeableUntil;
  const may = (step: string) => status.steps.includes(step) && (step === 'apply' || isChangeable);
  const action = (name: Errand, label: string, kind?: 'primary') =>
    html`<span data-to=${name}>${button({ label, ...(kind && { kind }), onClick: () => onGo(name) })}</span>`;
  return html`<div class="ik-actions">
    ${voucher && status.state === 'ticket_issued' ? action('voucher', texts.toVoucher, 'primary') : nothing}
    ${may('apply') ? action('apply', texts.correct, 'primary') : nothing}
    ${may('change_dates') ? action('change', texts.toChange) : nothing}
    ${may('cancel') ? action('cancel', texts.toCancel) : nothing}
  </div>`;
}
