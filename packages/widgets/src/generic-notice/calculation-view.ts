import type { GenericDrug } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { formatNumber, locales } from '../foundation/format.js';
import { type NoticeView, yenIn } from './notice-view.js';

/** The portal’s sum, step by step, as it has worked it out. */
export function calculationView(view: NoticeView, drug: GenericDrug): unknown {
  return html`<details class="ik-sum">
    <summary>${view.texts.calculationOf(drug.name)}</summary>
    <ol class="ik-sum-steps">
      ${stepsOf(view, drug).map(
        ([name, sum]) => html`<li><span class="ik-sum-name">${name}</span> <span>${sum}</span></li>`,
      )}
    </ol>
  </details>`;
}

type Step = readonly [name: string, sum: string];

function stepsOf(view: NoticeView, drug: GenericDrug): readonly Step[] {
  const { texts, language } = view;
  const { calculation, copayYen, specialFeeYen, selfPayNowYen, selfPayAfterYen, savingYen } = drug;
  const yen = (amount: number) => yenIn(view, amount);
  // Prices of one unit have decimals
  const price = (amount: number) =>
    texts.yen(amount.toLocaleString(locales[language], { maximumFractionDigits: 4 }));
  const original = price(calculation.originalPriceYen);
  const quantity = texts.quantity(formatNumber(calculation.quantity, language), calculation.unit);
  const copay = `${quantity} × ${calculation.copayPercent}%`;

  const fee = calculation.specialFee;
  const part = fee && price(fee.perUnitYen);
  const highest = price(calculation.genericHighestPriceYen);
  const feeSteps: readonly Step[] = fee
    ? [
        [
          texts.stepFeePerUnit(calculation.unit),
          `(${texts.original(original)} − ${texts.highest(highest)}) × ${fee.numerator}/${fee.denominator} = ${part}`,
        ],
        [
          texts.stepFee,
          `${part} × ${quantity} × ${1 + fee.taxPercent / 100} (${texts.taxed}) = ${yen(specialFeeYen)}`,
        ],
      ]
    : [[texts.stepFee, texts.noFee]];
  return [
    ...feeSteps,
    [texts.stepCopay, `${part ? `(${original} − ${part})` : original} × ${copay} = ${yen(copayYen)}`],
    [texts.now, `${yen(copayYen)} + ${yen(specialFeeYen)} = ${yen(selfPayNowYen)}`],
    [texts.after, `${price(calculation.genericPriceYen)} × ${copay} = ${yen(selfPayAfterYen)}`],
    [texts.difference, `${yen(selfPayNowYen)} − ${yen(selfPayAfterYen)} = ${yen(savingYen)}`],
  ];
}
