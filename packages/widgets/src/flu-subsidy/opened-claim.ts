import type { Upload, VaccineClaim } from '@ikiiki/sdk/contract';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { UploadsService } from '@ikiiki/sdk/uploads';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { explain } from '../foundation/explain.js';
import { Downloads } from '../foundation/files/download-button.js';
import { downloadButtonStyles } from '../foundation/files/download-button.styles.js';
import { uploadStyles } from '../foundation/files/upload.styles.js';
import { button } from '../foundation/form/button.js';
import { FormWork } from '../foundation/form/form-work.js';
import { question } from '../foundation/form/question.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { LaterTexts } from '../foundation/later-texts.js';
import { loadPart } from '../foundation/load-part.js';
import { timeline } from '../foundation/procedure/timeline.js';
import { timelineStyles } from '../foundation/procedure/timeline.styles.js';
import { type ClaimMessages, type ClaimTexts, claimMessages } from './claim.messages.js';
import { claimStyles } from './claim.styles.js';
import { ClaimForm } from './claim-form.js';
import { subsidyOf } from './services.js';
import type { SubsidyHost } from './subsidy-host.js';

/** Styles of a claim, for the root in which it is drawn. */
export const styles = [uploadStyles, downloadButtonStyles, timelineStyles, claimStyles];

/** One claim: its form while the member may write it, what became of it, and every step so far. */
export class OpenedClaim {
  #claim: VaccineClaim;
  #form: ClaimForm | undefined;
  #done = '';
  #isAsked = false;
  readonly #work: FormWork;
  readonly #downloads: Downloads;
  #isGone = false;

  private constructor(
    private readonly host: SubsidyHost,
    private readonly texts: LaterTexts<ClaimMessages>,
    claim: VaccineClaim,
  ) {
    this.#work = new FormWork(host);
    this.#downloads = new Downloads({
      texts: () => texts.now,
      language: host.language,
      announce: host.announce,
      explain: (error) => explain(error, host.language(), host.texts()),
      redraw: host.update,
    });
    this.#claim = claim;
    this.#takeForm();
  }

  static async open(host: SubsidyHost, claim: VaccineClaim): Promise<OpenedClaim> {
    const texts = new LaterTexts(claimMessages, host);
    await loadPart(texts.prepare());
    return new OpenedClaim(host, texts, claim);
  }

  get id(): string {
    return this.#claim.id;
  }

  /** Whether leaving would lose something. */
  get isChanged(): boolean {
    return this.#form?.isChanged ?? false;
  }

  dispose(): void {
    this.#isGone = true;
    this.#form?.dispose();
    this.#downloads.leave();
  }

  view(): unknown {
    const { host } = this;
    const texts = this.texts.now;
    const { personName, dose, status } = this.#claim;
    const language = host.language();
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading(personName, formatNumber(dose, language))}</h2>
      ${this.#done ? banner(host.texts(), { kind: 'success', heading: this.#done }) : nothing}
      ${this.#returnedView(texts)}
      <h3 class="ik-subheading">${texts.facts}</h3>
      ${this.#form ? this.#form.view() : this.#factsView(texts)}
      ${this.#withdrawView(texts)}
      ${
        status.history.length > 0
          ? timeline({ status, stateName: host.texts().state, texts, language })
          : nothing
      }`;
  }

  #returnedView(texts: ClaimTexts): unknown {
    const { state, history } = this.#claim.status;
    if (state !== 'returned') return nothing;
    const reason = history.at(-1)?.reason;
    return banner(this.host.texts(), {
      kind: 'warning',
      heading: texts.returnedHeading,
      body: html`<p>${texts.returnedText}</p>
        ${reason ? html`<p class="ik-reason" lang="ja">${reason}</p>` : nothing}`,
    });
  }

  #factsView(texts: ClaimTexts): unknown {
    const { doseDate, facility, paidYen, amountYen, paidOn, receipts, status } = this.#claim;
    const language = this.host.language();
    const yen = (value: number) => texts.yen(formatNumber(value, language));
    const fact = (name: string, value: unknown) =>
      value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    return html`<dl class="ik-facts">
        ${fact(texts.stateNow, this.host.texts().state(status.state))}
        ${fact(texts.amount, amountYen === undefined ? undefined : yen(amountYen))}
        ${fact(texts.paidOn, paidOn && formatDate(paidOn, language))}
        ${fact(texts.doseDate, doseDate && formatDate(doseDate, language))}
        ${fact(texts.facility, facility || undefined)}
        ${fact(texts.paidYen, paidYen === undefined ? undefined : yen(paidYen))}
        ${fact(
          texts.receipts,
          receipts.length > 0 ? receipts.map((receipt) => this.#receiptView(receipt, texts)) : undefined,
        )}
      </dl>
      <div class="ik-actions">${button({ label: texts.back, onClick: this.host.leave })}</div>`;
  }

  #receiptView({ id, name }: Upload, texts: ClaimTexts): unknown {
    return this.#downloads.button({
      id,
      label: texts.saveFile(name),
      load: async (options) =>
        serviceOf(await this.host.client(), 'uploads', UploadsService).content({ uploadId: id }, options),
    });
  }

  #withdrawView(texts: ClaimTexts): unknown {
    if (!this.#claim.status.steps.includes('withdraw')) return nothing;
    const { problem, busy } = this.#work;
    return html`<div class="ik-withdraw">
      ${
        this.#isAsked
          ? question(this.host.texts(), {
              text: texts.withdrawQuestion,
              yes: texts.doWithdraw,
              no: texts.doNotWithdraw,
              busy,
              problem,
              onYes: () => void this.#withdraw(texts),
              onNo: () => this.#ask(false),
            })
          : html`<p id="ik-withdraw">${button({ label: texts.withdraw, onClick: () => this.#ask(true) })}</p>`
      }
    </div>`;
  }

  #ask(isAsked: boolean): void {
    if (this.#work.busy) return;
    this.#isAsked = isAsked;
    this.#work.clear();
    this.host.focus(isAsked ? '.ik-question' : '#ik-withdraw button');
  }

  async #withdraw(texts: ClaimTexts): Promise<void> {
    let withdrawn: VaccineClaim | undefined;
    await this.#work.run(texts.withdrawing, async () => {
      withdrawn = await subsidyOf(await this.host.client()).withdraw({ claimId: this.id });
    });
    if (withdrawn) this.#show(withdrawn, texts.withdrawn);
  }

  #show(claim: VaccineClaim, said: string): void {
    if (this.#isGone) return;
    this.#claim = claim;
    this.#isAsked = false;
    this.#done = said;
    this.#takeForm();
    this.host.onClaim(claim);
    this.host.focus('.ik-heading');
    this.host.announce(said);
  }

  #takeForm(): void {
    this.#form?.dispose();
    this.#form = this.#claim.status.steps.includes('submit')
      ? new ClaimForm(
          this.host,
          () => this.texts.now,
          this.#claim,
          (claim, said) => this.#show(claim, said),
        )
      : undefined;
  }
}
