import { contract, type GenericNotice } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { member, tokenOf } from '../journey.js';

const { genericNotices } = contract;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function expectToAddUp({ careMonth, drugs, total }: GenericNotice): void {
  for (const { dispensedOn, copayYen, specialFeeYen, calculation, ...drug } of drugs) {
    expectEqual(dispensedOn.slice(0, 7), careMonth, 'month of a drug');
    expectEqual(copayYen + specialFeeYen, drug.selfPayNowYen, 'what is paid now');
    expectEqual(drug.selfPayNowYen - drug.selfPayAfterYen, drug.savingYen, 'saving of a drug');
    expectEqual(specialFeeYen > 0, calculation.specialFee !== undefined, 'a fee has its rule');
    expect((calculation.specialFee?.ruleFrom ?? '') <= dispensedOn, 'the rule holds on its day');
  }
  expectEqual(sum(drugs.map(({ savingYen }) => savingYen)), total.savingYen, 'saving in all');
  expectEqual(sum(drugs.map(({ specialFeeYen }) => specialFeeYen)), total.specialFeeYen, 'fees in all');
  expectEqual(total.selfPayNowYen - total.selfPayAfterYen, total.savingYen, 'saving of the totals');
}

export const genericNoticesChecks = checksOf('genericNotices', ['dev'], {
  'amounts add up, the newest month first; no special fee before October 2024': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items, minSavingYen, minDays } = await desk.get(genericNotices.list, { accessToken });
    expect(items.length > 0, 'there is a notice');
    const months = items.map(({ careMonth }) => careMonth);
    expectEqual(months, [...new Set(months)].sort().reverse(), 'months');
    for (const notice of items) {
      expectToAddUp(notice);
      for (const { savingYen, days } of notice.drugs) {
        expect(savingYen >= minSavingYen && days >= minDays, 'a drug is worth being told of');
      }
      if (notice.careMonth < '2024-10') expectEqual(notice.total.specialFeeYen, 0, 'special fee');
    }
  },
  'who does not want them is told nothing at once, and all again when they do': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const before = await desk.get(genericNotices.list, { accessToken });
    await desk.get(genericNotices.choose, { accessToken, body: { wanted: false } });
    const without = await desk.get(genericNotices.list, { accessToken });
    expectEqual([without.items, without.choice.wanted], [[], false], 'notices and choice');
    await desk.get(genericNotices.choose, { accessToken, body: { wanted: true } });
    const again = await desk.get(genericNotices.list, { accessToken });
    expectEqual([again.items, again.choice.wanted], [before.items, true], 'notices and choice');
  },
  'nobody is told of another’s drugs': async (desk) => {
    const drugsOf = async (accessToken: string) => {
      await desk.get(genericNotices.choose, { accessToken, body: { wanted: true } });
      const { items } = await desk.get(genericNotices.list, { accessToken });
      const ids = items.flatMap(({ drugs }) => drugs.map(({ id }) => id));
      expect(ids.length > 0, 'there are drugs to tell of');
      return ids;
    };
    const mine = await drugsOf(await tokenOf(desk));
    const theirs = await drugsOf(await tokenOf(desk, 'checkup-support'));
    expectEqual(new Set([...mine, ...theirs]).size, mine.length + theirs.length, 'drugs of both');
  },
});
