import type { ExpenseSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import type { ExpensesView } from './expenses-view.js';

interface SummaryActions {
  readonly onNameless: () => void;
}

/** What a year comes to: in all, by person, and what is to be known of it. */
export function summaryView(view: ExpensesView, summary: ExpenseSummary, actions: SummaryActions): unknown {
  const { texts, yen } = view;
  const { total, people, months } = summary;
  const covered = months.filter(({ state }) => state === 'published').map(({ month }) => month);
  return html`<section class="ik-card ik-sum" aria-labelledby="ik-sum">
      <h3 class="ik-section" id="ik-sum">${texts.sumHeading(texts.year(String(summary.year)))}</h3>
      <p class="ik-note">${texts.covers(view.monthsInWords(covered))}</p>
      <p class="ik-paid">${texts.paid} <strong class="ik-figure">${yen(total.paidYen)}</strong></p>
      <p>
        ${texts.ofWhich(yen(total.totalYen), yen(total.insurerYen))}
        ${total.publicYen > 0 ? texts.ofPublic(yen(total.publicYen)) : nothing}
      </p>
      ${people.length > 1 ? peopleView(view, people) : nothing}
    </section>
    ${noticesView(view, summary, actions)}`;
}

function peopleView({ texts, yen }: ExpensesView, people: ExpenseSummary['people']): unknown {
  return html`<h4 class="ik-group" id="ik-people">${texts.people}</h4>
    <dl class="ik-facts" aria-labelledby="ik-people">
      ${people.map(
        ({ name, isSelf, paidYen }) =>
          html`<div>
            <dt><span lang="ja">${name}</span>${isSelf ? html` <span class="ik-note">${texts.self}</span>` : nothing}</dt>
            <dd>${yen(paidYen)}</dd>
          </div>`,
      )}
    </dl>`;
}

function noticesView(view: ExpensesView, summary: ExpenseSummary, { onNameless }: SummaryActions): unknown {
  const { texts, number } = view;
  const { hiddenMembers, withoutFacility } = summary;
  return html`${
    withoutFacility > 0
      ? banner(texts, {
          kind: 'warning',
          heading: texts.namelessHeading(number(withoutFacility)),
          body: texts.namelessText,
          actions: button({ label: texts.showNameless, onClick: onNameless }),
        })
      : nothing
  }
  ${
    hiddenMembers > 0
      ? banner(texts, {
          kind: 'info',
          heading: texts.hidden(number(hiddenMembers)),
          body: texts.hiddenText,
        })
      : nothing
  }`;
}
