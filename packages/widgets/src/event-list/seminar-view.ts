import type { HealthEventDetail } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatTime } from '../foundation/format-time.js';
import { outsideLink } from '../foundation/outside-link.js';
import type { EventPartHost } from './event-host.js';

/** When and where a seminar is; told only to who has entered. */
export function seminarView(host: EventPartHost, { seminar }: HealthEventDetail): unknown {
  if (!seminar) return nothing;
  const texts = host.texts();
  const { startsAt, endsAt, place, onlineUrl } = seminar;
  const [from, to] = [startsAt, endsAt].map((at) => formatTime(at, host.language()));
  // The end is said by its time alone
  const end = /\d{1,2}:\d{2}/.exec(to ?? '')?.[0] ?? '';
  const line = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<section aria-labelledby="ik-seminar-heading">
    <h3 class="ik-subheading" id="ik-seminar-heading">${texts.seminarHeading}</h3>
    <dl class="ik-facts">
      ${line(texts.when, texts.whenValue(from ?? '', end))} ${place ? line(texts.where, place) : nothing}
      ${onlineUrl ? line(texts.online, outsideLink(texts, texts.watch, onlineUrl, host.portalOrigin)) : nothing}
    </dl>
  </section>`;
}
