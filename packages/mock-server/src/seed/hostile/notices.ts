import { type NewNotice, publishNotices } from '../../portal/notices/publish.js';
import type { SeedPortal } from '../seed-portal.js';
import { blocks, links, pictures } from './blocks.js';
import { hostileTexts } from './texts.js';

const hourMs = 3_600_000;

function notices(now: number): NewNotice[] {
  const each = hostileTexts.map((text, index): NewNotice => {
    const attachment = { name: text, mediaType: 'text/html', bytes: new TextEncoder().encode(text) };
    return {
      id: `hostile-${index}`,
      title: text,
      body: blocks(text),
      category: 'other',
      publishedAt: now - (index + 1) * hourMs,
      attachments: [attachment],
    };
  });
  const linked: NewNotice = {
    id: 'hostile-links',
    title: 'links',
    body: [...links, ...pictures],
    category: 'other',
    publishedAt: now,
  };
  return [linked, ...each];
}

export async function plantHostileNotices(portal: SeedPortal): Promise<void> {
  await publishNotices(portal, notices(portal.clock.now()));
}
