import type { SurveyAnswer, SurveyOption } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { textField } from '../foundation/form/text-field.js';
import { typing } from '../foundation/form/typing.js';
import { formatNumber } from '../foundation/format.js';
import { choicesSupport, mostCharacters } from './question-texts.js';
import type { AskedOf } from './question-view.js';
import { controlId, group } from './question-view.js';

type Choice = AskedOf<'single'> | AskedOf<'multiple'>;

const otherOf = (answer: SurveyAnswer | undefined) =>
  answer && 'other' in answer && answer.other !== undefined ? { other: answer.other } : {};

/** One of several. */
export function singleView(asked: AskedOf<'single'>): unknown {
  const { question, answer, texts, onAnswer } = asked;
  const chosen = answer && 'choice' in answer ? answer.choice : undefined;
  const view = (option: SurveyOption, at: number) =>
    optionView(asked, 'radio', option, at === 0, chosen === option.id, () =>
      onAnswer({ choice: option.id, ...otherOf(answer) }, true),
    );
  return group(
    asked,
    question.support,
    html`<div class="ik-options">${question.options.map(view)}</div>
      ${otherView(asked, chosen === undefined ? [] : [chosen])}`,
    chosen !== undefined && !question.required
      ? button({ label: texts.unchoose, kind: 'text', onClick: () => onAnswer(undefined, true) })
      : nothing,
  );
}

/** Some of several. */
export function multipleView(asked: AskedOf<'multiple'>): unknown {
  const { question, answer, texts, language, onAnswer, announce } = asked;
  const chosen = answer && 'choices' in answer ? answer.choices : [];
  const isExclusive = (id: string) => question.options.some((option) => option.id === id && option.exclusive);
  const toggle = (option: SurveyOption, isChosen: boolean) => {
    const others = chosen.filter((id) => id !== option.id);
    const kept = others.filter((id) => isChosen && !option.exclusive && !isExclusive(id));
    const choices = isChosen ? [...kept, option.id] : others;
    onAnswer({ choices, ...otherOf(answer) }, true);
    const cleared = isChosen ? others.find((id) => !kept.includes(id)) : undefined;
    if (cleared === undefined) return;
    const left = question.options.find(({ id }) => id === cleared)?.label ?? '';
    announce(option.exclusive ? texts.exclusiveTaken(option.label) : texts.exclusiveLeft(left));
  };
  const view = (option: SurveyOption, at: number) =>
    optionView(asked, 'checkbox', option, at === 0, chosen.includes(option.id), (event) =>
      toggle(option, (event.currentTarget as HTMLInputElement).checked),
    );
  return group(
    asked,
    html`${question.support ? html`<p>${question.support}</p>` : nothing}
      <p>${choicesSupport(texts, language, question)}</p>`,
    html`<div class="ik-options">${question.options.map(view)}</div>
      ${
        question.maxChoices !== undefined && chosen.length > 0
          ? html`<p class="ik-chosen">${texts.chosen(formatNumber(chosen.length, language))}</p>`
          : nothing
      }
      ${otherView(asked, chosen)}`,
  );
}

function optionView(
  { question, error }: Choice,
  type: 'radio' | 'checkbox',
  { id, label }: SurveyOption,
  isFirst: boolean,
  isChosen: boolean,
  onChange: (event: Event) => void,
): unknown {
  return html`<label class="ik-option">
    <input
      type=${type}
      name=${controlId(question)}
      .value=${id}
      ?data-invalid=${isFirst && error !== undefined}
      .checked=${live(isChosen)}
      @change=${onChange}
    /><span lang="ja">${label}</span>
  </label>`;
}

/** The words beside 「その他」, once it is chosen. */
function otherView(asked: Choice, chosen: readonly string[]): unknown {
  const { question, answer, texts, language, onAnswer } = asked;
  if (!answer || !question.options.some(({ id, other }) => other && chosen.includes(id))) return nothing;
  return html`<div class="ik-other">
    ${typing(
      (other, isSettled) => onAnswer({ ...answer, other } as SurveyAnswer, isSettled),
      textField(texts, {
        id: `${controlId(question)}-other`,
        label: texts.otherWords,
        mark: 'optional',
        support: texts.otherSupport(formatNumber(mostCharacters(question), language)),
        value: 'other' in answer ? answer.other : '',
      }),
    )}
  </div>`;
}
