import type { GenericDrug, GenericNotice } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatDate, formatNumber } from '../foundation/format.js';
import { formatMonth } from '../foundation/format-month.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { calculationView } from './calculation-view.js';
import type { GenericNoticeMessages } from './generic-notice.messages.js';

/** How a notice is written. */
export interface NoticeView {
  readonly language: Language;
  readonly texts: Translation<GenericNoticeMessages>;
}

export const yenIn = ({ texts, language }: NoticeView, amount: number): string =>
  texts.yen(formatNumber(amount, language));

/**
 * One month: what would be saved in a sentence, and the drugs in a table. The roles are said, because cards are no
 * table to every browser.
 */
export function noticeView(view: NoticeView, notice: GenericNotice): unknown {
  const { texts, language } = view;
  const { careMonth, patientName, drugs, total } = notice;
  const month = formatMonth(careMonth, language);
  const yen = (amount: number) => yenIn(view, amount);
  return html`<h3 class="ik-subheading" id="ik-notice" tabindex="-1">${texts.noticeHeading(month)}</h3>
    <p class="ik-quiet">${texts.patient(patientName)}</p>
    <p class="ik-saving">
      ${texts.saving(yen(total.selfPayNowYen), yen(total.selfPayAfterYen), yen(total.savingYen))}
    </p>
    ${total.specialFeeYen > 0 ? html`<p class="ik-text">${texts.feeIncluded(yen(total.specialFeeYen))}</p>` : nothing}
    <table class="ik-drugs" role="table" aria-label=${texts.tableCaption(month)}>
      <thead role="rowgroup">
        <tr role="row">
          ${[texts.drug, texts.now, texts.after, texts.difference].map(
            (name) => html`<th scope="col" role="columnheader">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${drugs.map((drug) => drugView(view, drug))}
      </tbody>
      <tfoot role="rowgroup">
        ${amountsRow(view, texts.total, total)}
      </tfoot>
    </table>
    ${drugs.map((drug) => calculationView(view, drug))}
    <p class="ik-quiet">${texts.rounding}</p>`;
}

function drugView(view: NoticeView, drug: GenericDrug): unknown {
  const { texts, language } = view;
  const name = html`<span lang="ja">${drug.name}</span>
    <span class="ik-quiet">
      ${texts.dispensed(formatDate(drug.dispensedOn, language), formatNumber(drug.days, language))}
    </span>
    <span class="ik-quiet" lang="ja">${texts.pharmacy(drug.pharmacy)}</span>
    <span class="ik-quiet" lang="ja">${texts.generic(drug.genericName)}</span>`;
  return amountsRow(view, name, drug);
}

type Amounts = Pick<GenericDrug, 'selfPayNowYen' | 'specialFeeYen' | 'selfPayAfterYen' | 'savingYen'>;

function amountsRow(view: NoticeView, name: unknown, amounts: Amounts): unknown {
  const { texts } = view;
  const yen = (amount: number) => yenIn(view, amount);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    <td role="cell" data-name=${texts.now}>
      ${yen(amounts.selfPayNowYen)}
      ${amounts.specialFeeYen > 0 ? html`<span class="ik-quiet">${texts.ofFee(yen(amounts.specialFeeYen))}</span>` : nothing}
    </td>
    <td role="cell" data-name=${texts.after}>${yen(amounts.selfPayAfterYen)}</td>
    <td role="cell" data-name=${texts.difference}><strong>${yen(amounts.savingYen)}</strong></td>
  </tr>`;
}
