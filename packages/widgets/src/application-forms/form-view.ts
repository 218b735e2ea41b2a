import type { ApplicationForm, FormPaper } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import type { Downloads } from '../foundation/files/download-button.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';

interface FormViewOptions {
  readonly texts: ApplyingTexts & ApplicationFormsTexts;
  readonly language: Language;
  readonly form: ApplicationForm;
  readonly work: FormWork;
  readonly downloads: Downloads;
  /** Loads the blank form. */
  readonly load: (version?: string) => Parameters<Downloads['button']>[0]['load'];
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** One form: what it is for, who, until when, with what, and how to hand it in. */
export function formView(options: FormViewOptions): unknown {
  const { texts, language, form, onLeave } = options;
  const fact = (name: string, value: unknown) =>
    html`<div class="ik-fact"><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<h2 class="ik-heading" lang="ja" tabindex="-1">${form.title}</h2>
    <p class="ik-text" lang="ja">${form.purpose}</p>
    <dl class="ik-facts">
      ${fact(texts.who, html`<span lang="ja">${form.who}</span>`)}
      ${fact(texts.deadline, html`<span lang="ja">${form.deadline}</span>`)}
      ${fact(texts.papers, papersView(texts, form.papers))}
      ${fact(texts.version, texts.versionText(formatDate(form.revisedOn, language)))}
    </dl>
    ${
      form.notes.length > 0
        ? html`<h3 class="ik-subheading">${texts.notes}</h3>
            <ul class="ik-notes" lang="ja">${form.notes.map((note) => html`<li>${note}</li>`)}</ul>`
        : nothing
    }
    ${waysView(options)}
    <div class="ik-actions">${button({ label: texts.toForms, onClick: onLeave })}</div>`;
}

function papersView(texts: ApplyingTexts, papers: readonly FormPaper[]): unknown {
  if (papers.length === 0) return texts.noPapers;
  return html`<ul class="ik-papers" lang="ja">
    ${papers.map(
      ({ title, support, required, visibleWhen }) => html`<li>
        ${title}${required && !visibleWhen ? nothing : texts.ifNeeded}
        ${support ? html`<p class="ik-quiet">${support}</p>` : nothing}
      </li>`,
    )}
  </ul>`;
}

function waysView(options: FormViewOptions): unknown {
  const { texts, language, form, work, downloads, load, onApply } = options;
  const { canApply, kind, draftId, minutes } = form;
  return html`${formError(texts, work.problem)}
    ${
      canApply && minutes
        ? html`<p class="ik-text">${texts.minutes(formatNumber(minutes, language))}</p>`
        : nothing
    }
    ${canApply ? nothing : html`<p class="ik-text">${kind === 'download' ? texts.downloadOnly : texts.insuredOnly}</p>`}
    ${
      canApply
        ? html`<div class="ik-actions">
            ${button({
              label: draftId === undefined ? texts.apply : texts.goOn,
              kind: 'primary',
              busy: work.busy,
              onClick: onApply,
            })}
          </div>`
        : nothing
    }
    ${kind === 'web' ? nothing : downloads.button({ id: 'blank', label: texts.download, load: load() })}
    ${
      kind === 'web' || form.earlier.length === 0
        ? nothing
        : html`<details class="ik-earlier">
            <summary>${texts.earlier}</summary>
            <p class="ik-text">${texts.earlierText}</p>
            ${form.earlier.map(({ version, revisedOn }) =>
              downloads.button({
                id: version,
                label: texts.downloadEarlier(formatDate(revisedOn, language)),
                load: load(version),
              }),
            )}
          </details>`
    }`;
}
