import type { Application, MovedApplication } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatDate } from '../foundation/format.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';
import { type ValueContext, valueLines } from './value-lines.js';

type Context = ValueContext & { readonly texts: ApplyingTexts & ApplicationFormsTexts };

/** The form was revised since the draft was begun. */
export function revisedView(
  { texts, language }: Context,
  { newer }: Application,
  busy: boolean,
  onMove: () => void,
): unknown {
  if (!newer) return nothing;
  return banner(texts, {
    kind: 'warning',
    heading: texts.revisedHeading(formatDate(newer.revisedOn, language)),
    body: html`<p>${texts.revisedText}</p>`,
    actions: button({ label: texts.move, kind: 'primary', busy, onClick: onMove }),
  });
}

/** What came of it: what is new, and what was left behind. */
export function movedView(context: Context, { lost, lostPapers, added }: MovedApplication): unknown {
  const { texts } = context;
  return banner(texts, {
    kind: lost.length + lostPapers.length > 0 ? 'warning' : 'success',
    heading: texts.movedHeading,
    body: html`${
      added.length > 0
        ? html`<p>${texts.addedText}</p>
            <ul class="ik-notes" lang="ja">${added.map((label) => html`<li>${label}</li>`)}</ul>`
        : nothing
    }
    ${
      lost.length + lostPapers.length > 0
        ? html`<p>${texts.lostText}</p>
            <ul class="ik-notes" lang="ja">
              ${lost.map(
                ({ field, value }) =>
                  html`<li>${field.label}：${valueLines(context, field, value).join(' ')}</li>`,
              )}
              ${lostPapers.map((title) => html`<li>${title}</li>`)}
            </ul>`
        : nothing
    }`,
  });
}
