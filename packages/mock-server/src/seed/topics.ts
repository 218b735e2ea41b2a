import type { TopicsTable } from '../portal/topics/tables.js';
import type { SeedPortal } from './seed-portal.js';

/** Headlines for everybody. One comes out only later. */
const standardTopics: readonly Readonly<TopicsTable>[] = [
  {
    id: 'flu-2026',
    title: 'インフルエンザ予防接種の補助金申請を受け付けています（2027年1月31日まで）',
    published_on: '2026-11-20',
    href: null,
  },
  {
    id: 'year-end',
    title: '年末年始（12月29日から1月3日まで）は、窓口をお休みします',
    published_on: '2026-11-16',
    href: null,
  },
  {
    id: 'nabe',
    title: '鍋でおいしく減塩。旬の食材で作る、からだの温まるレシピを公開しました',
    published_on: '2026-11-12',
    href: null,
  },
  {
    id: 'checkup-reminder',
    title: '今年度の健診はお済みですか。お申し込みは2027年1月29日までです',
    published_on: '2026-11-02',
    href: null,
  },
  {
    id: 'mynumber',
    title: 'マイナ保険証のご利用と、資格確認書についてのお知らせ',
    published_on: '2026-10-19',
    href: 'https://www.mhlw.go.jp/',
  },
  {
    id: 'rally-2026',
    title: 'ウォーキングラリー 2026 秋に、2,184名の方が参加されました',
    published_on: '2026-10-05',
    href: null,
  },
  {
    id: 'after-new-year',
    title: '新年のウォーキングチャレンジ、参加者を募集します',
    published_on: '2027-01-05',
    href: null,
  },
];

export async function plantTopics({ db }: SeedPortal): Promise<void> {
  await db
    .insertInto('topics')
    .values([...standardTopics])
    .execute();
}
