import type { MyRule, RuleCheck } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { weekStart } from '@ikiiki/sdk/rules/calendar-week';
import { html } from 'lit';
import type { Language } from '../foundation/language.js';
import { formatDay, formatMonthDay, formatShortDay, formatWeekday } from './format-day.js';
import type { MarkName, MyRulesTexts } from './my-rules.messages.js';
import type { Ticks } from './ticks.js';

/** The day or week that is on now: the last that the portal tells. */
export const presentCheck = ({ state, recent }: MyRule): RuleCheck | undefined =>
  state === 'active' ? recent.findLast(({ checkable }) => checkable) : undefined;

/** How a day or week stands, with what the member has set and the portal not yet confirmed. */
export function markOf(ruleId: string, check: RuleCheck, ticks: Ticks, isPresent: boolean): MarkName {
  if (ticks.wanted(ruleId, check.date) ?? check.done) return 'done';
  if (check.paused) return 'paused';
  return isPresent ? 'open' : 'missed';
}

const signs: Readonly<Record<MarkName, string>> = {
  done: '✓',
  missed: '−',
  open: '',
  paused: '',
  ahead: '',
  outside: '',
};

/** A mark, and the words for it. */
export const markView = (texts: MyRulesTexts, mark: MarkName, words: string): unknown =>
  html`<span class="ik-mark-sign ik-mark-is-${mark}" aria-hidden="true"
      >${mark === 'paused' ? texts.pausedMark : signs[mark]}</span
    ><span class="ik-said">${words}</span>`;

interface Marked {
  readonly date: string;
  readonly mark: MarkName;
}

/** This week from Monday to Sunday, days included on which the rule does not count. */
function daysOfWeek({ id, recent, endOn }: MyRule, today: string, ticks: Ticks): Marked[] {
  const monday = weekStart(today);
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(monday, index);
    const check = recent.find((one) => one.date === date);
    if (check) return { date, mark: markOf(id, check, ticks, date === today) };
    const isAhead = date > today && (endOn === undefined || date <= endOn);
    return { date, mark: isAhead ? 'ahead' : 'outside' };
  });
}

/** A row of marks: this week day by day, or the last weeks. */
export function marksView(
  texts: MyRulesTexts,
  language: Language,
  rule: MyRule,
  today: string,
  ticks: Ticks,
): unknown {
  const isDaily = rule.frequency === 'daily';
  const marked = isDaily
    ? daysOfWeek(rule, today, ticks)
    : rule.recent.map((check) => ({
        date: check.date,
        mark: markOf(rule.id, check, ticks, check.date === weekStart(today)),
      }));
  const wordsFor = ({ date, mark }: Marked) =>
    isDaily
      ? texts.dayMark(formatDay(date, language), texts.markOf(mark))
      : texts.weekMark(formatMonthDay(date, language), texts.markOf(mark));
  return html`<ol class="ik-marks" aria-label=${isDaily ? texts.weekOfMarks : texts.weeksOfMarks}>
    ${marked.map(
      (one) => html`<li class=${isDaily && one.date === today ? 'ik-marks-now' : ''}>
        <span class="ik-marks-day" aria-hidden="true"
          >${isDaily ? formatWeekday(one.date, language) : formatShortDay(one.date, language)}</span
        >
        ${markView(texts, one.mark, wordsFor(one))}
      </li>`,
    )}
  </ol>`;
}
