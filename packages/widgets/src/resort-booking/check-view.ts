import type { ResortBooking, ResortForm } from '@ikiiki/sdk/contract';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import { dayText } from './dates.js';
import { termsView } from './fee-view.js';
import type { PartHost } from './part-host.js';
import { peopleLines } from './people-view.js';
import { wishLines } from './wish-lines.js';

interface CheckOptions {
  readonly host: PartHost;
  readonly booking: ResortBooking;
  readonly form: ResortForm;
  readonly work: FormWork;
  readonly onEdit: (screen: 'wishes' | 'people') => void;
  readonly onSend: () => void;
}

/** All that is said, with what it costs and what a cancellation would cost, before it is sent. */
export function checkView(options: CheckOptions): unknown {
  const { host, booking, form, work, onEdit, onSend } = options;
  const texts = host.texts();
  const { wishes, phone, dinner } = form;
  const judged = judgePhone(phone);
  const isDrawn = booking.way === 'lottery';
  const resorts = host.content().resorts.filter(({ id }) => wishes.some(({ resortId }) => resortId === id));
  const line = (name: string, value: unknown, screen: 'wishes' | 'people') =>
    html`<div class="ik-fact">
      <dt>${name}</dt>
      <dd>${value}</dd>
      <dd class="ik-fact-edit">
        ${button({
          label: texts.edit,
          name: texts.of(name, texts.edit),
          kind: 'text',
          onClick: () => onEdit(screen),
        })}
      </dd>
    </div>`;
  return html`<dl class="ik-facts">
      ${wishes.map((wish, index) =>
        line(texts.choiceOf(formatNumber(index + 1, host.language())), wishLines(host, wish, form), 'wishes'),
      )}
      ${line(texts.guests, peopleLines(host, form, booking.memberName), 'people')}
      ${line(texts.phoneShort, judged.ok ? judged.value : phone, 'people')}
      ${line(texts.dinnerShort, dinner ? texts.withDinner : texts.withoutDinner, 'people')}
    </dl>
    <details class="ik-past">
      <summary>${texts.termsHeading}</summary>
      ${resorts.map(
        (resort) =>
          html`<h3 class="ik-card-name" lang="ja">${resort.name}</h3>
            ${termsView(host, resort)}`,
      )}
    </details>
    <p class="ik-text">${sendingText(options)}</p>
    ${formError(texts, work.problem)}
    <div class="ik-actions">
      ${button({
        label: isDrawn ? texts.sendDrawn : texts.sendFirstCome,
        kind: 'primary',
        busy: work.busy,
        onClick: onSend,
      })}
      ${button({ label: texts.back, onClick: () => host.screens().back() })}
    </div>`;
}

/** What comes of sending it. */
function sendingText({ host, booking }: CheckOptions): string {
  const texts = host.texts();
  const round = host.content().rounds.find(({ month }) => month === booking.month);
  if (booking.way !== 'lottery' || !round) return texts.sendFirstComeText;
  const language = host.language();
  return texts.sendDrawnText(dayText(round.closesOn, language), formatTime(round.drawsAt, language));
}
