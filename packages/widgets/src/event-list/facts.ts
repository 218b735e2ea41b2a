import type { HealthEvent } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatDate, formatNumber, locales } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { EventListTexts } from './event-list.messages.js';
import { kindOf, standingOf } from './standing.js';

/** From here on it is told as few. */
const fewLeft = 5;

const middayOf = (dateOn: string) => Date.parse(`${dateOn}T12:00:00+09:00`);

/** 「2026年11月9日～12月6日」, or one day. */
export function formatPeriod(from: string, to: string, language: Language): string {
  if (from === to) return formatDate(from, language);
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'Asia/Tokyo',
  }).formatRange(middayOf(from), middayOf(to));
}

/** For whom an event is. */
export function targetText(texts: EventListTexts, { target }: HealthEvent): string {
  if (target.insured && target.dependant) return texts.everybody;
  return target.insured ? texts.insuredOnly : texts.dependantsOnly;
}

function placesText(
  texts: EventListTexts,
  { capacity, placesLeft }: HealthEvent,
  language: Language,
): string {
  if (capacity === undefined || placesLeft === undefined) return texts.noLimit;
  const [all, left] = [formatNumber(capacity, language), formatNumber(placesLeft, language)];
  if (placesLeft === 0) return texts.full(all);
  return placesLeft <= fewLeft ? texts.fewLeft(all, left) : texts.placesLeft(all, left);
}

function pointsText(
  texts: EventListTexts,
  { tiers, points }: HealthEvent,
  language: Language,
): string | undefined {
  const most = Math.max(0, ...tiers.map((tier) => tier.points));
  if (most > 0) return texts.upTo(formatNumber(most, language));
  return points ? texts.points(formatNumber(points, language)) : undefined;
}

/** Kind, and how it stands for the member: in words, never by colour alone. */
export const metaView = (texts: EventListTexts, event: HealthEvent): unknown =>
  html`<p class="ik-event-meta">
    <span class="ik-event-standing ik-event-${standingOf(event).replaceAll('_', '-')}"
      >${texts.standing(standingOf(event))}</span
    >
    <span>${texts.kind(kindOf(event))}</span>
  </p>`;

/** What there is to know before one enters. */
export function factsView(texts: EventListTexts, event: HealthEvent, language: Language): unknown {
  const { from, to, entryFrom, entryTo, status, entryOpen, cancelledBecause } = event;
  const points = pointsText(texts, event, language);
  const line = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="ik-facts">
    ${cancelledBecause ? line(texts.because, cancelledBecause) : nothing}
    ${line(from === to ? texts.day : texts.period, formatPeriod(from, to, language))}
    ${
      entryOpen
        ? line(texts.entryPeriod, texts.until(formatDate(entryTo, language)))
        : status === 'upcoming'
          ? line(texts.entryPeriod, formatPeriod(entryFrom, entryTo, language))
          : nothing
    }
    ${
      entryOpen || status === 'upcoming'
        ? html`${line(texts.target, targetText(texts, event))}
          ${line(texts.capacity, placesText(texts, event, language))}`
        : nothing
    }
    ${points && status !== 'cancelled' ? line(texts.pointsLabel, points) : nothing}
  </dl>`;
}
