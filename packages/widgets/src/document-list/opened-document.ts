import type { BenefitDecision, DocumentSummary, IssuedDocument, PremiumsPaid } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { explain } from '../foundation/explain.js';
import { Downloads } from '../foundation/files/download-button.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { documentsOf, type PagesHost } from './documents-host.js';
import { type Fact, facts } from './facts.js';

/** A document: what it says, its PDF, and the code by which others can check it. */
export class OpenedDocument {
  #document: IssuedDocument | undefined;
  #loading: FormWork;
  readonly #downloads: Downloads;

  constructor(private readonly host: PagesHost) {
    this.#loading = new FormWork(host);
    this.#downloads = new Downloads({
      ...host,
      explain: (error) => explain(error, host.language(), host.texts()),
      redraw: () => host.element.requestUpdate(),
    });
  }

  open(summary: DocumentSummary): void {
    if (this.#document?.id !== summary.id) this.#document = undefined;
    void this.#load(summary);
  }

  /** Ends what is under way. */
  leave(): void {
    this.#downloads.leave();
  }

  view(summary: DocumentSummary): unknown {
    const texts = this.host.texts();
    const document = this.#document;
    return html`<h2 class="ik-heading" tabindex="-1" lang="ja">${summary.title}</h2>
      ${document ? this.#documentView(document) : this.#loadingView(summary)}
      <div class="ik-actions">${button({ label: texts.back, onClick: this.host.leave })}</div>`;
  }

  #loadingView(summary: DocumentSummary): unknown {
    const texts = this.host.texts();
    const { problem } = this.#loading;
    if (!problem) {
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${texts.opening}
      </p>`;
    }
    const isGone = problem.code === 'not_found';
    return html`${formError(texts, isGone ? { ...problem, text: texts.gone } : problem)}
    ${isGone ? nothing : html`<div class="ik-actions">${button({ label: texts.retry, onClick: () => void this.#load(summary) })}</div>`}`;
  }

  #documentView(document: IssuedDocument): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { subject, issuedOn, state, benefit, premiums } = document;
    return html`${
      state === 'withdrawn'
        ? banner(texts, { kind: 'warning', heading: texts.revokedHeading, body: texts.revokedText })
        : nothing
    }
    ${facts([
      [texts.issuedLabel, formatDate(issuedOn, language)],
      [texts.subject, html`<span lang="ja">${subject}</span>`],
      ...(benefit ? this.#benefitFacts(benefit) : []),
      ...(premiums ? this.#premiumFacts(premiums) : []),
    ])}
    ${state === 'withdrawn' ? nothing : this.#downloadView(document)}
    ${
      benefit?.appealUntil
        ? html`<h3 class="ik-subheading">${texts.appealHeading}</h3>
            <p class="ik-text">${texts.appeal(formatDate(benefit.appealUntil, language))}</p>`
        : nothing
    }
    ${state === 'withdrawn' ? nothing : this.#codeView(document)}`;
  }

  #benefitFacts({
    benefit,
    fromOn,
    untilOn,
    result,
    amountYen,
    reason,
    payRoute,
    payOn,
  }: BenefitDecision): readonly Fact[] {
    const texts = this.host.texts();
    const language = this.host.language();
    return [
      [texts.benefit, texts.benefitOf(benefit)],
      [texts.period, texts.periodOf(formatDate(fromOn, language), formatDate(untilOn, language))],
      [texts.result, texts.resultOf(result)],
      [texts.amount, html`<span class="ik-amount">${texts.yen(formatNumber(amountYen, language))}</span>`],
      ...(reason === undefined ? [] : [[texts.reason, html`<span lang="ja">${reason}</span>`] as const]),
      ...(payRoute === undefined ? [] : [[texts.payRoute, texts.payRouteOf(payRoute)] as const]),
      ...(payOn === undefined ? [] : [[texts.payOn, formatDate(payOn, language)] as const]),
    ];
  }

  #premiumFacts({ calendarYear, months, totalYen }: PremiumsPaid): readonly Fact[] {
    const texts = this.host.texts();
    const number = (value: number) => formatNumber(value, this.host.language());
    return [
      [texts.year, texts.yearOf(String(calendarYear))],
      [texts.months, texts.monthsOf(number(months.length))],
      [texts.total, html`<span class="ik-amount">${texts.yen(number(totalYen))}</span>`],
    ];
  }

  #downloadView({ id }: IssuedDocument): unknown {
    return this.#downloads.button({
      id,
      label: this.host.texts().download,
      kind: 'primary',
      load: async (options) => documentsOf(await this.host.client()).file({ documentId: id }, options),
    });
  }

  #codeView({ verificationCode }: IssuedDocument): unknown {
    const texts = this.host.texts();
    const verifyHref = this.host.verifyHref();
    return html`<h3 class="ik-subheading">${texts.codeHeading}</h3>
      <p class="ik-code">${verificationCode}</p>
      <p class="ik-text">${texts.codeText}</p>
      ${verifyHref ? html`<p class="ik-text"><a class="ik-link" href=${verifyHref}>${texts.toVerify}</a></p>` : nothing}`;
  }

  /** Told to be read first: then it says until when it can be appealed against. */
  async #load({ id, read }: DocumentSummary): Promise<void> {
    const loading = new FormWork(this.host);
    this.#loading = loading;
    await loading.run(this.host.texts().opening, async () => {
      const service = documentsOf(await this.host.client());
      if (!read) {
        await service.markRead({ documentId: id });
        this.host.onRead(id);
      }
      const document = await service.get({ documentId: id });
      // Another was opened meanwhile
      if (loading === this.#loading) this.#document = document;
    });
  }
}
