import type { ArticleSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { ArticleListTexts } from './article-list.messages.js';
import { saveToggle } from './save-toggle.js';

interface ArticleCardOptions {
  /** Saving is under way. */
  readonly busy: boolean;
  /** What went wrong with saving. */
  readonly problem: string | undefined;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

/** How long it takes, and what a recipe has; each part stays in one line. */
export function factsLine(texts: ArticleListTexts, language: Language, article: ArticleSummary): unknown {
  const { recipe, readingMinutes } = article;
  const number = (value: number) => formatNumber(value, language);
  const parts = recipe
    ? [
        texts.cookingMinutes(number(recipe.minutes)),
        texts.kcal(number(recipe.kcal)),
        texts.salt(number(recipe.saltG)),
      ]
    : [texts.readingMinutes(number(readingMinutes))];
  return parts.map((part) => html`<span class="ik-fact">${part}</span> `);
}

/** One article of the list. What the society writes is Japanese, whatever the widget speaks. */
export function articleCard(
  texts: ArticleListTexts,
  language: Language,
  article: ArticleSummary,
  { busy, problem, onOpen, onSave }: ArticleCardOptions,
): unknown {
  const { id, title, excerpt, category, publishedAt, points, readAt, paidAt } = article;
  return html`<li class="ik-card" data-article=${id}>
    <p class="ik-card-category">
      <span class="ik-category">${texts.category(category)}</span>
      ${readAt === undefined ? nothing : html`<span class="ik-read">${texts.read}</span>`}
    </p>
    <h3 class="ik-card-title">
      <button class="ik-open" type="button" lang="ja" @click=${onOpen}>${title}</button>
    </h3>
    <p class="ik-card-excerpt" lang="ja">${excerpt}</p>
    <p class="ik-card-facts">
      ${factsLine(texts, language, article)}<br />
      ${formatDate(publishedAt, language)}
    </p>
    <div class="ik-card-foot">
      ${
        points === undefined
          ? nothing
          : html`<span class="ik-points">
              ${paidAt === undefined ? texts.points(formatNumber(points, language)) : texts.paid}
            </span>`
      }
      ${saveToggle(texts, article, { busy, onSave })}
    </div>
    ${problem === undefined ? nothing : html`<p class="ik-error" role="alert">${texts.errorMark}${problem}</p>`}
  </li>`;
}
