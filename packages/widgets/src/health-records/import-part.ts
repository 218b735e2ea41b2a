import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { type CsvReading, csvTemplate, decodeCsv, readRecordsCsv } from '@ikiiki/sdk/rules/health-record-csv';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { saveFile } from '../foundation/save-file.js';
import { type LaterTexts, laterTexts } from './later.messages.js';
import { laterStyles } from './later.styles.js';
import type { RecordsHost } from './records-host.js';
import { recordsOf } from './services.js';

const mostBytes = 1_000_000;
/** Problems that are listed; nobody reads hundreds. */
const listed = 20;

type Read = Extract<CsvReading, { ok: true }>;

/** Records from a file, in a native dialog: what was read and what was not is told before anything is sent. */
export class ImportPart {
  readonly styles = laterStyles;
  #read: Read | undefined;
  #done: string | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: RecordsHost) {
    this.#work = new FormWork(host);
  }

  open(): void {
    this.#forget();
    this.#dialog?.showModal();
  }

  view(): unknown {
    const { host } = this;
    const texts = host.texts();
    const later = laterTexts(host.language());
    const { errors, problem } = this.#work;
    return html`<dialog class="ik-dialog" aria-labelledby="ik-import" @close=${() => this.#forget()}>
      <h3 class="ik-subheading" id="ik-import" tabindex="-1">${later.importHeading}</h3>
      ${
        this.#done
          ? html`<div id="ik-imported" tabindex="-1">${banner(texts, { kind: 'success', heading: this.#done })}</div>`
          : html`<p class="ik-text">${later.importText}</p>
              <p class="ik-text">
                ${button({ label: later.template, onClick: () => this.#saveTemplate(later) })}
              </p>
              ${field(
                texts,
                { id: 'csv', label: later.file, support: later.fileSupport, error: errors.csv },
                html`<input
                  class="ik-control ik-file"
                  part="control"
                  id="csv"
                  type="file"
                  accept=".csv,text/csv"
                  aria-invalid=${errors.csv ? 'true' : nothing}
                  aria-describedby="csv-support${errors.csv ? ' csv-error' : ''}"
                  @change=${(event: Event) => void this.#choose(event, later)}
                />`,
              )}
              ${this.#read ? this.#readView(this.#read, later) : nothing}`
      }
      ${formError(texts, problem)}
      <div class="ik-actions">
        ${this.#read && !this.#done && this.#read.records.length > 0 ? this.#importButton(this.#read, later) : nothing}
        ${button({ label: later.close, onClick: () => this.#dialog?.close() })}
      </div>
    </dialog>`;
  }

  #number(value: number): string {
    return formatNumber(value, this.host.language());
  }

  #readView({ records, days, problems, unknownColumns }: Read, later: LaterTexts): unknown {
    return html`<div id="ik-read" tabindex="-1">
      <p class="ik-text">
        ${
          records.length > 0
            ? later.readRows(this.#number(days), this.#number(records.length))
            : later.readNothing
        }
      </p>
      ${
        unknownColumns.length > 0
          ? html`<p class="ik-text">${later.unknownColumns(unknownColumns.join(this.host.texts().comma))}</p>`
          : nothing
      }
      ${
        problems.length > 0
          ? html`${banner(this.host.texts(), {
              kind: 'warning',
              heading: later.problemsHeading(this.#number(problems.length)),
              body: later.problemsText,
            })}
              <table class="ik-problems">
                <thead>
                  <tr>
                    ${[later.problemRow, later.problemColumn, later.problemReason].map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${problems.slice(0, listed).map(
                    ({ row, column, code }) =>
                      html`<tr>
                        <th scope="row">${row}</th>
                        <td>${column}</td>
                        <td>${later.csvError(code)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${
                problems.length > listed
                  ? html`<p class="ik-text">${later.moreProblems(this.#number(problems.length - listed))}</p>`
                  : nothing
              }`
          : nothing
      }
    </div>`;
  }

  #importButton(read: Read, later: LaterTexts): unknown {
    const count = this.#number(read.records.length);
    return button({
      label: read.problems.length > 0 ? later.doImportRest(count) : later.doImport(count),
      kind: 'primary',
      busy: this.#work.busy,
      onClick: () => void this.#import(read, later),
    });
  }

  #saveTemplate(later: LaterTexts): void {
    const text = csvTemplate(this.host.language(), addDays(this.host.today(), -1));
    saveFile({ name: later.templateName, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) });
  }

  async #choose(event: Event, later: LaterTexts): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    this.#read = undefined;
    this.#work.clear();
    if (!file) return;
    if (file.size > mostBytes) {
      this.#work.refuse({ csv: later.fileTooLarge });
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = readRecordsCsv(decodeCsv(bytes), this.host.today());
    if (!reading.ok) {
      this.#work.refuse({ csv: later.csvRefusal(reading.code) });
      return;
    }
    this.#read = reading;
    this.host.focus('#ik-read');
    this.host.announce(later.readRows(this.#number(reading.days), this.#number(reading.records.length)));
  }

  async #import({ records }: Read, later: LaterTexts): Promise<void> {
    const { host } = this;
    await this.#work.run(later.importing, async () => {
      const result = await recordsOf(await host.client()).batch({
        records: records.map((row) => ({ ...row })),
      });
      this.#done = later.imported(
        this.#number(result.created),
        this.#number(result.updated),
        this.#number(result.unchanged),
      );
      this.#done += host.onRecorded(result.points);
      await host.book().renew();
    });
    if (!this.#done) return;
    host.focus('#ik-imported');
    host.announce(this.#done);
  }

  #forget(): void {
    this.#read = undefined;
    this.#done = undefined;
    this.#work.clear();
    const input = this.#dialog?.querySelector<HTMLInputElement>('#csv');
    if (input) input.value = '';
    this.host.update();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.element.renderRoot.querySelector<HTMLDialogElement>('dialog');
  }
}
