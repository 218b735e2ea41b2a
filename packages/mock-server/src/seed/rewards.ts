import type { RewardsTable } from '../portal/rewards/tables.js';
import type { SeedPortal } from './seed-portal.js';

type Row = Readonly<RewardsTable>;

const row = (
  id: string,
  category: Row['category'],
  points: number,
  [delivery, deliveryDays, stock]: readonly [Row['delivery'], number, number | null],
  name: string,
  description: string,
): Row => ({ id, name, description, category, points, stock, delivery, delivery_days: deliveryDays });

/** The catalogue: made-up goods of made-up makers. The ids say what a test finds there. */
const standardRewards: readonly Row[] = [
  row(
    'donation-forest',
    'donation',
    100,
    ['none', 0, null],
    '森を育てる募金',
    '100ポイントを、苗木を植える活動に寄付します。寄付の証明書は発行されません。',
  ),
  row(
    'donation-meal',
    'donation',
    100,
    ['none', 0, null],
    'こども食堂への募金',
    '100ポイントを、地域のこども食堂に寄付します。',
  ),
  row(
    'transfer-midori',
    'point_transfer',
    300,
    ['transfer', 7, null],
    'みどりポイント 300ポイント分',
    'みどりポイントに交換します。みどりポイントの会員番号が必要です。',
  ),
  row(
    'gift-500',
    'gift_card',
    500,
    ['email', 1, null],
    'ひだまりカフェ デジタルギフト 500円分',
    '全国のひだまりカフェで使えるデジタルギフトです。コードを、登録されたメールアドレスへお送りします。',
  ),
  row(
    'towel',
    'sports',
    600,
    ['shipping', 10, 40],
    'スポーツタオル 2枚組',
    'よく水を吸う、薄手で乾きやすいタオルです。',
  ),
  row(
    'gift-1000',
    'gift_card',
    1000,
    ['email', 1, null],
    '本とくらし デジタル図書券 1,000円分',
    '本とくらしの店舗とオンラインストアで使えます。コードを、登録されたメールアドレスへお送りします。',
  ),
  row(
    'transfer-midori-1000',
    'point_transfer',
    1000,
    ['transfer', 7, null],
    'みどりポイント 1,000ポイント分',
    'みどりポイントに交換します。みどりポイントの会員番号が必要です。',
  ),
  row(
    'tea',
    'food',
    1000,
    ['shipping', 10, 60],
    '有機ほうじ茶 3袋',
    '一番茶だけを焙じた、香りのよいほうじ茶です。カフェインは控えめです。',
  ),
  row(
    'rice',
    'food',
    1200,
    ['shipping', 14, 25],
    '新米 食べくらべセット（2合×3種）',
    '産地の違う新米を、食べきりの大きさで3種お届けします。',
  ),
  row(
    'bands',
    'sports',
    1200,
    ['shipping', 10, 30],
    'トレーニングチューブ 強さ3種セット',
    'いすに座ったままでも使える運動用のチューブです。使い方の冊子が付いています。',
  ),
  row(
    'last-one',
    'appliance',
    1500,
    ['shipping', 14, 1],
    'キッチンスケール（減塩計量つき）',
    '調味料の塩分の目安を表示するはかりです。残りわずかです。',
  ),
  row(
    'miso',
    'food',
    1500,
    ['shipping', 14, 35],
    '減塩みそ・しょうゆ 詰め合わせ',
    '塩分をおさえた、みそとしょうゆの詰め合わせです。',
  ),
  row(
    'catalog-kaze',
    'catalog',
    2000,
    ['shipping', 14, null],
    'カタログギフト「かぜ」',
    '食品や日用品など、およそ120点から1点をお選びいただけます。',
  ),
  row(
    'sold-out',
    'appliance',
    2500,
    ['shipping', 21, 0],
    '体組成計',
    '体重・体脂肪率・筋肉量などを測れます。ただいま品切れです。',
  ),
  row(
    'pedometer',
    'appliance',
    2800,
    ['shipping', 14, 12],
    '活動量計（腕時計型）',
    '歩数、消費カロリー、睡眠時間を記録します。充電は約7日に1回です。',
  ),
  row(
    'blood-pressure',
    'appliance',
    4500,
    ['shipping', 21, 8],
    '上腕式血圧計',
    '朝と晩の平均を自動で計算します。二人分の記録を分けて残せます。',
  ),
  row(
    'catalog-niji',
    'catalog',
    5000,
    ['shipping', 14, null],
    'カタログギフト「にじ」',
    '体験や食品、調理器具など、およそ300点から1点をお選びいただけます。',
  ),
  row(
    'walking-shoes',
    'sports',
    6000,
    ['shipping', 21, 10],
    'ウォーキングシューズ引換券',
    'お近くの取扱店で、足に合わせて選べる引換券です。',
  ),
];

export async function plantRewards({ db }: SeedPortal): Promise<void> {
  await db.insertInto('rewards').values(standardRewards).execute();
}
