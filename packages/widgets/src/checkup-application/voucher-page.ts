import type { CheckupApplication, CheckupVoucherDetail } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { explain } from '../foundation/explain.js';
import { Downloads } from '../foundation/files/download-button.js';
import { button } from '../foundation/form/button.js';
import { formatDate } from '../foundation/format.js';
import { telephone } from './application-view.js';
import { barcode } from './barcode.js';
import { fact, formatDay, optionLines, yenText } from './checkup-texts.js';
import type { PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

/** 「261 0004 8213」: easier to read aloud. */
const grouped = (number: string): string => number.replace(/^(\d{2})(\d)(\d{4})(\d{4})$/, '$1$2 $3 $4');

/** The voucher, large, to be shown at the desk; and as a PDF. */
export class VoucherPage {
  readonly #downloads: Downloads;

  private constructor(
    private readonly host: PagesHost,
    private readonly applicationId: string,
    private readonly voucher: CheckupVoucherDetail,
  ) {
    const { texts, language, announce, element } = host;
    this.#downloads = new Downloads({
      texts,
      language,
      announce,
      explain: (error) => explain(error, language(), texts()),
      redraw: () => element.requestUpdate(),
    });
  }

  static async open(host: PagesHost, { id: applicationId }: CheckupApplication): Promise<VoucherPage> {
    const voucher = await checkupsOf(await host.client()).voucher({ applicationId });
    return new VoucherPage(host, applicationId, voucher);
  }

  view(): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { applicationId } = this;
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
      <div class="ik-actions">
        ${this.#downloads.button({
          id: 'voucher',
          label: texts.saveVoucher,
          kind: 'primary',
          load: async (options) =>
            checkupsOf(await this.host.client()).voucherFile({ applicationId }, options),
        })}
        ${button({ label: texts.toHome, onClick: this.host.leave })}
      </div>`;
  }

  /** A download that is under way ends with the screen. */
  leave(): void {
    this.#downloads.leave();
  }
}
