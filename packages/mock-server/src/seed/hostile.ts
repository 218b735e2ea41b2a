import type { TextBlock } from '@ikiiki/sdk/contract';
import { type NewArticle, publishArticles } from '../portal/articles/publish.js';
import { methodCodes } from '../portal/checkups/codes.js';
import type { Portal } from '../portal/context.js';
import { type NewNotice, publishNotices } from '../portal/notices/publish.js';
import { grantPoints } from '../portal/points/ledger.js';
import { placeOrder } from '../portal/rewards/exchange.js';
import { hostileLinks, hostileTexts } from './hostile-texts.js';
import { seedPortal } from './seed-portal.js';
import { plantPeople } from './standard.js';
import { plantHostileSurveys } from './surveys/hostile.js';

const hourMs = 3_600_000;

/** Every kind of block with a text in each of its places. */
function blocks(text: string): TextBlock[] {
  const line = [{ text }, { text, strong: true }];
  return [
    { type: 'heading', text },
    { type: 'paragraph', content: line },
    { type: 'list', ordered: true, items: [line] },
    { type: 'note', content: line },
    { type: 'table', caption: text, head: [text], rows: [[text]] },
    { type: 'image', src: text, alt: text, width: 10, height: 10 },
  ];
}

const links: TextBlock[] = hostileLinks.map((href) => ({
  type: 'paragraph',
  content: [{ text: `link to ${href}`, href }],
}));

const pictures: TextBlock[] = hostileLinks.map((src) => ({
  type: 'image',
  src,
  alt: `picture at ${src}`,
  width: 10,
  height: 10,
}));

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

/** A checkup for each text, and in one of them nothing but reasons why there is no value. */
async function plantCheckups({ db, clock }: Portal): Promise<void> {
  await db
    .insertInto('checkups')
    .values(
      hostileTexts.map((text, index) => ({
        id: `hostile-${index}`,
        member_id: 'member',
        examined_on: `2026-06-${String(index + 1).padStart(2, '0')}`,
        published_at: clock.now(),
        facility: text,
        program: text,
        sex: 'female' as const,
        metabolic_syndrome: text,
        guidance_level: text,
        doctor_name: text,
        doctor_finding: text,
        advice: JSON.stringify([{ topic: text, text }]),
      })),
    )
    .execute();
  const lines = methodCodes.slice(0, hostileTexts.length).map(({ code }, index) => ({
    checkup_id: `hostile-${hostileTexts.length - 1}`,
    code,
    status: 'not_performed' as const,
    value: null,
    comparator: null,
    answer: null,
    reason: hostileTexts[index] ?? null,
  }));
  await db.insertInto('checkup_values').values(lines).execute();
  await db
    .insertInto('health_scores')
    .values({ member_id: 'member', as_of: '2026-06-01', value: 50, method: hostileTexts[0] ?? '' })
    .execute();
}

function articles(now: number): NewArticle[] {
  const each = hostileTexts.map(
    (text, index): NewArticle => ({
      id: `hostile-${index}`,
      title: text,
      body: blocks(text),
      category: 'other' as 'recipe',
      publishedAt: now - (index + 1) * hourMs,
      recipe: {
        servings: 1,
        minutes: 1,
        kcal: 0,
        saltG: 0,
        vegetablesG: 0,
        ingredients: [{ name: text, amount: text, group: text }],
        steps: [text],
        allergens: [text],
      },
    }),
  );
  const linked: NewArticle = {
    id: 'hostile-links',
    title: 'links',
    body: [...links, ...pictures],
    category: 'eating',
    publishedAt: now,
  };
  return [linked, ...each];
}

/** Texts that try to do harm, in every field that somebody could fill (SECURITY S-X5, S-X6). */
export async function plantHostile(portal: Portal): Promise<void> {
  await plantPeople(portal);
  const seeding = seedPortal(portal, 'hostile');
  await publishNotices(seeding, notices(portal.clock.now()));
  await publishArticles(seeding, articles(portal.clock.now()));
  await portal.db
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
  await portal.db
    .insertInto('rewards')
    .values(
      hostileTexts.map((text, index) => ({
        id: `hostile-${index}`,
        name: text,
        description: text,
        category: 'other' as 'food',
        points: index + 1,
        stock: null,
        delivery: 'shipping' as const,
        delivery_days: 0,
      })),
    )
    .execute();
  for (const [index, subject] of hostileTexts.entries()) {
    const sourceRef = `hostile:${index}`;
    await grantPoints(seeding, { memberId: 'member', points: 100, reason: 'campaign', subject, sourceRef });
  }
  for (const [index, text] of hostileTexts.entries()) {
    await placeOrder(seeding, 'member', {
      rewardId: `hostile-${index}`,
      points: index + 1,
      shipTo: {
        name: text.slice(0, 60),
        postalCode: '000-0000',
        address: text.slice(0, 200),
        phone: '000-0000-0000',
      },
    });
  }
  await plantCheckups(portal);
  await plantHostileSurveys(seeding);
  await portal.db
    .updateTable('accounts')
    .set({ nickname: hostileTexts[0] ?? '' })
    .where('member_id', '=', 'member')
    .execute();
}
