import type { ResortDraw } from '@ikiiki/sdk/contract';
import { commitmentOf, drawLottery } from '@ikiiki/sdk/rules/resort-lottery';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import { saveText } from '../foundation/save-file.js';
import { monthText } from './dates.js';
import type { PartHost } from './part-host.js';
import { resortsOf } from './services.js';

/** Whether a record computes to what it says. */
async function isRight({ results, ...round }: ResortDraw, promised: string | undefined): Promise<boolean> {
  const commitment = await commitmentOf(round.seed);
  if (commitment !== round.commitment || (promised ?? commitment) !== commitment) return false;
  return JSON.stringify(await drawLottery(round)) === JSON.stringify(results);
}

/** How stays are drawn, in plain words, and the records of the draws, which this device computes again. */
export class LotteryScreen {
  #record: ResortDraw | undefined;
  #isRight = false;
  #busyMonth: string | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: PartHost) {
    this.#work = new FormWork(host);
  }

  view(): unknown {
    const texts = this.host.texts();
    const months = this.#drawnMonths;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.lotteryHeading}</h2>
      <p class="ik-text">${texts.lotteryText}</p>
      <h3 class="ik-subheading">${texts.lotteryStepsHeading}</h3>
      <ol class="ik-lines ik-numbered">
        ${texts.lotterySteps.split('\n').map((step) => html`<li>${step}</li>`)}
      </ol>
      <details class="ik-past">
        <summary>${texts.technical}</summary>
        <p class="ik-text">${texts.technicalText}</p>
        <dl class="ik-facts">
          ${this.host
            .content()
            .rounds.filter(({ commitment }) => commitment)
            .map(
              ({ month, commitment }) =>
                html`<div class="ik-fact">
                  <dt>${texts.commitmentOf(this.#month(month))}</dt>
                  <dd class="ik-digest">${commitment}</dd>
                </div>`,
            )}
        </dl>
      </details>
      <section aria-labelledby="ik-records">
        <h3 class="ik-subheading" id="ik-records">${texts.recordsHeading}</h3>
        ${months.length === 0 ? html`<p class="ik-text">${texts.noRecords}</p>` : nothing}
        <ul class="ik-lines">
          ${months.map(
            (month) =>
              html`<li>
                ${button({
                  label: texts.recordOf(this.#month(month)),
                  busy: this.#work.busy && this.#busyMonth === month,
                  onClick: () => void this.#check(month),
                })}
              </li>`,
          )}
        </ul>
        ${formError(texts, this.#work.problem)} ${this.#record ? this.#recordView(this.#record) : nothing}
      </section>
      <div class="ik-actions">
        ${button({ label: texts.toHome, onClick: () => this.host.screens().back() })}
      </div>`;
  }

  #month(month: string): string {
    return monthText(month, this.host.language());
  }

  /** Rounds that are drawn: those of which something is left, and those in which the member took part. */
  get #drawnMonths(): string[] {
    const { rounds, bookings } = this.host.content();
    const isDrawn = (state: string) => !['draft', 'applied', 'withdrawn', 'expired'].includes(state);
    const months = [
      ...rounds
        .filter(({ state, entries }) => state === 'first_come' && entries > 0)
        .map(({ month }) => month),
      ...bookings
        .filter(({ number, status }) => number !== undefined && isDrawn(status.state))
        .map(({ month }) => month),
    ];
    return [...new Set(months)].sort().reverse();
  }

  async #check(month: string): Promise<void> {
    if (this.#work.busy) return;
    this.#busyMonth = month;
    this.#record = undefined;
    const promised = this.host.content().rounds.find((round) => round.month === month)?.commitment;
    await this.#work.run(this.host.texts().loading, async () => {
      const record = await resortsOf(await this.host.client()).draw({ month });
      this.#isRight = await isRight(record, promised);
      this.#record = record;
      this.host.focus('.ik-record');
    });
  }

  #recordView(record: ResortDraw): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { month, drawnAt, entries, seed } = record;
    const number = (value: number) => formatNumber(value, language);
    const own = this.host.content().bookings.find((one) => one.month === month && one.number !== undefined);
    const result = record.results.find((one) => one.number === own?.number);
    return html`<div class="ik-record" tabindex="-1">
      <h4 class="ik-card-name">${this.#month(month)}</h4>
      <p>${texts.recordFacts(formatTime(drawnAt, language), number(entries.length))}</p>
      ${
        result
          ? html`<p>
              <strong
                >${texts.yourRank(
                  result.number,
                  number(result.rank),
                  result.choice === undefined ? texts.resultLost : texts.resultWon(number(result.choice)),
                )}</strong
              >
            </p>`
          : nothing
      }
      ${banner(texts, {
        kind: this.#isRight ? 'success' : 'error',
        heading: this.#isRight ? texts.recalculated : texts.notTheSame,
        body: html`<p>${texts.seed}</p>
          <p class="ik-digest">${seed}</p>`,
      })}
      ${button({
        label: texts.saveRecord,
        onClick: () => saveText(`resort-draw-${month}.json`, JSON.stringify(record, undefined, 2)),
      })}
    </div>`;
  }
}
