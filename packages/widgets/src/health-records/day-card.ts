import { type RecordType, recordTypes } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { html, nothing } from 'lit';
import type { EditorPart } from './editor-part.js';
import { typeIcon } from './icons.js';
import type { RecordsHost } from './records-host.js';
import { segmented } from './segmented.js';
import { dayText, valueText } from './value-text.js';

interface DayCardOptions {
  readonly host: RecordsHost;
  /** There as soon as it has been loaded. */
  readonly editor: EditorPart | undefined;
  readonly onDay: (day: string) => void;
  readonly onType: (type: RecordType) => void;
  /** What stands below the types. */
  readonly below: unknown;
}

/** A day: which one, what is recorded of it by type, and what is written just now. */
export function dayCard(options: DayCardOptions): unknown {
  const { host, below } = options;
  const texts = host.texts();
  return html`<section class="ik-entry" aria-labelledby="ik-entry">
    <h3 class="ik-subheading" id="ik-entry" tabindex="-1">
      ${texts.recordsOf(dayText(host.day(), host.language()))}
    </h3>
    ${dayChoice(options)}
    <ul class="ik-tiles" aria-label=${texts.typesLabel}>
      ${recordTypes.map((type) => html`<li>${tile(options, type)}</li>`)}
    </ul>
    ${below}
  </section>`;
}

function dayChoice({ host, onDay }: DayCardOptions): unknown {
  const texts = host.texts();
  const [today, day] = [host.today(), host.day()];
  const yesterday = addDays(today, -1);
  const nearby = [
    { value: today, label: texts.today },
    { value: yesterday, label: texts.yesterday },
  ];
  const isOther = day !== today && day !== yesterday;
  return segmented({
    name: 'day',
    legend: texts.dayLegend,
    legendHidden: true,
    options: isOther ? [...nearby, { value: day, label: dayText(day, host.language()) }] : nearby,
    chosen: day,
    onChoose: onDay,
  });
}

function tile({ host, editor, onType }: DayCardOptions, type: RecordType): unknown {
  const texts = host.texts();
  const waiting = editor?.waitingFor(host.day(), type);
  const record = host.book().recordOf(host.day(), type);
  const shown = waiting ?? record;
  const note = waiting
    ? texts.waiting
    : record && record.source !== 'manual'
      ? texts.sourceName(record.source)
      : undefined;
  return html`<button
    class="ik-tile ${shown ? 'ik-tile-filled' : ''}"
    type="button"
    data-type=${type}
    aria-pressed=${type === host.type() ? 'true' : 'false'}
    @click=${() => onType(type)}
  >
    ${typeIcon(type)}
    <span class="ik-tile-name">${texts.typeName(type)}</span>
    <span class="ik-tile-value"
      >${shown ? valueText(texts, host.language(), { ...shown, type }) : texts.notRecorded}${
        note ? html`<span class="ik-tile-note">${note}</span>` : nothing
      }</span
    >
  </button>`;
}
