import { type NoticeCategory, noticeCategories } from '@ikiiki/sdk/notices';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import type { Translation } from '../foundation/messages.js';
import type { NoticeListMessages } from './notice-list.messages.js';

/** What of the notices is wanted, as the portal takes it. */
export interface NoticeFilter {
  readonly category?: NoticeCategory;
  readonly state?: 'unread';
  readonly search?: string;
}

/** All of them. */
export const noFilter: NoticeFilter = {};

const isCategory = (name: string): name is NoticeCategory =>
  (noticeCategories as readonly string[]).includes(name);

function read(data: FormData): NoticeFilter {
  const category = String(data.get('category'));
  const search = String(data.get('search')).trim();
  const filter: NoticeFilter = {
    ...(isCategory(category) && { category }),
    ...(data.has('unread') && { state: 'unread' as const }),
    ...(search && { search }),
  };
  return Object.keys(filter).length > 0 ? filter : noFilter;
}

const submitForm = (event: Event): void => (event.currentTarget as HTMLInputElement).form?.requestSubmit();

/** Words to search by, a category, unread only. A choice takes effect at once, words when they are sent. */
export function noticeFilter(
  texts: Translation<NoticeListMessages>,
  filter: NoticeFilter,
  onFilter: (filter: NoticeFilter) => void,
): unknown {
  return html`<form
    class="ik-filter"
    role="search"
    aria-label=${texts.filterLegend}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onFilter(read(new FormData(event.currentTarget as HTMLFormElement)));
    }}
  >
    <div class="ik-filter-part">
      <label class="ik-filter-label" for="search">${texts.search}</label>
      <input class="ik-search" id="search" name="search" type="search" maxlength="100" enterkeyhint="search" .value=${filter.search ?? ''} />
    </div>
    <div class="ik-filter-part">
      <label class="ik-filter-label" for="category">${texts.categoryLabel}</label>
      <select class="ik-select" id="category" name="category" @change=${submitForm}>
        <option value="" .selected=${filter.category === undefined}>${texts.allCategories}</option>
        ${noticeCategories.map(
          (category) =>
            html`<option value=${category} .selected=${filter.category === category}>${texts.category(category)}</option>`,
        )}
      </select>
    </div>
    <label class="ik-filter-check">
      <input type="checkbox" name="unread" .checked=${filter.state === 'unread'} @change=${submitForm} />
      ${texts.unreadOnly}
    </label>
    ${button({ label: texts.searchButton, type: 'submit' })}
  </form>`;
}
