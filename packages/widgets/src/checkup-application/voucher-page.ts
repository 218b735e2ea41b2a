import type { CheckupApplication, CheckupVoucherDetail } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatDate } from '../foundation/format.js';
import { saveFile } from '../foundation/save-file.js';
import { telephone } from './application-view.js';
import { barcode } from './barcode.js';
import { fact, formatDay, optionLines, yenText } from './checkup-texts.js';
import type { PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

/** 「261 0004 8213」: easier to read aloud. */
const grouped = (number: string): string => number.replace(/^(\d{2})(\d)(\d{4})(\d{4})$/, '$1$2 $3 $4');

/** The voucher, large, to be shown at the desk; and as a PDF. */
export class VoucherPage {
  readonly #work: FormWork;

  private constructor(
    private readonly host: PagesHost,
    private readonly applicationId: string,
    private readonly voucher: CheckupVoucherDetail,
  ) {
    this.#work = new FormWork(host);
  }

  static async open(host: PagesHost, { id: applicationId }: CheckupApplication): Promise<VoucherPage> {
    const voucher = await checkupsOf(await host.client()).voucher({ applicationId });
    return new VoucherPage(host, applicationId, voucher);
  }

  view(): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { busy, problem } = this.#work;
    const { number, name, kana, course, options, copayYen, facility, fixedOn, validUntil, issuedOn } =
      this.voucher;
    const { society, bars } = this.voucher;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.voucherHeading}</h2>
      <p class="ik-text">${texts.voucherShow}</p>
      <div class="ik-voucher">
        <p class="ik-voucher-label">${texts.voucherNumber}</p>
        <p class="ik-voucher-number">${grouped(number)}</p>
        ${barcode(bars, texts.barcodeOf(number))}
        <dl class="ik-facts">
          ${fact(
            texts.name,
            html`<span class="ik-voucher-name" lang="ja"><ruby>${name}<rt>${kana}</rt></ruby></span>`,
          )}
          ${fact(texts.fixedOn, html`<strong>${formatDay(fixedOn, language)}</strong>`)}
          ${fact(
            texts.facility,
            html`<span lang="ja">${facility.name}<br />${facility.address}</span><br />${telephone(facility.phone)}`,
          )}
          ${fact(
            texts.course,
            html`<span lang="ja">${course.name}</span> ${yenText(texts, language, course.copayYen)}`,
          )}
          ${fact(texts.options, optionLines(texts, language, options))}
          ${fact(texts.copay, html`<strong>${yenText(texts, language, copayYen)}</strong>`)}
          ${fact(texts.validUntil, texts.until(formatDate(validUntil, language)))}
          ${fact(texts.issuedOn, formatDate(issuedOn, language))}
          ${fact(texts.society, html`<span lang="ja">${society}</span>`)}
        </dl>
      </div>
      <p class="ik-text">${texts.bring}</p>
      ${formError(texts, problem)}
      <div class="ik-actions">
        ${button({ label: texts.saveVoucher, kind: 'primary', busy, onClick: () => void this.#download() })}
        ${button({ label: texts.toHome, onClick: this.host.leave })}
      </div>`;
  }

  async #download(): Promise<void> {
    const texts = this.host.texts();
    let isSaved = false;
    await this.#work.run(texts.savingVoucher, async () => {
      const { applicationId } = this;
      saveFile(await checkupsOf(await this.host.client()).voucherFile({ applicationId }));
      isSaved = true;
    });
    if (isSaved) this.host.announce(texts.savedVoucher);
  }
}
