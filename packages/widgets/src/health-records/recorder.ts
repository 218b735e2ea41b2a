import type { HealthRecord, RecordType } from '@ikiiki/sdk/contract';
import type { RecordValues } from '@ikiiki/sdk/rules/health-record';
import { randomId } from '@ikiiki/sdk/transport';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { explain } from '../foundation/explain.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { type EditorTexts, editorTexts } from './editor.messages.js';
import { isWorthLater, Outbox, type Outgoing } from './outbox.js';
import type { RecordsHost } from './records-host.js';
import { recordsOf } from './services.js';
import { dayText, valueText } from './value-text.js';

/** What was done last, so that it can be undone. */
interface Done {
  readonly day: string;
  readonly type: RecordType;
  readonly words: string;
  /** What the member had written before. */
  readonly before: HealthRecord | undefined;
}

interface RecorderHost extends RecordsHost {
  /** What was typed for a day and type no longer holds. */
  readonly forgetTyped: (day: string, type: RecordType) => void;
}

/** Writes and takes back; what cannot be sent waits in the outbox, and says so. */
export class Recorder {
  readonly #outbox: Outbox;
  #done: Done | undefined;
  #refused: string | undefined;
  #undoing = false;
  #isDisposed = false;

  constructor(private readonly host: RecorderHost) {
    this.#outbox = new Outbox({
      send: (entry) => this.#send(entry),
      onSent: ({ record, points }) => {
        host.book().put(record);
        host.onRecorded(points);
      },
      onRefused: (entry, error) => void this.#tellRefused(entry, error),
      onChange: host.update,
      onDue: this.#sendWaiting,
    });
    window.addEventListener('online', this.#sendWaiting);
  }

  dispose(): void {
    window.removeEventListener('online', this.#sendWaiting);
    this.#isDisposed = true;
    this.#outbox.close();
  }

  waitingFor(day: string, type: RecordType): Outgoing | undefined {
    return this.#outbox.waitingFor(day, type);
  }

  /** Tries again what waits; by itself it says nothing while it fails. */
  readonly #sendWaiting = async (): Promise<void> => {
    if (this.#outbox.entries.length === 0) return;
    await this.#outbox.flush();
    if (this.#isDisposed || this.#outbox.entries.length > 0 || this.#refused) return;
    this.#done = undefined;
    this.host.announce(this.#texts.allSent);
  };

  async #sendNow(): Promise<void> {
    await this.#sendWaiting();
    if (!this.#isDisposed && this.#outbox.entries.length > 0) this.host.announce(this.#texts.stillWaiting);
  }

  /** Gives what there is to say. @throws what the portal refuses; where it cannot be reached, the record waits */
  async save(day: string, type: RecordType, values: RecordValues): Promise<string> {
    const { host } = this;
    const texts = this.#texts;
    this.#refused = undefined;
    const before = host.book().ownRecordOf(day, type);
    const recordedAt = new Date((await host.client()).serverNow()).toISOString();
    const entry: Outgoing = { ...values, date: day, type, recordedAt, key: randomId() };
    const said = valueText(host.texts(), host.language(), { type, ...values });
    try {
      if (!navigator.onLine) throw Object.assign(new Error('offline'), { code: 'network', retryable: true });
      const { record, points } = await this.#send(entry);
      if (this.#isDisposed) return '';
      host.book().put(record);
      this.#outbox.drop(entry);
      host.forgetTyped(day, type);
      const words = texts.saved(host.texts().typeName(type), said) + host.onRecorded(points);
      this.#done = { day, type, before, words };
      return words;
    } catch (error) {
      if (this.#isDisposed) return '';
      if (!isWorthLater(error)) throw error;
      this.#done = undefined;
      this.#outbox.add(entry);
      host.forgetTyped(day, type);
      host.focus('#ik-waiting');
      return texts.waitingCount(formatNumber(this.#outbox.entries.length, host.language()));
    }
  }

  /** Takes back what the member wrote; gives what there is to say. */
  async remove(day: string, type: RecordType): Promise<string> {
    const { host } = this;
    const before = host.book().ownRecordOf(day, type);
    await recordsOf(await host.client()).remove({ date: day, type });
    if (this.#isDisposed) return '';
    host.book().take(day, type, 'manual');
    host.forgetTyped(day, type);
    host.onRecorded(0);
    const words = this.#texts.removed(host.texts().typeName(type));
    this.#done = { day, type, before, words };
    return words;
  }

  view(): unknown {
    return html`${this.#waitingView()} ${this.#refusedView()} ${this.#doneView()}`;
  }

  #waitingView(): unknown {
    const { host } = this;
    const texts = this.#texts;
    const { entries, isSending } = this.#outbox;
    if (entries.length === 0) return nothing;
    return html`<div id="ik-waiting" tabindex="-1">
      ${banner(host.texts(), {
        kind: 'warning',
        heading: texts.waitingCount(formatNumber(entries.length, host.language())),
        body: html`<p>${texts.waitingText}</p>
          <ul class="ik-waiting">
            ${entries.map(
              (entry) =>
                html`<li>
                  <span
                    >${dayText(entry.date, host.language())}
                    ${host.texts().typeName(entry.type)} ${valueText(host.texts(), host.language(), entry)}</span
                  >
                  ${button({
                    label: texts.dropWaiting,
                    name: texts.dropWaitingOf(host.texts().typeName(entry.type)),
                    onClick: () => {
                      this.#outbox.drop(entry);
                      host.focus('#ik-waiting', '#ik-editor', '#ik-entry');
                    },
                  })}
                </li>`,
            )}
          </ul>`,
        actions: button({ label: texts.sendNow, busy: isSending, onClick: () => void this.#sendNow() }),
      })}
    </div>`;
  }

  #refusedView(): unknown {
    return this.#refused ? banner(this.host.texts(), { kind: 'error', heading: this.#refused }) : nothing;
  }

  #doneView(): unknown {
    return this.#done
      ? html`<div id="ik-done" tabindex="-1">
          ${banner(this.host.texts(), {
            kind: 'success',
            heading: this.#done.words,
            actions: button({
              label: this.#texts.undo,
              busy: this.#undoing,
              onClick: () => void this.#undo(),
            }),
          })}
        </div>`
      : nothing;
  }

  /** Another day or another member: what was done before is no longer spoken of. */
  forgetDone(): void {
    this.#done = undefined;
    this.#refused = undefined;
  }

  async #undo(): Promise<void> {
    const { host } = this;
    const done = this.#done;
    if (!done || this.#undoing) return;
    const { day, type, before } = done;
    this.#undoing = true;
    host.update();
    try {
      if (before) {
        const { value, diastolic, timing } = before;
        await this.save(day, type, {
          value,
          ...(diastolic !== undefined && { diastolic }),
          ...(timing !== undefined && { timing: timing as 'fasting' | 'after_meal' }),
        });
      } else await this.remove(day, type);
      this.#done = undefined;
      host.announce(this.#texts.undone);
      host.focus(`[data-type="${type}"]`, '#ik-entry');
    } catch (error) {
      const { text } = await explain(error, host.language(), host.texts());
      this.#refused = text;
    } finally {
      this.#undoing = false;
      host.update();
    }
  }

  get #texts(): EditorTexts {
    return editorTexts(this.host.language());
  }

  async #send({ key, ...entry }: Outgoing) {
    return recordsOf(await this.host.client()).save(entry, { idempotencyKey: key, timeoutMs: 15_000 });
  }

  async #tellRefused({ date, type }: Outgoing, error: unknown): Promise<void> {
    const { host } = this;
    const { text } = await explain(error, host.language(), host.texts());
    this.#refused = this.#texts.notSent(dayText(date, host.language()), host.texts().typeName(type), text);
    host.update();
  }
}
