import type { Checkup, CodedText, HealthScore } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { changesView } from './changes-view.js';
import type { CheckupView } from './checkup-view.js';
import type { ShownCheckup } from './checkups.js';
import { resultsView } from './results-view.js';
import { scoreView } from './score-view.js';
import { summaryView } from './summary-view.js';

interface ReportActions {
  /** Shows an item over the years. */
  readonly onTrend: (item: string) => void;
  /** Goes to the line of an item. */
  readonly onItem: (item: string) => void;
}

/** A report from its head to the advice. */
export function reportView(
  view: CheckupView,
  { report, comparison }: ShownCheckup,
  score: HealthScore | undefined,
  { onTrend, onItem }: ReportActions,
): unknown {
  return html`<article class="ik-report" aria-labelledby="ik-report">
    ${headView(view, report)} ${summaryView(view, report, onItem)} ${doctorView(view, report)}
    ${guidanceView(view, report)} ${changesView(view, comparison)}
    ${resultsView(view, report, comparison, onTrend)} ${adviceView(view, report)} ${scoreView(view, score)}
  </article>`;
}

function headView(view: CheckupView, report: Checkup): unknown {
  const { texts, societys } = view;
  const { examinedOn, facility, program, rule } = report;
  const line = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const own = (words: string) => html`<span lang=${societys ?? nothing}>${words}</span>`;
  return html`<h3 class="ik-section" id="ik-report" tabindex="-1">
      ${texts.reportHeading(view.year(report), texts.answer(program.system, program.code, program.display))}
    </h3>
    <dl class="ik-facts">
      ${line(texts.examinedOn, view.date(examinedOn))} ${line(texts.facility, own(facility))}
      ${rule ? line(texts.rule, own(rule.name)) : nothing}
    </dl>`;
}

function doctorView({ texts, societys }: CheckupView, { doctor }: Checkup): unknown {
  if (!doctor) return nothing;
  return html`<section class="ik-card" aria-labelledby="ik-doctor">
    <h3 class="ik-section" id="ik-doctor">${texts.doctorHeading}</h3>
    <p class="ik-text" lang=${societys ?? nothing}>${doctor.finding}</p>
    <p lang=${societys ?? nothing}>${texts.doctor(doctor.name)}</p>
    <p class="ik-note">${texts.doctorApart}</p>
  </section>`;
}

/** The codes of these that the widget can explain; those of another system only have their words. */
const knownSystems: readonly string[] = ['urn:oid:1.2.392.200119.6.1008', 'urn:oid:1.2.392.200119.6.3001'];

function guidanceView(view: CheckupView, { metabolicSyndrome, guidanceLevel }: Checkup): unknown {
  const { texts } = view;
  if (!metabolicSyndrome && !guidanceLevel) return nothing;
  const line = (name: string, coded: CodedText | undefined, explain: (code: string) => string[]) =>
    coded &&
    html`<div class="ik-guidance">
      <dt>${name}</dt>
      <dd class="ik-guidance-level">${texts.answer(coded.system, coded.code, coded.display)}</dd>
      ${
        knownSystems.includes(coded.system)
          ? explain(coded.code).map((words) => (words ? html`<dd>${words}</dd>` : nothing))
          : nothing
      }
    </div>`;
  return html`<section class="ik-card" aria-labelledby="ik-guidance">
    <h3 class="ik-section" id="ik-guidance">${texts.guidanceHeading}</h3>
    <dl class="ik-guidances">
      ${line(texts.guidanceLevel, guidanceLevel, (code) => [
        texts.guidanceMeaning(code),
        texts.guidanceToDo(code),
      ])}
      ${line(texts.metabolicSyndrome, metabolicSyndrome, (code) => [texts.metabolicMeaning(code)])}
    </dl>
    <p class="ik-note">${texts.guidanceApart}</p>
  </section>`;
}

function adviceView({ texts, societys }: CheckupView, { advice }: Checkup): unknown {
  if (advice.length === 0) return nothing;
  return html`<section class="ik-card" aria-labelledby="ik-advice">
    <h3 class="ik-section" id="ik-advice">${texts.adviceHeading}</h3>
    <dl lang=${societys ?? nothing}>
      ${advice.map(({ topic, text }) => html`<div class="ik-advice"><dt>${topic}</dt><dd>${text}</dd></div>`)}
    </dl>
  </section>`;
}
