import type { SeedPortal } from '../seed-portal.js';
import { hostileLinks, hostileTexts } from './texts.js';

export async function plantHostileTopics({ db }: SeedPortal): Promise<void> {
  await db
    .insertInto('topics')
    .values(
      [...hostileTexts, ...hostileLinks].map((text, index) => ({
        id: `hostile-${String(index).padStart(3, '0')}`,
        title: text,
        published_on: '2026-11-20',
        href: text,
      })),
    )
    .execute();
}
