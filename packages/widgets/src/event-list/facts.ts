import type { HealthEvent } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatDate, formatNumber, locales, timeZone } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { EventListTexts } from './event-list.messages.js';
import { isEntered, kindOf, standingOf } from './standing.js';

const format = (options: Intl.DateTimeFormatOptions, language: Language) => (dateOn: string) =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(
    new Date(`${dateOn}T12:00:00+09:00`),
  );

/** 「2026年11月9日〜12月6日」; of one day 「2026年12月5日(土)」. */
export function formatPeriod(texts: EventListTexts, from: string, to: string, language: Language): string {
  if (from === to) {
    return format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }, language)(from);
  }
  const whole = format({ dateStyle: 'long' }, language);
  if (from.slice(0, 4) !== to.slice(0, 4)) return texts.range(whole(from), whole(to));
  const short = format({ month: 'long', day: 'numeric' }, language);
  return language === 'ja' ? texts.range(whole(from), short(to)) : texts.range(short(from), whole(to));
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
  return texts.placesLeft(all, left);
}

function pointsText(
  texts: EventListTexts,
  { status, tiers, points, entry }: HealthEvent,
  language: Language,
): string | undefined {
  if (entry?.points) return texts.received(formatNumber(entry.points, language));
  if (status === 'cancelled' || status === 'finished') return undefined;
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
  const period = (first: string, last: string) => formatPeriod(texts, first, last, language);
  const line = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const entry = entryOpen ? texts.until(formatDate(entryTo, language)) : period(entryFrom, entryTo);
  return html`<dl class="ik-facts">
    ${cancelledBecause ? line(texts.because, cancelledBecause) : nothing}
    ${line(from === to ? texts.day : texts.period, html`<span class="ik-period">${period(from, to)}</span>`)}
    ${
      (entryOpen || status === 'upcoming') && !isEntered(event)
        ? html`${line(texts.entryPeriod, entry)} ${line(texts.target, targetText(texts, event))}
          ${line(texts.capacity, placesText(texts, event, language))}`
        : nothing
    }
    ${points ? line(texts.pointsLabel, points) : nothing}
  </dl>`;
}
