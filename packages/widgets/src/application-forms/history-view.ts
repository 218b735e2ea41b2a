import type { ApplicationSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';
import { stateName } from './state-name.js';

export interface History {
  /** Of this state alone; empty for all. */
  readonly state: string;
  readonly items: readonly ApplicationSummary[];
  readonly counts: Readonly<Record<string, number>>;
  readonly nextCursor?: string | undefined;
}

interface HistoryOptions {
  readonly texts: ApplyingTexts & ApplicationFormsTexts;
  readonly language: Language;
  readonly history: History;
  readonly work: FormWork;
  readonly onFilter: (state: string) => void;
  readonly onOpen: (application: ApplicationSummary) => void;
  readonly onMore: () => void;
  readonly onLeave: () => void;
}

/** Everything the member has applied for. */
export function historyView(options: HistoryOptions): unknown {
  const { texts, history, work, onMore, onLeave } = options;
  const { items, state, nextCursor } = history;
  return html`<h2 class="ik-heading" tabindex="-1">${texts.historyTitle}</h2>
    ${filterView(options)} ${formError(texts, work.problem)}
    ${
      items.length > 0
        ? html`<ul class="ik-forms ik-applications">${items.map((item) => row(options, item))}</ul>`
        : html`<p class="ik-text">${state ? texts.noneInState : texts.noApplications}</p>`
    }
    <div class="ik-actions">
      ${nextCursor ? button({ label: texts.more, busy: work.busy, onClick: onMore }) : nothing}
      ${button({ label: texts.toForms, onClick: onLeave })}
    </div>`;
}

function filterView({ texts, language, history, onFilter }: HistoryOptions): unknown {
  const count = (value: number) => formatNumber(value, language);
  const all = Object.values(history.counts).reduce((sum, value) => sum + value, 0);
  const states = Object.entries(history.counts).filter(([, value]) => value > 0);
  return field(
    texts,
    { id: 'state', label: texts.filter },
    html`<select
      class="ik-control ik-select"
      part="control"
      id="state"
      .value=${live(history.state)}
      @change=${(event: Event) => onFilter((event.currentTarget as HTMLSelectElement).value)}
    >
      <option value="">${texts.allStates(count(all))}</option>
      ${states.map(
        ([state, value]) => html`<option value=${state} ?selected=${state === history.state}>
          ${texts.stateCount(stateName(texts, state), count(value))}
        </option>`,
      )}
    </select>`,
  );
}

function row({ texts, language, work, onOpen }: HistoryOptions, application: ApplicationSummary): unknown {
  const action = application.state === 'draft' ? texts.goOn : texts.look;
  return html`<li class="ik-form" data-application=${application.id}>
    <h3 class="ik-minor" lang="ja">${application.title}</h3>
    <p><strong class="ik-state ik-state-${application.state}">${stateName(texts, application.state)}</strong></p>
    <ul class="ik-tags">
      ${application.receiptNumber ? html`<li>${texts.receipt(application.receiptNumber)}</li>` : nothing}
      <li>${texts.changedAt(formatTime(application.changedAt, language))}</li>
    </ul>
    ${button({
      label: action,
      name: texts.named(application.title, action),
      busy: work.busy,
      onClick: () => onOpen(application),
    })}
  </li>`;
}
