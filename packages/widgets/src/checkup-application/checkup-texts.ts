import type { PricedItem } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { formatNumber, locales, timeZone } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { CheckupTexts } from './checkup-application.messages.js';

const days: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** 「2026年12月8日(火)」, from a calendar date in Japan. */
export function formatDay(on: string, language: Language): string {
  days[language] ??= new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone,
  });
  return days[language].format(new Date(`${on}T00:00:00+09:00`));
}

/** 「5,000円」, or that it is free. */
export const yenText = (texts: CheckupTexts, language: Language, amount: number): string =>
  amount === 0 ? texts.free : texts.yen(formatNumber(amount, language));

/** The name of a state as a member reads it; a newer portal may know one that has none. */
export function stateName(texts: CheckupTexts, state: string): string {
  const names: Readonly<Record<string, string>> = {
    draft: texts.stateDraft,
    applied: texts.stateApplied,
    accepted: texts.stateAccepted,
    date_fixed: texts.stateDateFixed,
    ticket_issued: texts.stateTicketIssued,
    visited: texts.stateVisited,
    cancelled: texts.stateCancelled,
    returned: texts.stateReturned,
    expired: texts.stateExpired,
  };
  return names[state] ?? state;
}

/** A line of facts. */
export const fact = (name: unknown, value: unknown): unknown =>
  html`<div class="ik-fact"><dt>${name}</dt><dd>${value}</dd></div>`;

/** What is added to the course, each with its price. */
export const optionLines = (
  texts: CheckupTexts,
  language: Language,
  options: readonly PricedItem[],
): unknown =>
  options.length === 0
    ? texts.none
    : html`<ul class="ik-lines">
        ${options.map(
          ({ name, copayYen }) =>
            html`<li><span lang="ja">${name}</span> ${yenText(texts, language, copayYen)}</li>`,
        )}
      </ul>`;

export const dateLines = (texts: CheckupTexts, language: Language, dates: readonly string[]): unknown =>
  html`<ul class="ik-lines">
    ${dates.map(
      (on, index) =>
        html`<li>${texts.preferred(formatNumber(index + 1, language), formatDay(on, language))}</li>`,
    )}
  </ul>`;
