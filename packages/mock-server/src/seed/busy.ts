import type { NoticeCategory } from '@ikiiki/sdk/contract';
import { noticeCategories } from '@ikiiki/sdk/contract';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import type { Portal } from '../portal/context.js';
import { type NewNotice, publishNotices } from '../portal/notices/publish.js';
import type { TopicsTable } from '../portal/topics/tables.js';
import { paragraph } from './block-writing.js';
import { plantLongLedger } from './ledgers.js';
import { plantManyExpenses } from './medical-expenses/many.js';
import { seedPortal } from './seed-portal.js';
import { plantStandard } from './standard.js';

const manyNotices = 10_000;
const manyTopics = 200;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Ten thousand notices, one every five hours, of every length that titles have. */
function notices(until: number): NewNotice[] {
  return Array.from({ length: manyNotices }, (_, index) => ({
    title: `お知らせ ${index + 1}号${index % 7 === 0 ? '：健康診断とインフルエンザ予防接種の補助金、年末年始の窓口について' : ''}`,
    category: noticeCategories[index % noticeCategories.length] as NoticeCategory,
    importance: index % 50 === 0 ? 'high' : 'normal',
    body: [paragraph(`これは、お知らせの${index + 1}号の本文です。長い一覧を試すために作られています。`)],
    publishedAt: until - (index + 1) * 5 * hourMs,
  }));
}

/** Two hundred headlines, one every nine days. */
function topics(until: number): TopicsTable[] {
  return Array.from({ length: manyTopics }, (_, index) => ({
    id: `busy-topic-${index + 1}`,
    title: `トピックス ${index + 1}号：健康づくりに役立つお話をお届けします`,
    published_on: japanDateOf(until - (index + 1) * 9 * dayMs),
    href: index % 5 === 0 ? 'https://www.mhlw.go.jp/' : null,
  }));
}

/** The standard people in a portal of many years: 10,000 notices, 200 topics, and a ledger of a thousand days. */
export async function plantBusy(portal: Portal): Promise<void> {
  await plantStandard(portal);
  const seeding = seedPortal(portal, 'busy');
  await publishNotices(seeding, notices(portal.clock.now()));
  await portal.db.insertInto('topics').values(topics(portal.clock.now())).execute();
  await plantLongLedger(seeding, 'family-insured', 3);
  await plantManyExpenses(seeding);
}
