import type { PointReason } from '@ikiiki/sdk/contract';
import { addMonths } from '../portal/common/months.js';
import { Ledger } from '../portal/points/ledger.js';
import { placeOrder } from '../portal/rewards/exchange.js';
import { japanInstant, type SeedPortal } from './seed-portal.js';

interface Earning {
  /** Time in Japan. */
  readonly at: string;
  readonly points: number;
  readonly reason: PointReason;
  readonly subject?: string;
  readonly expiresOn?: string;
  readonly availableFrom?: string;
  /** What it stands for, e.g. an event. */
  readonly sourceRef?: string;
}

/** What came in, in its order. */
function earn(portal: SeedPortal, memberId: string, earnings: readonly Earning[]): Promise<void> {
  const then = portal.at(earnings.at(-1)?.at ?? '');
  return then.db.transaction().execute(async (transaction) => {
    const ledger = await Ledger.open(then, transaction, memberId);
    for (const { at, ...earning } of earnings) {
      await ledger.grant({ memberId, at: japanInstant(at), ...earning });
    }
  });
}

async function correct(portal: SeedPortal, memberId: string, at: string, points: number): Promise<void> {
  const then = portal.at(at);
  await then.db.transaction().execute(async (transaction) => {
    const ledger = await Ledger.open(then, transaction, memberId);
    await ledger.take('adjust', points, { memberId, reason: 'correction', subject: '歩数の重複を訂正' });
  });
}

const order = (portal: SeedPortal, memberId: string, at: string, rewardId: string, points: number) =>
  placeOrder(portal.at(at), memberId, {
    rewardId,
    points,
    shipTo: {
      name: '山吹 はるか',
      postalCode: '000-0000',
      address: '架空県みどり野市1-2-3',
      phone: '090-0000-0000',
    },
  });

const two = (number: number) => String(number).padStart(2, '0');

/** What a year of walking brings: some points at the end of each month. */
function monthlySteps(firstMonth: string, points: readonly number[]): Earning[] {
  return points.map((earned, index) => {
    const month = addMonths(`${firstMonth}-01`, index).slice(0, 7);
    return {
      at: `${month}-28T21:00`,
      points: earned,
      reason: 'health_record',
      subject: `${Number(month.slice(5))}月の歩数記録`,
    };
  });
}

/** The member's ledger: a year in which everything happens that can. Ends with 3,440 points, 500 of them promised. */
const memberYear: readonly Earning[] = [
  { at: '2023-02-01T10:00', points: 200, reason: 'campaign', subject: '冬の健康づくりキャンペーン' },
  { at: '2023-12-10T10:00', points: 500, reason: 'registration', subject: 'ご登録ありがとうございます' },
  { at: '2024-01-15T10:00', points: 1000, reason: 'health_event', subject: 'ウォーキングラリー 2023 秋' },
  { at: '2025-06-20T10:00', points: 300, reason: 'checkup', subject: '2025年度 健康診断の受診' },
  { at: '2025-11-14T10:00', points: 500, reason: 'health_event', subject: 'ウォーキングラリー 2025 秋' },
  ...monthlySteps('2025-11', [60, 50, 40, 70]),
];
const memberSpring: readonly Earning[] = [
  ...monthlySteps('2026-03', [80, 90]),
  { at: '2026-05-10T10:00', points: 1000, reason: 'health_event', subject: '春の健康チャレンジ' },
  ...monthlySteps('2026-05', [100, 60]),
  { at: '2026-06-30T10:00', points: 300, reason: 'checkup', subject: '2026年度 健康診断の受診' },
  { at: '2026-07-08T12:30', points: 10, reason: 'article_read', subject: '夏の水分のとり方' },
  ...monthlySteps('2026-07', [80]),
];
const memberAutumn: readonly Earning[] = [
  { at: '2026-09-03T20:15', points: 100, reason: 'survey', subject: '健康づくりに関するアンケート' },
  ...monthlySteps('2026-09', [90, 110]),
  {
    at: '2026-11-16T10:00',
    points: 500,
    reason: 'health_event',
    subject: 'ウォーキングラリー 2026 秋',
    availableFrom: '2026-12-01',
    sourceRef: 'event:rally-autumn',
  },
  {
    at: '2026-11-17T10:00',
    points: 400,
    reason: 'campaign',
    subject: '秋の健診受診キャンペーン',
    expiresOn: '2026-12-31',
  },
  {
    at: '2026-11-17T10:05',
    points: 120,
    reason: 'campaign',
    subject: '歯みがき強化月間',
    expiresOn: '2027-02-15',
  },
  { at: '2026-11-18T12:40', points: 10, reason: 'article_read', subject: '鍋でおいしく減塩' },
];

async function plantMember(portal: SeedPortal): Promise<void> {
  const memberId = 'member';
  const earnings = [...memberYear, ...memberSpring, ...memberAutumn];
  /** What came in after one time and by another. */
  const between = (after: string, by: string) =>
    earn(
      portal,
      memberId,
      earnings.filter(({ at }) => after < at && at <= by),
    );
  // Apart, because points run out between
  await between('', '2026-02-01T23:59');
  await between('2026-02-01T23:59', '2026-03-05T19:30');
  await order(portal, memberId, '2026-03-05T19:30', 'tea', 1000);
  await between('2026-03-05T19:30', '2026-08-10T11:00');
  await correct(portal, memberId, '2026-08-10T11:00', 30);
  await between('2026-08-10T11:00', '2026-09-20T21:10');
  await order(portal, memberId, '2026-09-20T21:10', 'gift-500', 500);
  await between('2026-09-20T21:10', '2026-11-15T08:50');
  await order(portal, memberId, '2026-11-15T08:50', 'towel', 600);
  await between('2026-11-15T08:50', '2026-11-22');
}

/** The codes of gifts whose time was before the world begins have long been mailed. */
async function forgetMailedCodes({ db, clock }: SeedPortal): Promise<void> {
  await db
    .updateTable('exchanges')
    .set({ completion_mailed: 1 })
    .where('completed_at', '<=', clock.now())
    .execute();
}

/** Everybody's points: a full year, little, exactly enough for the last one of a reward, none. */
export async function plantLedgers(portal: SeedPortal): Promise<void> {
  await plantMember(portal);
  const subject = '新年度の健康づくりキャンペーン';
  await earn(portal, 'family-insured', [
    { at: '2026-04-10T10:00', points: 1500, reason: 'campaign', subject },
  ]);
  await forgetMailedCodes(portal);
}

/** The ledger of somebody who has recorded something every day for years. */
export async function plantLongLedger(portal: SeedPortal, memberId: string, years: number): Promise<void> {
  const days = Array.from({ length: years * 12 }, (_, month) =>
    Array.from({ length: 28 }, (_, day): Earning => {
      const of = addMonths('2026-10-01', month + 1 - years * 12).slice(0, 7);
      return { at: `${of}-${two(day + 1)}T21:00`, points: 1, reason: 'health_record' };
    }),
  );
  await earn(portal, memberId, days.flat());
}
