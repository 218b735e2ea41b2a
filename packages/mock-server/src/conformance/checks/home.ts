import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { member } from '../journey.js';

const { home, me, notices, points } = contract;

export const homeChecks = checksOf('home', ['dev'], {
  'one answer says what the services say': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const all = await desk.get(home.get, { accessToken });
    expectEqual(all.points, await desk.get(points.balance, { accessToken }), 'points');
    expectEqual(all.unread, (await desk.get(notices.unread, { accessToken })).unread, 'unread notices');
    expectEqual(all.services, (await desk.get(me.availability, { accessToken })).items, 'services');
    expectEqual(all.nickname, (await desk.get(me.profile, { accessToken })).nickname, 'nickname');
  },
  'somebody for whom points are not open yet has none': async (desk) => {
    const { accessToken } = (await member(desk, 'joined-registered')).grant;
    expect((await desk.get(home.get, { accessToken })).points === undefined, 'no points');
  },
});
