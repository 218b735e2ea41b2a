import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectField } from '../desk.js';
import { tokenOf } from '../journey.js';

const { myRules, points } = contract;

const habit = { title: '毎朝、コップ一杯の水を飲む', category: 'meals', frequency: 'daily' } as const;

/** A rule that begins today, and what today is. */
async function newRule(desk: Desk, accessToken: string) {
  const { id: ruleId } = await desk.get(myRules.create, { accessToken, body: habit });
  const { today } = await desk.get(myRules.list, { accessToken });
  return { ruleId, today };
}

export const myRulesChecks = checksOf('myRules', ['dev'], {
  'a suggestion makes a rule that says where it came from': async (desk) => {
    const accessToken = await tokenOf(desk);
    const [suggestion] = (await desk.get(myRules.suggestions, { accessToken })).items;
    expect(suggestion, 'there is a suggestion');
    const { id: suggestionId, title, frequency } = suggestion;
    const body = { ...habit, suggestionId, title, frequency };
    const rule = await desk.get(myRules.create, { accessToken, body });
    expectEqual([rule.title, rule.suggestionId, rule.state], [title, suggestionId, 'active'], 'the rule');
  },
  'a title of nothing but spaces is refused at its field': async (desk) => {
    const accessToken = await tokenOf(desk);
    const body = { ...habit, title: ' 　' };
    const refused = await desk.refused(myRules.create, 'validation_failed', { accessToken, body });
    expectField(refused, '/title', 'required');
  },
  'a check pays once, however often it is set and taken back': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { ruleId, today: date } = await newRule(desk, accessToken);
    const available = async () => (await desk.get(points.balance, { accessToken })).available;
    const before = await available();
    const params = { ruleId, date };
    const first = await desk.get(myRules.check, { accessToken, params });
    expectEqual([first.rule.streak, first.pointsEarned], [1, 1], 'streak and points');
    const back = await desk.get(myRules.uncheck, { accessToken, params });
    expectEqual(back.rule.streak, 0, 'streak after it was taken back');
    const again = await desk.get(myRules.check, { accessToken, params });
    expectEqual([again.rule.streak, again.pointsEarned], [1, 0], 'streak and points of the second time');
    expectEqual(await available(), before + 1, 'points');
  },
  'the future, days before the start and paused days take no check': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { ruleId, today } = await newRule(desk, accessToken);
    const dayAfter = (days: number) =>
      new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    const at = (date: string) => ({ accessToken, params: { ruleId, date } });
    const future = await desk.refused(myRules.check, 'validation_failed', at(dayAfter(1)));
    expectField(future, '/date', 'future_date');
    await desk.refused(myRules.check, 'rule_check_closed', at(dayAfter(-1)));
    await desk.get(myRules.change, { accessToken, params: { ruleId }, body: { state: 'paused' } });
    await desk.refused(myRules.check, 'rule_check_closed', at(today));
  },
  'an ended rule takes neither checks nor changes, and its history stays': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { ruleId, today: date } = await newRule(desk, accessToken);
    const params = { ruleId };
    await desk.get(myRules.check, { accessToken, params: { ruleId, date } });
    const ended = await desk.get(myRules.change, { accessToken, params, body: { state: 'ended' } });
    expectEqual([ended.state, ended.endOn], ['ended', date], 'state and last day');
    await desk.refused(myRules.change, 'rule_ended', { accessToken, params, body: { state: 'active' } });
    await desk.refused(myRules.uncheck, 'rule_ended', { accessToken, params: { ruleId, date } });
    const { items } = await desk.get(myRules.checks, { accessToken, params });
    expectEqual(
      items.map((check) => [check.date, check.done]),
      [[date, true]],
      'history',
    );
  },
  'only so many rules are active at once': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { active, maxActive } = await desk.get(myRules.list, { accessToken });
    for (let rules = active; rules < maxActive; rules += 1) {
      await desk.get(myRules.create, { accessToken, body: habit });
    }
    await desk.refused(myRules.create, 'rule_limit_reached', { accessToken, body: habit });
  },
});
