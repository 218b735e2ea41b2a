import type { ArticleSummary } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import type { ArticleListTexts } from './article-list.messages.js';

interface SaveToggleOptions {
  readonly busy: boolean;
  readonly onSave: () => void;
}

/** Puts an article aside, or takes it out: it keeps its name, and says by `aria-pressed` how it stands. */
export function saveToggle(
  texts: Pick<ArticleListTexts, 'save' | 'saveThis'>,
  { title, saved }: Pick<ArticleSummary, 'title' | 'saved'>,
  { busy, onSave }: SaveToggleOptions,
): unknown {
  return html`<button
    class="ik-save"
    part="toggle"
    type="button"
    aria-pressed=${saved ? 'true' : 'false'}
    aria-disabled=${busy ? 'true' : 'false'}
    aria-label=${texts.saveThis(title)}
    @click=${() => {
      if (!busy) onSave();
    }}
  >
    <svg class="ik-save-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="ik-save-ribbon" d="M6 3h12v18l-6-4.5L6 21z" />
      <path class="ik-save-tick" d="M9 9.5l2.2 2.2L15.2 7.7" />
    </svg>
    ${texts.save}
  </button>`;
}
