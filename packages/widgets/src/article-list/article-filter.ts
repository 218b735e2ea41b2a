import type { ArticleCategory } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { field } from '../foundation/form/field.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import type { ArticleListTexts } from './article-list.messages.js';
import { type ArticleFilter, noFilter } from './shelf.js';

// Not the contract's own list: that would bring its schemas along
const known: Readonly<Record<ArticleCategory, true>> = {
  recipe: true,
  eating: true,
  exercise: true,
  sleep: true,
  mind: true,
  mouth: true,
  alcohol_tobacco: true,
  body: true,
  checkup: true,
  season: true,
};
const categories = Object.keys(known) as readonly ArticleCategory[];

function read(data: FormData): ArticleFilter {
  const category = categories.find((name) => name === textOf(data, 'category'));
  const search = textOf(data, 'search').trim();
  const filter: ArticleFilter = {
    ...(category && { category }),
    ...(search && { search }),
    ...(data.has('saved') && { saved: true }),
    ...(data.has('unread') && { unread: true }),
  };
  return Object.keys(filter).length > 0 ? filter : noFilter;
}

const submitForm = (event: Event): void =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).form?.requestSubmit();

/** Words to search by, a category, saved or unread only. A choice takes effect at once, words when they are sent. */
export function articleFilter(
  texts: ArticleListTexts,
  filter: ArticleFilter,
  onFilter: (filter: ArticleFilter) => void,
): unknown {
  const check = (name: 'saved' | 'unread', label: string) =>
    html`<label class="ik-check">
      <input type="checkbox" name=${name} .checked=${filter[name] === true} @change=${submitForm} />${label}
    </label>`;
  return html`<form
    class="ik-filter"
    role="search"
    aria-label=${texts.filterLegend}
    novalidate
    @submit=${onSubmit((data) => onFilter(read(data)))}
  >
    <div class="ik-filter-words">
      ${field(
        texts,
        { id: 'search', label: texts.search, support: texts.searchSupport },
        html`<input
          class="ik-control"
          part="control"
          id="search"
          name="search"
          type="search"
          maxlength="100"
          enterkeyhint="search"
          autocomplete="off"
          aria-describedby="search-support"
          .value=${filter.search ?? ''}
        />`,
      )}
      ${button({ label: texts.searchButton, type: 'submit' })}
    </div>
    <div class="ik-filter-choices">
      ${field(
        texts,
        { id: 'category', label: texts.categoryLabel },
        html`<select class="ik-control ik-select" part="control" id="category" name="category" @change=${submitForm}>
          <option value="" ?selected=${filter.category === undefined}>${texts.allCategories}</option>
          ${categories.map(
            (category) =>
              html`<option value=${category} ?selected=${filter.category === category}>
                ${texts.category(category)}
              </option>`,
          )}
        </select>`,
      )}
      <div class="ik-filter-checks">${check('saved', texts.savedOnly)} ${check('unread', texts.unreadOnly)}</div>
    </div>
  </form>`;
}
