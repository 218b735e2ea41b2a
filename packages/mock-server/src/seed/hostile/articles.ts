import { type NewArticle, publishArticles } from '../../portal/articles/publish.js';
import type { SeedPortal } from '../seed-portal.js';
import { blocks, links, pictures } from './blocks.js';
import { hostileTexts } from './texts.js';

const hourMs = 3_600_000;

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

export const plantHostileArticles = (portal: SeedPortal): Promise<void> =>
  publishArticles(portal, articles(portal.clock.now()));
