import { html, nothing } from 'lit';
import { button } from '../form/button.js';
import { locales, timeZone } from '../format.js';
import type { Language } from '../language.js';
import type { DraftTexts } from '../texts/draft.js';
import type { SaveState } from './draft-saver.js';

/** 「10:32」 in Japan. */
const clock = (instantAt: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instantAt));

/** Whether what was typed is safe, said politely. */
export function saveView(
  texts: DraftTexts,
  language: Language,
  state: SaveState,
  onSave: () => void,
): unknown {
  const words = () => {
    if (state.kind === 'saved') return texts.saved(clock(state.savedAt, language));
    if (state.kind !== 'unsaved') return '';
    return navigator.onLine ? texts.unsaved : texts.unsavedOffline;
  };
  return html`<div class="ik-save ik-save-${state.kind}">
    ${state.kind === 'saving' ? html`<p aria-hidden="true">${texts.saving}</p>` : nothing}
    <p role="status">${words()}</p>
    ${state.kind === 'unsaved' ? button({ label: texts.saveAgain, onClick: onSave }) : nothing}
  </div>`;
}
