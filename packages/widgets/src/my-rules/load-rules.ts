import type { MyRule, RuleState } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { myRulesOf, type RulesContent } from './rules-host.js';

async function allOf(client: PortalCore, state: RuleState) {
  const list = myRulesOf(client).list({ state, limit: 100 });
  const first = await list;
  const rules: MyRule[] = [];
  for await (const rule of list) rules.push(rule);
  return { first, rules };
}

/** All rules that have not ended, the active ones first. */
export async function loadRules(client: PortalCore): Promise<RulesContent> {
  const [active, paused] = await Promise.all([allOf(client, 'active'), allOf(client, 'paused')]);
  const { today, maxActive, points } = active.first;
  return {
    rules: [...active.rules, ...paused.rules],
    today,
    active: active.first.active,
    maxActive,
    points,
  };
}

/** The same with a rule as it is now: changed, new, or gone because it has ended. */
export function withRule(content: RulesContent, rule: MyRule): RulesContent {
  const known = content.rules.some(({ id }) => id === rule.id);
  const rules = (known ? content.rules : [...content.rules, rule])
    .map((old) => (old.id === rule.id ? rule : old))
    .filter(({ state }) => state !== 'ended');
  return { ...content, rules, active: rules.filter(({ state }) => state === 'active').length };
}
