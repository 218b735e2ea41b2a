import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expectEqual } from '../check.js';
import { member } from '../journey.js';

const { checkupApplications } = contract;

export const checkupApplicationsChecks = checksOf('checkupApplications', ['dev'], {
  'one is as the list has it': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(checkupApplications.list, { accessToken });
    for (const item of items) {
      const params = { itemId: item.id };
      expectEqual(await desk.get(checkupApplications.get, { accessToken, params }), item, item.id);
    }
  },
});
