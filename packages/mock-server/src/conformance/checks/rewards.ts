import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField, expectProblem } from '../desk.js';
import { member, steppedUpMember } from '../journey.js';

const { points, rewards } = contract;

const shipTo = {
  name: '山吹 はるか',
  postalCode: '１２３−４５６７',
  address: '架空県みどり野市1-2-3',
  phone: '090-0000-0000',
};

export const rewardsChecks = checksOf('rewards', ['dev'], {
  'an exchange needs the password once in a session': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const [reward] = (await desk.get(rewards.list, { accessToken })).items;
    expect(reward, 'the catalogue has a reward');
    const body = { rewardId: reward.id, points: reward.points };
    await desk.refused(rewards.exchange, 'step_up_required', { accessToken, body });
  },
  'an exchange takes its points, and its cancellation gives them back': async (desk) => {
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const available = async () => (await desk.get(points.balance, { accessToken })).available;
    const before = await available();
    const { items } = await desk.get(rewards.list, { accessToken });
    const reward = items.find(({ delivery, points }) => delivery === 'email' && points <= before);
    expect(reward, 'a gift that the member can afford');
    const body = { rewardId: reward.id, points: reward.points };
    const made = await desk.get(rewards.exchange, { accessToken, body });
    expectEqual([made.state, made.points], ['requested', reward.points], 'state and points');
    expectEqual(await available(), before - reward.points, 'points left');
    const [newest] = (await desk.get(rewards.exchanges, { accessToken })).items;
    expectEqual(newest?.id, made.id, 'the newest exchange');
    const params = { exchangeId: made.id };
    const cancelled = await desk.get(rewards.cancelExchange, { accessToken, params });
    expectEqual(cancelled.state, 'cancelled', 'state');
    expectEqual(await available(), before, 'points again');
    await desk.refused(rewards.cancelExchange, 'exchange_not_cancellable', { accessToken, params });
  },
  'a repeated request with its idempotency key spends once': async (desk) => {
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const { available } = await desk.get(points.balance, { accessToken });
    const body = { rewardId: 'donation-meal', points: 100 };
    const asking = { accessToken, body, idempotencyKey: 'conformance-exchange' };
    const answers = await Promise.all([1, 2, 3].map(() => desk.get(rewards.exchange, asking)));
    expectEqual(new Set(answers.map(({ id }) => id)).size, 1, 'exchanges');
    expectEqual((await desk.get(points.balance, { accessToken })).available, available - 100, 'points left');
  },
  'of many who want the last one, one gets it': async (desk) => {
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const body = { rewardId: 'last-one', points: 1500, shipTo };
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => desk.ask(rewards.exchange, { accessToken, body })),
    );
    expectEqual(replies.filter(({ status }) => status === 201).length, 1, 'exchanges made');
    for (const reply of replies) if (reply.status !== 201) expectProblem(reply, 'reward_out_of_stock');
  },
  'more points than there are, another price, no address: each is its own problem': async (desk) => {
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const body = { rewardId: 'catalog-niji', points: 5000, shipTo };
    await desk.refused(rewards.exchange, 'points_insufficient', { accessToken, body });
    const cheaper = { ...body, points: 4999 };
    const changed = await desk.refused(rewards.exchange, 'reward_price_changed', {
      accessToken,
      body: cheaper,
    });
    expectEqual(changed.points, 5000, 'what it costs now');
    const unsent = { rewardId: 'last-one', points: 1500 };
    const refused = await desk.refused(rewards.exchange, 'validation_failed', { accessToken, body: unsent });
    expectField(refused, '/shipTo', 'required');
  },
});
