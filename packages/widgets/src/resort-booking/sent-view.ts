import type { ResortBooking } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import { dayText } from './dates.js';
import type { PartHost } from './part-host.js';

/** That an application was sent, and what comes next; or that a stay is the member's. */
export function sentView(host: PartHost, { id, month, number, stay }: ResortBooking): unknown {
  const texts = host.texts();
  const language = host.language();
  const round = host.content().rounds.find((one) => one.month === month);
  const day = (on: string) => dayText(on, language);
  return html`<h2 class="ik-heading" tabindex="-1">${stay ? texts.takenHeading : texts.sentHeading}</h2>
    ${
      stay
        ? banner(texts, {
            kind: 'success',
            heading: `${stay.resortName} ${stay.roomTypeName}`,
            body: texts.periodOf(
              day(stay.checkInOn),
              day(stay.checkOutOn),
              formatNumber(stay.nights, language),
            ),
          })
        : banner(texts, {
            kind: 'success',
            heading: texts.sentText(round ? formatTime(round.drawsAt, language) : ''),
          })
    }
    ${
      number
        ? html`<dl class="ik-facts">
            <div class="ik-fact">
              <dt>${texts.yourNumber}</dt>
              <dd><strong class="ik-number">${number}</strong><br />${texts.numberSupport}</dd>
            </div>
          </dl>`
        : nothing
    }
    <div class="ik-actions">
      ${button({
        label: texts.toBooking,
        kind: 'primary',
        onClick: () => host.screens().finish({ name: 'booking', id }),
      })}
      ${button({ label: texts.toHome, onClick: () => host.screens().back() })}
    </div>`;
}
