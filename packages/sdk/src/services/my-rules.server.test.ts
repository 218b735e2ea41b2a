import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

let world: MockWorld;
let portal: PortalClient;
beforeEach(async () => {
  world = createMockWorld();
  portal = world.client();
  await logIn(portal);
});
afterEach(() => world.close());

it('a member goes through all suggestions, begins one, keeps it, and reads how it went', async () => {
  const suggestions = [];
  for await (const suggestion of portal.myRules.suggestions({ limit: 7 })) suggestions.push(suggestion);
  expect(suggestions).toHaveLength(24);
  const { id: suggestionId, title, frequency } = suggestions[0]!;
  const rule = await portal.myRules.create({ suggestionId, title, category: 'meals', frequency });
  const { today } = await portal.myRules.list({ state: 'active' });
  const checked = await portal.myRules.check({ ruleId: rule.id, date: today });
  expect(checked).toMatchObject({ pointsEarned: 1, rule: { streak: 1 } });
  await expect(portal.myRules.uncheck({ ruleId: rule.id, date: today })).resolves.toMatchObject({
    rule: { streak: 0 },
  });
  const changed = await portal.myRules.change({ ruleId: rule.id, title: 'ひと口目に野菜', state: 'paused' });
  expect(changed).toMatchObject({ title: 'ひと口目に野菜', state: 'paused' });
  await expect(portal.myRules.get({ ruleId: rule.id })).resolves.toEqual(changed);
  const { items } = await portal.myRules.checks({ ruleId: rule.id, from: today, to: today });
  expect(items).toEqual([{ date: today, done: false, paused: true, checkable: false }]);
});

it('is told what is wrong with a date, and that a rule has ended', async () => {
  const ruleId = 'rule-steps';
  await expect(portal.myRules.check({ ruleId, date: '2999-01-01' })).rejects.toMatchObject({
    code: 'validation_failed',
    fieldErrors: [{ pointer: '/date', code: 'future_date' }],
  });
  await portal.myRules.change({ ruleId, state: 'ended' });
  await expect(portal.myRules.change({ ruleId, state: 'active' })).rejects.toMatchObject({
    code: 'rule_ended',
  });
});
