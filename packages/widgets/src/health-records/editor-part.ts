import { type GlucoseTiming, glucoseTimings, type RecordType } from '@ikiiki/sdk/contract';
import { recordRules } from '@ikiiki/sdk/rules/health-record';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import { formatNumber } from '../foundation/format.js';
import { type EditorTexts, editorTexts } from './editor.messages.js';
import { editorStyles } from './editor.styles.js';
import type { Outgoing } from './outbox.js';
import { Recorder } from './recorder.js';
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

/** The controls of the type that is chosen, what was done with it, and what waits to be sent. */
export class EditorPart {
  readonly styles = editorStyles;
  /** What is typed, by day and type, so that a look at another day loses nothing. */
  readonly #typed = new Map<string, TypedRecord>();
  #echo: TypedErrors = {};
  readonly #work: FormWork;
  readonly #recorder: Recorder;

  constructor(private readonly host: RecordsHost) {
    this.#work = new FormWork(host);
    this.#recorder = new Recorder({
      ...host,
      forgetTyped: (day, type) => {
        this.#typed.delete(`${day} ${type}`);
        this.#echo = {};
      },
    });
  }

  view(): unknown {
    const type = this.host.type();
    return html`${type ? this.#formView(type) : nothing} ${this.#recorder.view()}`;
  }

  /** Another day or type: what was said of the one before is gone. */
  follow(): void {
    this.#echo = {};
    this.#work.clear();
    this.#recorder.forgetDone();
  }

  waitingFor(day: string, type: RecordType): Outgoing | undefined {
    return this.#recorder.waitingFor(day, type);
  }

  dispose(): void {
    this.#recorder.dispose();
  }

  get #texts(): EditorTexts {
    return editorTexts(this.host.language());
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
    const texts = this.#texts;
    const day = host.day();
    const name = host.texts().typeName(type);
    const own = host.book().ownRecordOf(day, type);
    return html`<form class="ik-editor" novalidate aria-labelledby="ik-editor" @submit=${onSubmit(() => void this.#save(type))}>
      <h4 class="ik-editor-name" id="ik-editor" tabindex="-1">${texts.editorHeading(name)}</h4>
      ${this.#fieldView(type, 'value')} ${type === 'blood_pressure' ? this.#fieldView(type, 'diastolic') : nothing}
      ${type === 'glucose' ? this.#timingView() : nothing} ${formError(host.texts(), this.#work.problem)}
      <div class="ik-editor-actions">
        ${button({ label: texts.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}
        ${
          own && !this.waitingFor(day, type)
            ? button({
                label: texts.remove,
                name: texts.removeThis(name),
                onClick: () => void this.#remove(type),
              })
            : nothing
        }
      </div>
    </form>`;
  }

  #fieldView(type: RecordType, field: TypedField): unknown {
    const { host } = this;
    const texts = this.#texts;
    const typed = this.#typedOf(type);
    const before = host.book().lastBefore(host.day(), type);
    const last = field === 'diastolic' ? before?.diastolic : before?.value;
    const code = this.#work.errors[field];
    const step = type === 'sleep' ? texts.minutes(stepOf.sleep) : formatNumber(stepOf[type], host.language());
    return stepperField(host.texts(), {
      id: field,
      label: this.#fieldName(type, field),
      unit: host.texts().unit(type),
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
        host.announce(
          valueText(host.texts(), host.language(), { type, value: Number(readMinutes(type, next)) }),
        );
      },
    });
  }

  /** What was recorded last, and how a sleep is written. */
  #supportOf(type: RecordType): string | undefined {
    const { host } = this;
    const texts = this.#texts;
    const before = host.book().lastBefore(host.day(), type);
    const last =
      before &&
      texts.lastTime(
        valueText(host.texts(), host.language(), { ...before, type }),
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
    const texts = this.#texts;
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
    const texts = this.#texts;
    const error = this.#work.errors.timing;
    return html`<div class="ik-field">
      ${segmented<GlucoseTiming>({
        name: 'timing',
        legend: texts.timingLegend,
        options: glucoseTimings.map((value) => ({ value, label: this.host.texts().timing(value) })),
        chosen: this.#typedOf('glucose').timing,
        onChoose: (timing) => this.#setTyped('glucose', { ...this.#typedOf('glucose'), timing }),
      })}
      ${error ? html`<p class="ik-error" part="error" role="alert">${this.host.texts().errorMark}${texts.timingRequired}</p>` : nothing}
    </div>`;
  }

  #fieldName(type: RecordType, field: TypedField): string {
    return type === 'blood_pressure' ? this.#texts.pressureName(field) : this.host.texts().typeName(type);
  }

  #errorText(code: string, type: RecordType, field: TypedField): string {
    const texts = this.#texts;
    const name = this.#fieldName(type, field);
    const { min, max, decimals } =
      (field === 'diastolic' && recordRules[type].diastolic) || recordRules[type];
    const number = (value: number) => formatNumber(value, this.host.language());
    if (code === 'required') return texts.valueRequired(name);
    if (code === 'not_below_systolic') return texts.notBelowSystolic;
    if (type === 'sleep') return texts.sleepInvalid;
    if (code === 'out_of_range')
      return texts.outOfRange(name, number(min), this.host.texts().withUnit(type, number(max)));
    if (code === 'invalid_format') return texts.valueInvalid(name, decimals);
    return code;
  }

  async #save(type: RecordType): Promise<void> {
    const { host } = this;
    const day = host.day();
    const reading = readRecord(this.#typedOf(type), type);
    if (!reading.ok) {
      this.#work.refuse(reading.errors);
      return;
    }
    this.#echo = {};
    await this.#do(() => this.#recorder.save(day, type, reading.values));
  }

  async #remove(type: RecordType): Promise<void> {
    const { host } = this;
    const day = host.day();
    await this.#do(() => this.#recorder.remove(day, type));
  }

  /** Says what came of it once the work is over. */
  async #do(work: () => Promise<string>): Promise<void> {
    let words = '';
    await this.#work.run(this.#texts.saving, async () => {
      words = await work();
    });
    if (words) this.host.announce(words);
  }
}

/** A stepped value as a number; a sleep is written as hours and minutes. */
function readMinutes(type: RecordType, text: string): string {
  if (type !== 'sleep') return text;
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return String(hours * 60 + minutes);
}
