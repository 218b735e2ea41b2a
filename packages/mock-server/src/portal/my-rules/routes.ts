import type { Contract, RuleSuggestion } from '@ikiiki/sdk/contract';
import { rangeOf } from '../common/day-range.js';
import { afterCursor, pageOfRows } from '../common/paging.js';
import { today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { change } from './change.js';
import { check, pointsOn, uncheck } from './check.js';
import { create } from './create.js';
import { countActive } from './limits.js';
import { checksBetween } from './periods.js';
import { historyOf, ownRule, ruleView, ruleViews, targetOf } from './rules.js';
import type { RuleSuggestionsTable } from './tables.js';

const afterSeq = (query: Parameters<typeof afterCursor>[0]) =>
  afterCursor(query, (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined));

function suggestionView(row: Readonly<RuleSuggestionsTable>): RuleSuggestion {
  const { id, title, category, frequency, hint } = row;
  const target = targetOf(row);
  return { id, title, category, frequency, ...(target && { target }), hint };
}

/** マイルール: the member's own rules, and their checks. */
export const myRules: Handlers<Contract['myRules']> = {
  async suggestions({ query }, call) {
    let rows = call.db.selectFrom('rule_suggestions').selectAll();
    if (query.category !== undefined) rows = rows.where('category', '=', query.category);
    const after = afterSeq(query);
    if (after !== undefined) rows = rows.where('seq', '>', after);
    return pageOfRows(query, (limit) => rows.orderBy('seq').limit(limit).execute(), {
      cursorOf: ({ seq }) => String(seq),
      itemOf: suggestionView,
    });
  },

  async list({ query }, call) {
    const { memberId } = currentSession(call);
    const on = today(call);
    let rows = call.db.selectFrom('my_rules').selectAll().where('member_id', '=', memberId);
    if (query.state === 'ended') {
      rows = rows.where(({ eb, or }) => or([eb('ended', '=', 1), eb('end_on', '<', on)]));
    } else if (query.state !== undefined) {
      rows = rows
        .where('ended', '=', 0)
        .where(({ eb, or }) => or([eb('end_on', 'is', null), eb('end_on', '>=', on)]))
        .where('paused_on', query.state === 'paused' ? 'is not' : 'is', null);
    }
    const after = afterSeq(query);
    if (after !== undefined) rows = rows.where('seq', '>', after);
    const { items, ...page } = await pageOfRows(
      query,
      (limit) => rows.orderBy('seq').limit(limit).execute(),
      { cursorOf: ({ seq }) => String(seq), itemOf: (row) => row },
    );
    const { maxActive, pointsPerCheck, maxPointsPerDay } = call.config.myRules;
    return {
      items: await ruleViews(call.db, items, on),
      ...page,
      today: on,
      active: await countActive(call.db, memberId, on),
      maxActive,
      points: {
        perCheck: pointsPerCheck,
        maxPerDay: maxPointsPerDay,
        today: await pointsOn(call.db, memberId, on),
      },
    };
  },

  create,

  async get({ params }, call) {
    const { memberId } = currentSession(call);
    return ruleView(call.db, await ownRule(call.db, params.ruleId, memberId), today(call));
  },

  change,
  check: ({ params }, call) => check(params, call),
  uncheck: ({ params }, call) => uncheck(params, call),

  async checks({ params, query }, call) {
    const { memberId } = currentSession(call);
    const on = today(call);
    const rule = await ownRule(call.db, params.ruleId, memberId);
    const { from, to } = rangeOf(query, call);
    return { items: checksBetween(await historyOf(call.db, rule, on), from, to, on) };
  },
};
