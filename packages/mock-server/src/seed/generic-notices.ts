import { addMonths } from '../portal/common/months.js';
import type { DispensingsTable } from '../portal/generic-notices/tables.js';
import { japanInstant, type SeedPortal } from './seed-portal.js';

type Drug = Pick<
  DispensingsTable,
  | 'drug'
  | 'generic'
  | 'pharmacy'
  | 'unit'
  | 'original_price'
  | 'generic_price'
  | 'generic_highest_price'
  | 'by_wish'
>;

const midori = 'みどり橋薬局';
const station = 'さくら駅前薬局';

const pressure: Drug = {
  drug: 'カゼミナール錠20mg',
  generic: 'カゼミナ錠20mg「アオバ」',
  pharmacy: midori,
  unit: '錠',
  original_price: 9_870,
  generic_price: 2_340,
  generic_highest_price: 3_460,
  by_wish: 1,
};
const lipids: Drug = {
  drug: 'ツキノール錠2.5mg',
  generic: 'ツキノスタ錠2.5mg「ミナト」',
  pharmacy: midori,
  unit: '錠',
  original_price: 6_420,
  generic_price: 1_980,
  generic_highest_price: 2_510,
  by_wish: 1,
};
const eyes: Drug = {
  drug: 'ヒトミール点眼液0.1％',
  generic: 'ヒトミナ点眼液0.1％「カワセ」',
  pharmacy: station,
  unit: '本',
  original_price: 52_300,
  generic_price: 21_800,
  generic_highest_price: 24_100,
  // The doctor says that the original is needed
  by_wish: 0,
};
const stomach: Drug = {
  drug: 'オナカール錠10mg',
  generic: 'オナカミン錠10mg「アオバ」',
  pharmacy: midori,
  unit: '錠',
  original_price: 1_240,
  generic_price: 610,
  generic_highest_price: 680,
  by_wish: 1,
};

/** A prescription: the day, for how many days, and how many of the unit. */
type Prescribed = readonly [dispensedOn: string, drug: Drug, days: number, quantity: number];

/** Claims are there two months after the month of care, on its tenth. */
const publishedAt = (dispensedOn: string) =>
  japanInstant(`${addMonths(`${dispensedOn.slice(0, 7)}-10`, 3)}T09:00`);

function rowsOf({ random }: SeedPortal, memberId: string, prescribed: readonly Prescribed[]) {
  return prescribed.map(
    ([dispensed_on, drug, days, quantity]): DispensingsTable => ({
      id: random.id(),
      member_id: memberId,
      dispensed_on,
      published_at: publishedAt(dispensed_on),
      days,
      quantity,
      copay_percent: 30,
      ...drug,
    }),
  );
}

/**
 * Two years of drugs: from before the special fee, of a whole half-year the dearest month, a drug without the fee, others
 * too cheap or for too few days to be told of; a member with nothing to tell of, and one who does not want it told.
 */
export async function plantGenericNotices(portal: SeedPortal): Promise<void> {
  await portal.db
    .insertInto('dispensings')
    .values([
      ...rowsOf(portal, 'member', [
        ['2024-09-06', pressure, 28, 28],
        ['2024-11-08', pressure, 56, 56],
        ['2025-02-07', pressure, 28, 28],
        ['2025-06-13', pressure, 56, 56],
        ['2025-06-13', lipids, 56, 56],
        ['2025-12-05', pressure, 56, 56],
        ['2025-12-05', lipids, 28, 28],
        ['2026-05-08', pressure, 28, 28],
        ['2026-05-08', stomach, 7, 21],
        ['2026-08-07', pressure, 56, 56],
        ['2026-08-07', lipids, 56, 56],
        ['2026-08-07', stomach, 14, 42],
        ['2026-08-20', eyes, 30, 4],
        ['2026-09-25', pressure, 28, 28],
        ['2026-10-30', pressure, 56, 56],
      ]),
      ...rowsOf(portal, 'family-insured', [['2026-07-03', stomach, 14, 42]]),
      ...rowsOf(portal, 'checkup-support', [
        ['2026-06-19', lipids, 56, 56],
        ['2026-07-31', pressure, 56, 112],
      ]),
    ])
    .execute();
  await portal.db
    .insertInto('generic_notice_choices')
    .values({
      member_id: 'checkup-support',
      wanted: 0,
      changed_at: japanInstant('2026-10-02T20:15'),
    })
    .execute();
}
