import type { ExpenseHousehold } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { formTexts } from '../foundation/texts/form.js';
import type { ExpensesView } from './expenses-view.js';

interface FamilyOptions {
  readonly busy: boolean;
  readonly problem: ProblemText | undefined;
  readonly onDecide: (visible: boolean) => void;
}

/** Who of the family sees whose expenses, with the member's own decision; nothing for somebody without a family. */
export function familyView(
  view: ExpensesView,
  household: ExpenseHousehold,
  { busy, problem, onDecide }: FamilyOptions,
): unknown {
  const { texts, number } = view;
  const { own, shown, hiddenMembers, rule, adultAge } = household;
  if (!own && shown.length + hiddenMembers === 0) return nothing;
  const decision = own?.visible;
  return html`<section class="ik-card" aria-labelledby="ik-family">
    <h3 class="ik-section" id="ik-family" tabindex="-1">${texts.familyHeading}</h3>
    ${
      decision === undefined
        ? html`<p>${texts.insuredRule(rule, number(adultAge))}</p>
            <p>${texts.insuredOwn}</p>`
        : html`<p class="ik-decision">${decision ? texts.visible : texts.notVisible}</p>
            <p class="ik-text">${texts.visibleRule(number(adultAge))}</p>
            ${formError({ ...formTexts, requestId: texts.requestId }, problem)}
            ${button({ label: decision ? texts.hide : texts.unhide, busy, onClick: () => onDecide(!decision) })}`
    }
  </section>`;
}
