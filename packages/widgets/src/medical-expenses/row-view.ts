import type { MedicalExpense } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import type { ExpensesView } from './expenses-view.js';

interface RowOptions {
  /** Says whose it is. */
  readonly withPatient: boolean;
  /** The form that corrects it, while it is open. */
  readonly form: unknown;
  readonly onCorrect: () => void;
}

/** A month of one person at one facility. */
export function rowView(view: ExpensesView, row: MedicalExpense, options: RowOptions): unknown {
  const { texts, yen, number } = view;
  const facility = row.facility || texts.noFacility;
  return html`<li class="ik-row" data-expense=${row.id} tabindex="-1">
    <div class="ik-row-head">
      <h5 class="ik-row-name" lang=${row.facility === '' ? nothing : 'ja'}>${facility}</h5>
      <p class="ik-row-paid">${texts.paidAmount(yen(row.paidYen))}</p>
    </div>
    <p class="ik-note ik-row-facts">
      ${options.withPatient ? html`<span class="ik-row-fact" lang="ja">${row.patient}</span>` : nothing}
      <span class="ik-row-fact">${texts.kind(row.kind)}</span>
      <span class="ik-row-fact">${texts.days(number(row.days))}</span>
    </p>
    ${row.facility === '' ? html`<p class="ik-row-warning">${texts.noFacilityText}</p>` : nothing}
    ${row.correctedAt === undefined ? nothing : correctedView(view, row)}
    <details class="ik-fold">
      <summary>${texts.breakdown}</summary>
      ${breakdownView(view, row)}
    </details>
    ${
      options.form ??
      button({
        label: texts.correct,
        name: texts.correctThis(facility, view.month(row.careMonth)),
        onClick: options.onCorrect,
      })
    }
  </li>`;
}

/** What the notice says instead, and what follows for the receipt. */
function correctedView({ texts, yen }: ExpensesView, { notified, paidYen }: MedicalExpense): unknown {
  return html`<p class="ik-row-corrected">
    <strong>${texts.corrected}</strong>
    ${notified.paidYen === paidYen ? nothing : texts.notified(yen(notified.paidYen))} ${texts.keepReceipt}
  </p>`;
}

function breakdownView({ texts, yen }: ExpensesView, row: MedicalExpense): unknown {
  const facts: readonly [name: string, amount: number, always?: boolean][] = [
    [texts.total, row.totalYen, true],
    [texts.insurer, row.insurerYen, true],
    [texts.public, row.publicYen],
    [texts.selfPay, row.selfPayYen, true],
    [texts.meal, row.mealYen],
    [texts.refund, row.refundYen],
  ];
  return html`<dl class="ik-facts">
    ${facts.map(([name, amount, always]) =>
      always || amount > 0
        ? html`<div>
            <dt>${name}</dt>
            <dd>${yen(amount)}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}
