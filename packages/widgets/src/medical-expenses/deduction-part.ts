import type { CallOptions, PortalFile } from '@ikiiki/sdk';
import type { ExpenseDeduction } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { Downloads } from '../foundation/files/download-button.js';
import { downloadButtonStyles } from '../foundation/files/download-button.styles.js';
import { button } from '../foundation/form/button.js';
import { FormWork } from '../foundation/form/form-work.js';
import { LaterTexts } from '../foundation/later-texts.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { type DeductionMessages, type DeductionTexts, deductionMessages } from './deduction.messages.js';
import { deductionStyles } from './deduction.styles.js';
import { expensesOf, type Filter } from './expenses.js';
import type { ExpensesHost } from './expenses-host.js';
import { type ExpensesView, expensesView } from './expenses-view.js';
import { choice } from './rows-view.js';

export interface DeductionHost extends ExpensesHost {
  readonly explain: (error: unknown) => Promise<ProblemText>;
  readonly years: () => readonly number[];
  /** Leads to rows that cannot be deducted as they are, or to those that were corrected. */
  readonly onRows: (only: NonNullable<Filter['only']>, year: number) => void;
}

type Service = ReturnType<typeof expensesOf>;

/** 医療費控除データ作成・年間医療費通知出力: what a year holds and lacks, and its files. */
export class DeductionPart {
  readonly styles = [downloadButtonStyles, deductionStyles];
  readonly texts: LaterTexts<DeductionMessages>;
  #year: number | undefined;
  #deduction: ExpenseDeduction | undefined;
  readonly #loading: FormWork;
  readonly #downloads: Downloads;

  constructor(private readonly host: DeductionHost) {
    this.texts = new LaterTexts(deductionMessages, host);
    this.#loading = new FormWork(host);
    this.#downloads = new Downloads({
      ...host,
      texts: () => this.texts.now,
      redraw: () => host.element.requestUpdate(),
    });
  }

  async open(year: number): Promise<void> {
    this.#year = year;
    this.#deduction = undefined;
    this.#downloads.leave();
    await this.#load(year);
  }

  async #load(year: number): Promise<void> {
    await this.#loading.run(this.host.texts().loading, async () => {
      const deduction = await expensesOf(await this.host.client()).deduction({ year: String(year) });
      if (this.#year === year) this.#deduction = deduction;
    });
    // Another year was chosen meanwhile
    const wanted = this.#year;
    if (wanted !== undefined && wanted !== year) await this.#load(wanted);
  }

  view(): unknown {
    const { host } = this;
    const texts = this.texts.now;
    const view = expensesView(host.texts(), host.language());
    const year = this.#year;
    if (year === undefined) return nothing;
    return html`<p class="ik-text">${texts.introduction}</p>
      ${choice(
        texts.chooseYear,
        'ik-tax-year',
        String(year),
        (chosen) => void this.open(Number(chosen)),
        host.years().map((one) => [String(one), texts.year(String(one))] as const),
      )}
      ${this.#bodyView(view, texts, year)}`;
  }

  #bodyView(view: ExpensesView, texts: DeductionTexts, year: number): unknown {
    const { problem } = this.#loading;
    if (problem) {
      return banner(view.texts, {
        kind: 'error',
        heading: view.texts.errorHeading,
        body: problem.text,
        actions: button({ label: view.texts.retry, onClick: () => void this.open(year) }),
      });
    }
    const deduction = this.#deduction;
    if (!deduction) {
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${view.texts.loading}
      </p>`;
    }
    return html`<ol class="ik-steps">
      <li class="ik-card">${monthsView(view, texts, deduction)}</li>
      <li class="ik-card">${checkView(view, texts, deduction, (only) => this.host.onRows(only, year))}</li>
      <li class="ik-card">${this.#filesView(texts, deduction)}</li>
    </ol>`;
  }

  #filesView(texts: DeductionTexts, deduction: ExpenseDeduction): unknown {
    const year = String(deduction.year);
    const { insurerFile, replaced, rows } = deduction;
    const csv = (encoding: 'utf-8' | 'shift_jis') => (service: Service, options: CallOptions) =>
      service.deductionCsv({ year, encoding }, options);
    return html`<h3 class="ik-section">${texts.filesHeading}</h3>
      <h4 class="ik-group">${texts.csvHeading}</h4>
      <p>${texts.csvText}</p>
      ${
        rows === 0
          ? html`<p class="ik-text">${texts.noRows}</p>`
          : html`${
              replaced.length > 0
                ? html`<p class="ik-warning">
                      ${texts.replaced(replaced.map(({ character }) => character).join(texts.comma), replaced[0]?.written ?? '')}
                    </p>`
                : nothing
            }
              <div class="ik-ways">
                ${this.#saveButton('utf-8', texts.csvUtf8, csv('utf-8'), 'primary')}
                ${this.#saveButton('shift_jis', texts.csvShiftJis, csv('shift_jis'))}
              </div>`
      }
      <h4 class="ik-group">${texts.pdfHeading}</h4>
      <p>${texts.pdfText}</p>
      <div class="ik-ways">
        ${this.#saveButton('pdf', texts.pdf, (service, options) => service.statement({ year }, options))}
      </div>
      ${
        insurerFile.state === 'none'
          ? nothing
          : html`<h4 class="ik-group">${texts.xmlHeading}</h4>
              ${
                insurerFile.state === 'withheld'
                  ? html`<p>${texts.xmlWithheld}</p>`
                  : html`<p>${insurerFile.sample ? texts.xmlSample : texts.xmlText(insurerFile.signed === true)}</p>
                      <div class="ik-ways">
                        ${this.#saveButton('xml', texts.xml, (service, options) => service.insurerFile({ year }, options))}
                      </div>`
              }`
      }
      <ul class="ik-notes">
        ${[texts.noteOnline, texts.noteTwice, texts.noteMonth, texts.noteLater, texts.noteShared].map((note) => html`<li>${note}</li>`)}
      </ul>`;
  }

  #saveButton(
    id: string,
    label: string,
    load: (service: Service, options: CallOptions) => Promise<PortalFile>,
    kind: 'primary' | 'secondary' = 'secondary',
  ): unknown {
    return this.#downloads.button({
      id,
      label,
      kind,
      load: async (options) => load(expensesOf(await this.host.client()), options),
    });
  }

  /** What is on its way is ended: somebody else is here. */
  dispose(): void {
    this.#downloads.leave();
  }
}

function monthsView(
  view: ExpensesView,
  texts: DeductionTexts,
  { coversMonths, missingMonths }: ExpenseDeduction,
): unknown {
  const because = (reason: string) => missingMonths.filter((missing) => missing.reason === reason);
  const inWords = (reason: string) => view.monthsInWords(because(reason).map(({ month }) => month));
  return html`<h3 class="ik-section">${texts.monthsHeading}</h3>
    <p class="ik-strong">${texts.covers(view.monthsInWords(coversMonths))}</p>
    ${
      missingMonths.length === 0
        ? html`<p>${texts.complete}</p>`
        : html`<p class="ik-warning">
              ${texts.lacks(view.monthsInWords(missingMonths.map(({ month }) => month)))}
            </p>
            <ul class="ik-missing">
              ${because('not_published').map(
                ({ month, expectedOn }) =>
                  html`<li>${texts.toCome(view.month(month), expectedOn ? view.date(expectedOn) : '')}</li>`,
              )}
              ${because('expired').length > 0 ? html`<li>${texts.expired(inWords('expired'))}</li>` : nothing}
              ${
                because('not_enrolled').length > 0
                  ? html`<li>${texts.notEnrolled(inWords('not_enrolled'))}</li>`
                  : nothing
              }
            </ul>`
    }`;
}

function checkView(
  view: ExpensesView,
  texts: DeductionTexts,
  { rows, paidYen, refundYen, corrected, withoutFacility, hiddenMembers }: ExpenseDeduction,
  onRows: (only: NonNullable<Filter['only']>) => void,
): unknown {
  const { yen, number } = view;
  return html`<h3 class="ik-section">${texts.checkHeading}</h3>
    <dl class="ik-facts">
      <div>
        <dt>${texts.rows}</dt>
        <dd>${view.texts.found(number(rows))}</dd>
      </div>
      <div>
        <dt>${texts.paid}</dt>
        <dd>${yen(paidYen)}</dd>
      </div>
      <div>
        <dt>${texts.refund}</dt>
        <dd>${yen(refundYen)}</dd>
      </div>
      <div>
        <dt>${texts.corrected}</dt>
        <dd>${view.texts.found(number(corrected))}</dd>
      </div>
    </dl>
    ${
      corrected > 0
        ? html`<p class="ik-text">${view.texts.keepReceipt}</p>
            <div class="ik-ways">
              ${button({ label: texts.showCorrected, onClick: () => onRows('corrected') })}
            </div>`
        : nothing
    }
    ${
      withoutFacility.rows > 0
        ? html`<p class="ik-warning">
              ${texts.leftOut(number(withoutFacility.rows), yen(withoutFacility.paidYen))}
            </p>
            <div class="ik-ways">${button({ label: view.texts.showNameless, onClick: () => onRows('withoutFacility') })}</div>`
        : nothing
    }
    ${hiddenMembers > 0 ? html`<p class="ik-text">${texts.hidden(number(hiddenMembers))}</p>` : nothing}
    <p>${texts.checkText}</p>`;
}
