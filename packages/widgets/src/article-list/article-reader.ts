import type { Article, ArticleSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { canPrint } from '../foundation/can-print.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import { linkStyles } from '../foundation/link.styles.js';
import type { Translation } from '../foundation/messages.js';
import { textBlocks } from '../foundation/text-blocks/text-blocks.js';
import { textBlockStyles } from '../foundation/text-blocks/text-blocks.styles.js';
import { factsLine } from './article-card.js';
import { articleReaderEn } from './article-reader.messages.en.js';
import { type ArticleReaderMessages, articleReaderJa } from './article-reader.messages.js';
import { articleReaderStyles } from './article-reader.styles.js';
import type { ReaderHost } from './reader-host.js';
import { RecipeView } from './recipe-view.js';
import { recipeStyles } from './recipe-view.styles.js';
import { saveToggle } from './save-toggle.js';
import { articlesOf } from './services.js';

/** Gives a list the styles of what is drawn here, once. */
export const addStyles = (root: Node): void =>
  adoptStyles(root, [linkStyles, textBlockStyles, articleReaderStyles, recipeStyles]);

// Whoever reads has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<ArticleReaderMessages>>> = {
  ja: articleReaderJa,
  en: articleReaderEn,
};

/** An open article: its text, or how it is cooked; at its end the button that says it was read. */
export class ArticleReader {
  #article: Article | undefined;
  #portalOrigin = '';
  #recipe: RecipeView;
  #work: FormWork;

  constructor(private readonly host: ReaderHost) {
    this.#recipe = new RecipeView(host);
    this.#work = new FormWork(host);
  }

  /** @param portalOrigin where the portal's own pictures are */
  open(article: Article, portalOrigin: string): void {
    this.#article = article;
    this.#portalOrigin = portalOrigin;
    this.#recipe = new RecipeView(this.host);
    this.#work = new FormWork(this.host);
  }

  /** Shows an article as it is now. */
  change(id: string, change: Partial<ArticleSummary>): void {
    if (this.#article?.id !== id) return;
    const { recipe: _, ...rest } = change;
    this.#article = { ...this.#article, ...rest };
  }

  view(): unknown {
    const { host } = this;
    const article = this.#article;
    if (!article) return nothing;
    const [texts, language] = [host.texts(), host.language()];
    const own = messages[language];
    const { title, category, publishedAt, body, recipe } = article;
    const saving = host.isSaving(article.id);
    return html`<div class="ik-reader-bar">
        ${button({ label: texts.toList, onClick: host.onLeave })}
        ${saveToggle(texts, article, { busy: saving === 'busy', onSave: () => host.onSave(article) })}
        ${canPrint() ? button({ label: own.print, onClick: () => window.print() }) : nothing}
      </div>
      ${typeof saving === 'string' ? nothing : formError(texts, saving)}
      <article class="ik-reader ${recipe ? 'ik-reader-recipe' : ''}">
        <p class="ik-category">${texts.category(category)}</p>
        <h2 class="ik-heading ik-reader-title" lang="ja" tabindex="-1">${title}</h2>
        <p class="ik-reader-facts">
          ${factsLine(texts, language, article)}<br />
          ${own.publishedOn(formatDate(publishedAt, language))}
        </p>
        <div class="ik-reader-text" lang="ja">
          ${textBlocks(own, body, { portalOrigin: this.#portalOrigin, headingLevel: 3 })}
        </div>
        ${recipe ? this.#recipe.view(own, recipe) : nothing} ${this.#endView(own, article)}
      </article>
      ${this.#neighboursView(own, article.id)}`;
  }

  /** Whether it was read, and the button that says so. */
  #endView(own: Translation<ArticleReaderMessages>, article: Article): unknown {
    const { host } = this;
    const { readAt, paidAt, points } = article;
    const number = (value: number) => formatNumber(value, host.language());
    const openPoints = paidAt === undefined ? points : undefined;
    const paysNow = openPoints !== undefined && host.payingToday() > 0;
    const lines: string[] = [];
    if (readAt !== undefined) lines.push(own.readOn(formatDate(readAt, host.language())));
    if (paidAt !== undefined) lines.push(own.paid);
    else if (readAt !== undefined && openPoints !== undefined)
      lines.push(paysNow ? own.notPaidYet(number(openPoints)) : own.paysTomorrow);
    else if (readAt === undefined)
      lines.push(
        openPoints === undefined
          ? own.finish
          : paysNow
            ? own.finishForPoints(number(openPoints))
            : own.finishBeyondToday,
      );
    return html`<div class="ik-reader-end">
      <p class="ik-reader-status" tabindex="-1">${lines.join('')}</p>
      ${formError(host.texts(), this.#work.problem)}
      ${
        readAt === undefined || paysNow
          ? button({
              label: own.finished,
              kind: 'primary',
              busy: this.#work.busy,
              onClick: () => void this.#finish(own, article),
            })
          : nothing
      }
    </div>`;
  }

  #neighboursView(own: Translation<ArticleReaderMessages>, id: string): unknown {
    const { previous, next } = this.host.neighbours(id);
    if (!previous && !next) return nothing;
    const step = (label: string, article: ArticleSummary | undefined) =>
      article
        ? html`<button
            class="ik-neighbour"
            part="button secondary"
            type="button"
            @click=${() => this.host.onOpen(article.id)}
          >
            <span class="ik-neighbour-label">${label}</span> <span lang="ja">${article.title}</span>
          </button>`
        : html`<span></span>`;
    return html`<nav class="ik-neighbours" aria-label=${own.neighbours}>
      ${step(own.previous, previous)} ${step(own.next, next)}
    </nav>`;
  }

  async #finish(own: Translation<ArticleReaderMessages>, { id, paidAt }: Article): Promise<void> {
    const { host } = this;
    let said = '';
    await this.#work.run(own.recording, async () => {
      const reading = await articlesOf(await host.client()).markRead({ articleId: id });
      const { readAt, paidPoints, payingToday } = reading;
      const paysNow = paidAt === undefined && reading.paidAt !== undefined;
      host.onRead(id, { readAt, ...(paysNow && { paidAt: reading.paidAt }) }, payingToday);
      said = paysNow ? own.gotPoints(formatNumber(paidPoints, host.language())) : own.recorded;
    });
    if (said === '') return;
    host.announce(said);
    // The button that was pressed may be gone
    if (this.#article?.id === id) host.focus('.ik-reader-end .ik-button', '.ik-reader-status');
  }
}
