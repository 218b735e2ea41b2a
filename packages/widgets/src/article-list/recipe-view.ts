import type { Ingredient, Recipe } from '@ikiiki/sdk/contract';
import { scaleAmount, servingsRange } from '@ikiiki/sdk/rules/recipe-amount';
import { html, nothing } from 'lit';
import { formatNumber } from '../foundation/format.js';
import type { Translation } from '../foundation/messages.js';
import type { ArticleReaderMessages } from './article-reader.messages.js';
import type { ReaderHost } from './reader-host.js';

type Texts = Translation<ArticleReaderMessages>;

/** Ingredients that stand together, by their mark. */
interface Group {
  readonly mark: string | undefined;
  readonly ingredients: Ingredient[];
}

function groupsOf(ingredients: readonly Ingredient[]): Group[] {
  const groups: Group[] = [];
  for (const ingredient of ingredients) {
    const last = groups.at(-1);
    if (last && last.mark === ingredient.group) last.ingredients.push(ingredient);
    else groups.push({ mark: ingredient.group, ingredients: [ingredient] });
  }
  return groups;
}

/** How a dish is cooked: ingredients for as many as one wants, steps, what a serving has. */
export class RecipeView {
  /** As the recipe is written, until somebody chooses. */
  #servings: number | undefined;

  constructor(private readonly host: Pick<ReaderHost, 'element' | 'language' | 'announce'>) {}

  view(texts: Texts, recipe: Recipe): unknown {
    const servings = this.#servings ?? recipe.servings;
    return html`<div class="ik-recipe">
      <section class="ik-recipe-side" aria-labelledby="ik-ingredients">
        <h3 class="ik-recipe-heading" id="ik-ingredients">${texts.ingredients}</h3>
        ${this.#servingsView(texts, recipe)}
        ${groupsOf(recipe.ingredients).map(({ mark, ingredients }) => {
          const list = html`<ul class="ik-ingredients">
            ${ingredients.map(
              ({ name, amount }) =>
                html`<li lang="ja">
                  <span>${name}</span>
                  <span class="ik-amount">${scaleAmount(amount, recipe.servings, servings)}</span>
                </li>`,
            )}
          </ul>`;
          return mark === undefined
            ? list
            : html`<div class="ik-mixed" role="group" aria-label=${texts.mixed(mark)}>
                <p class="ik-mixed-mark" aria-hidden="true">${texts.mixed(mark)}</p>
                ${list}
              </div>`;
        })}
        <p class="ik-allergens">
          ${
            recipe.allergens.length > 0
              ? html`<strong>${texts.allergens(recipe.allergens.join(texts.allergenSep))}</strong><br />`
              : nothing
          }
          ${texts.allergensNote}
        </p>
      </section>
      <section class="ik-recipe-main" aria-labelledby="ik-steps">
        <h3 class="ik-recipe-heading" id="ik-steps">${texts.steps}</h3>
        <ol class="ik-steps">
          ${recipe.steps.map((step) => html`<li lang="ja">${step}</li>`)}
        </ol>
        ${this.#nutritionView(texts, recipe)}
      </section>
    </div>`;
  }

  #servingsView(texts: Texts, recipe: Recipe): unknown {
    const servings = this.#servings ?? recipe.servings;
    const step = (by: -1 | 1, name: string, sign: string) => {
      const isEnd = servings + by < servingsRange.least || servings + by > servingsRange.most;
      return html`<button
        class="ik-step"
        part="button secondary"
        type="button"
        aria-label=${name}
        aria-disabled=${isEnd ? 'true' : 'false'}
        @click=${() => this.#step(texts, recipe, by)}
      >
        ${sign}
      </button>`;
    };
    return html`<div class="ik-servings" role="group" aria-label=${texts.servingsLabel}>
      ${step(-1, texts.fewer, '−')}
      <span class="ik-servings-count">${texts.servings(formatNumber(servings, this.host.language()))}</span>
      ${step(1, texts.more, '＋')}
    </div>`;
  }

  #nutritionView(texts: Texts, { kcal, saltG, vegetablesG }: Recipe): unknown {
    const number = (value: number) => formatNumber(value, this.host.language());
    const lines: readonly (readonly [name: string, value: string])[] = [
      [texts.energy, texts.kcalValue(number(kcal))],
      [texts.salt, texts.gramValue(number(saltG))],
      [texts.vegetables, texts.gramValue(number(vegetablesG))],
    ];
    return html`<h3 class="ik-recipe-heading" id="ik-nutrition">${texts.nutrition}</h3>
      <dl class="ik-nutrition" aria-labelledby="ik-nutrition">
        ${lines.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
  }

  /** From how many there are now: a second press may come before the first is drawn. */
  #step(texts: Texts, recipe: Recipe, by: -1 | 1): void {
    const servings = (this.#servings ?? recipe.servings) + by;
    if (servings < servingsRange.least || servings > servingsRange.most) return;
    this.#servings = servings;
    this.host.announce(texts.servingsChanged(formatNumber(servings, this.host.language())));
    this.host.element.requestUpdate();
  }
}
