import type { CheckupPerson } from '@ikiiki/sdk/contract';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import type { Language } from '../foundation/language.js';
import type { Step } from './applying.js';
import { dateLines, optionLines, yenText } from './checkup-texts.js';
import { type Choice, totalOf } from './choice.js';
import type { AllTexts } from './pages-host.js';

interface ConfirmOptions {
  readonly texts: AllTexts;
  readonly language: Language;
  readonly choice: Choice;
  readonly person: CheckupPerson;
  readonly onEdit: (step: Step) => void;
}

/** Everything once more, before it is sent. */
export function confirmStep({ texts, language, choice, person, onEdit }: ConfirmOptions): unknown {
  const { course, optionIds, facility, preferredDates, phone } = choice;
  const options = (course?.options ?? []).filter(({ id }) => optionIds.includes(id));
  const judged = judgePhone(phone);
  const line = (name: string, value: unknown, step?: Step) => html`<div class="ik-fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
    ${
      step
        ? html`<dd class="ik-edit">
            ${button({
              label: texts.change,
              name: texts.edit(name),
              kind: 'text',
              onClick: () => onEdit(step),
            })}
          </dd>`
        : nothing
    }
  </div>`;
  return html`<h3 class="ik-subheading ik-step-heading" tabindex="-1">${texts.confirmHeading}</h3>
    <p class="ik-text">${texts.notSentYet}</p>
    <dl class="ik-facts ik-review">
      ${person.name ? line(texts.person, html`<span lang="ja">${person.name}</span>`) : nothing}
      ${line(texts.course, html`<span lang="ja">${course?.name}</span>`, 'course')}
      ${line(texts.options, optionLines(texts, language, options), 'course')}
      ${line(texts.copay, html`<strong>${yenText(texts, language, totalOf(choice))}</strong>`)}
      ${line(
        texts.facility,
        html`<span lang="ja">${facility?.name}<br />${facility?.address}</span>`,
        'facility',
      )}
      ${line(texts.preferredDates, dateLines(texts, language, preferredDates), 'dates')}
      ${line(texts.phone, judged.ok ? judged.value : phone, 'contact')}
    </dl>`;
}
