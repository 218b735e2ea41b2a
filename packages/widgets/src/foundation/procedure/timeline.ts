import type { ProcedureStatus } from '@ikiiki/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../format-time.js';
import type { Language } from '../language.js';
import type { Translation } from '../messages.js';
import type { procedureTexts } from '../texts/procedure.js';

export interface TimelineOptions {
  readonly status: ProcedureStatus;
  /** The name of a state as the member reads it; a newer portal may know one that has none. */
  readonly stateName: (state: string) => string;
  readonly texts: Translation<typeof procedureTexts>;
  readonly language: Language;
}

/** How an application came to where it stands: each step with its day, who took it, and what the society wrote. */
export function timeline({ status, stateName, texts, language }: TimelineOptions): TemplateResult {
  const names: Readonly<Record<string, string>> = {
    member: texts.byMember,
    society: texts.bySociety,
    portal: texts.byPortal,
  };
  return html`<section class="ik-timeline">
    <h4 class="ik-timeline-heading">${texts.historyHeading}</h4>
    <ol class="ik-timeline-list">
      ${status.history.map(
        ({ at, state, by, reason }, index) => html`<li
          class="ik-timeline-step"
          aria-current=${index === status.history.length - 1 ? 'step' : nothing}
        >
          <span class="ik-timeline-state">${stateName(state)}</span>
          <span class="ik-timeline-fact"
            ><time datetime=${at}>${formatTime(at, language)}</time> · ${names[by] ?? by}</span
          >
          ${
            reason
              ? html`<span class="ik-timeline-reason"
                  ><strong>${texts.reasonLabel}</strong> <span lang="ja">${reason}</span></span
                >`
              : nothing
          }
        </li>`,
      )}
    </ol>
  </section>`;
}
