import { type GlucoseTiming, glucoseTimings, type RecordType, recordTypes } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { recordRules } from '@ikiiki/sdk/rules/health-record';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import { formatNumber } from '../foundation/format.js';
import { typeIcon } from './icons.js';
import type { Recorder } from './recorder.js';
import type { RecordsHost } from './records-host.js';
import { segmented } from './segmented.js';
import { stepperField } from './stepper-field.js';
import {
  readRecord,
  settled,
  stepOf,
  stepped,
  type TypedErrors,
  type TypedField,
  type TypedRecord,
  typedOf,
  withField,
} from './typed-record.js';
import { dayText, valueText } from './value-text.js';

interface EntryHost extends RecordsHost {
  readonly recorder: Recorder;
  readonly onDay: (day: string) => void;
}

/** The day, what is recorded of it by type, and the controls of the type that is chosen. */
export class Entry {
  #type: RecordType | undefined;
  /** What is typed, by day and type, so that a look at another day loses nothing. */
  readonly #typed = new Map<string, TypedRecord>();
  #echo: TypedErrors = {};
  readonly #work: FormWork;

  constructor(private readonly host: EntryHost) {
    this.#work = new FormWork(host);
  }

  view(): unknown {
    const { host } = this;
    const texts = host.texts();
    const day = host.day();
    return html`<section class="ik-entry" aria-labelledby="ik-entry">
      <h3 class="ik-subheading" id="ik-entry" tabindex="-1">
        ${texts.recordsOf(dayText(day, host.language()))}
      </h3>
      ${this.#dayView()}
      <ul class="ik-tiles" aria-label=${texts.typesLabel}>
        ${recordTypes.map((type) => html`<li>${this.#tileView(type)}</li>`)}
      </ul>
      ${this.#formView(this.#chosen)} ${host.recorder.view()}
    </section>`;
  }

  /** Something was taken back or written elsewhere: what was typed no longer holds. */
  forgetTyped(day: string, type: RecordType): void {
    this.#typed.delete(`${day} ${type}`);
    this.#echo = {};
  }

  get #chosen(): RecordType {
    if (this.#type) return this.#type;
    const { host } = this;
    const own = host
      .book()
      .summary.latest.find(
        ({ type, source }) =>
          source === 'manual' &&
          recordTypes.includes(type as RecordType) &&
          !host.book().recordOf(host.day(), type as RecordType),
      );
    this.#type = recordTypes.find((type) => type === own?.type) ?? 'steps';
    return this.#type;
  }

  #dayView(): unknown {
    const { host } = this;
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
      onChoose: host.onDay,
    });
  }

  #tileView(type: RecordType): unknown {
    const { host } = this;
    const texts = host.texts();
    const waiting = host.recorder.waitingFor(host.day(), type);
    const record = host.book().recordOf(host.day(), type);
    const shown = waiting ?? record;
    const value = shown ? valueText(texts, host.language(), { ...shown, type }) : undefined;
    return html`<button
      class="ik-tile ${value ? 'ik-tile-filled' : ''}"
      type="button"
      data-type=${type}
      aria-pressed=${type === this.#chosen ? 'true' : 'false'}
      @click=${() => this.#choose(type)}
    >
      ${typeIcon(type)}
      <span class="ik-tile-name">${texts.typeName(type)}</span>
      <span class="ik-tile-value"
        >${value ?? texts.notRecorded}${
          waiting
            ? html`<span class="ik-tile-note">${texts.waiting}</span>`
            : record && record.source !== 'manual'
              ? html`<span class="ik-tile-note">${texts.sourceName(record.source)}</span>`
              : nothing
        }</span
      >
    </button>`;
  }

  #choose(type: RecordType): void {
    this.#type = type;
    this.#echo = {};
    this.#work.clear();
    this.host.announce(this.host.texts().typeChosen(this.host.texts().typeName(type)));
  }

  #typedOf(type: RecordType): TypedRecord {
    const day = this.host.day();
    return this.#typed.get(`${day} ${type}`) ?? typedOf(type, this.host.book().ownRecordOf(day, type));
  }

  #setTyped(type: RecordType, typed: TypedRecord): void {
    this.#typed.set(`${this.host.day()} ${type}`, typed);
    this.host.update();
  }

  #formView(type: RecordType): unknown {
    const { host } = this;
    const texts = host.texts();
    const day = host.day();
    const own = host.book().ownRecordOf(day, type);
    return html`<form class="ik-editor" novalidate aria-label=${texts.typeName(type)} @submit=${onSubmit(() => void this.#save())}>
      ${this.#fieldView(type, 'value')} ${type === 'blood_pressure' ? this.#fieldView(type, 'diastolic') : nothing}
      ${type === 'glucose' ? this.#timingView() : nothing} ${formError(texts, this.#work.problem)}
      <div class="ik-editor-actions">
        ${button({ label: texts.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}
        ${
          own && !host.recorder.waitingFor(day, type)
            ? button({
                label: texts.remove,
                name: texts.removeThis(texts.typeName(type)),
                onClick: () => void this.#remove(type),
              })
            : nothing
        }
      </div>
    </form>`;
  }

  #fieldView(type: RecordType, field: TypedField): unknown {
    const { host } = this;
    const texts = host.texts();
    const typed = this.#typedOf(type);
    const before = host.book().lastBefore(host.day(), type);
    const last = field === 'diastolic' ? before?.diastolic : before?.value;
    const code = this.#work.errors[field];
    const step = type === 'sleep' ? texts.minutes(stepOf.sleep) : formatNumber(stepOf[type], host.language());
    return stepperField(texts, {
      id: field,
      label: texts.fieldName(type, field),
      unit: type === 'sleep' ? '' : texts.unit(type),
      value: typed[field],
      hint: last === undefined ? '' : settled(type, field, String(last)),
      support: field === 'value' ? this.#supportOf(type) : undefined,
      error: code && this.#errorText(code, type, field),
      echo: this.#echo[field],
      inputmode: type === 'sleep' ? 'text' : recordRules[type].decimals ? 'decimal' : 'numeric',
      less: texts.stepDown(step),
      more: texts.stepUp(step),
      onType: (text) => this.#typed.set(`${host.day()} ${type}`, { ...this.#typedOf(type), [field]: text }),
      onSettle: (text) => this.#settle(type, field, text),
      onStep: (direction) => {
        const next = stepped(this.#typedOf(type), type, field, direction, before);
        this.#echo = {};
        this.#setTyped(type, { ...this.#typedOf(type), [field]: next });
        host.announce(valueText(texts, host.language(), { type, value: Number(readMinutes(type, next)) }));
      },
    });
  }

  /** What was recorded last, and how a sleep is written. */
  #supportOf(type: RecordType): string | undefined {
    const { host } = this;
    const texts = host.texts();
    const before = host.book().lastBefore(host.day(), type);
    const last =
      before &&
      texts.lastTime(
        valueText(texts, host.language(), { ...before, type }),
        dayText(before.date, host.language()),
      );
    return [
      type === 'sleep' ? texts.sleepSupport : '',
      type === 'blood_pressure' ? texts.pressureSupport : '',
      last,
    ]
      .filter(Boolean)
      .join(' ');
  }

  #settle(type: RecordType, field: TypedField, text: string): void {
    const { host } = this;
    const texts = host.texts();
    const typed = withField(this.#typedOf(type), type, field, text);
    const value = settled(type, 'value', typed.value);
    const next = {
      ...typed,
      value,
      diastolic: type === 'blood_pressure' ? settled(type, 'diastolic', typed.diastolic) : typed.diastolic,
    };
    const changed = next[field] !== text;
    const both = type === 'blood_pressure' && changed && typed.value !== text && field === 'value';
    const echoed = both ? `${next.value}/${next.diastolic}` : next[field];
    this.#echo = changed && text.trim() !== '' ? { [field]: texts.readAs(echoed) } : {};
    this.#setTyped(type, next);
  }

  #timingView(): unknown {
    const texts = this.host.texts();
    const error = this.#work.errors.timing;
    return html`<div class="ik-field">
      ${segmented<GlucoseTiming>({
        name: 'timing',
        legend: texts.timingLegend,
        options: glucoseTimings.map((value) => ({ value, label: texts.timing(value) })),
        chosen: this.#typedOf('glucose').timing,
        onChoose: (timing) => this.#setTyped('glucose', { ...this.#typedOf('glucose'), timing }),
      })}
      ${error ? html`<p class="ik-error" part="error" role="alert">${texts.errorMark}${texts.timingRequired}</p>` : nothing}
    </div>`;
  }

  #errorText(code: string, type: RecordType, field: TypedField): string {
    const texts = this.host.texts();
    const name = texts.fieldName(type, field);
    const { min, max, decimals } =
      (field === 'diastolic' && recordRules[type].diastolic) || recordRules[type];
    const number = (value: number) => formatNumber(value, this.host.language());
    if (code === 'required') return texts.valueRequired(name);
    if (code === 'not_below_systolic') return texts.notBelowSystolic;
    if (type === 'sleep') return texts.sleepInvalid;
    if (code === 'out_of_range')
      return texts.outOfRange(name, number(min), texts.withUnit(type, number(max)));
    if (code === 'invalid_format') return texts.valueInvalid(name, decimals);
    return code;
  }

  async #save(): Promise<void> {
    const { host } = this;
    const type = this.#chosen;
    const day = host.day();
    const reading = readRecord(this.#typedOf(type), type);
    if (!reading.ok) {
      this.#work.refuse(reading.errors);
      return;
    }
    this.#echo = {};
    await this.#work.run(host.texts().saving, async () => {
      await host.recorder.save(day, type, reading.values);
      this.forgetTyped(day, type);
    });
  }

  async #remove(type: RecordType): Promise<void> {
    const { host } = this;
    const day = host.day();
    await this.#work.run(host.texts().saving, async () => {
      await host.recorder.remove(day, type);
      this.forgetTyped(day, type);
    });
  }
}

/** A stepped value as a number; a sleep is written as hours and minutes. */
function readMinutes(type: RecordType, text: string): string {
  if (type !== 'sleep') return text;
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return String(hours * 60 + minutes);
}
