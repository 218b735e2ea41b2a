import type { ApplicationSummary, FormSummary, LifeEvent } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';

/** What is looked for. */
export interface Asked {
  readonly lifeEvent?: string | undefined;
  readonly search?: string | undefined;
}

interface FinderOptions {
  readonly texts: ApplicationFormsTexts;
  readonly language: Language;
  readonly lifeEvents: readonly LifeEvent[];
  readonly asked: Asked;
  readonly forms: readonly FormSummary[];
  /** Drafts, and what was sent back. */
  readonly waiting: readonly ApplicationSummary[];
  /** Applications in all. */
  readonly applications: number;
  /** Id of what is being opened, or `find`. */
  readonly busy: string | undefined;
  readonly onAsk: (asked: Asked) => void;
  readonly onForm: (form: FormSummary) => void;
  readonly onGoOn: (application: ApplicationSummary) => void;
  readonly onHistory: () => void;
}

/** What waits for the member, and below it the ways to find a form. */
export function finderView(options: FinderOptions): unknown {
  const { texts, language, applications, onHistory } = options;
  return html`${waitingView(options)}
    ${
      applications > 0
        ? html`<div class="ik-actions ik-to-history">
            ${button({ label: texts.history(formatNumber(applications, language)), onClick: onHistory })}
          </div>`
        : nothing
    }
    <section aria-labelledby="ik-find">
      <h3 class="ik-subheading" id="ik-find">${texts.findHeading}</h3>
      ${searchView(options)} ${eventsView(options)} ${foundView(options)}
    </section>`;
}

function waitingView({ texts, waiting, busy, onGoOn }: FinderOptions): unknown {
  if (waiting.length === 0) return nothing;
  const row = (application: ApplicationSummary) => {
    const action = application.state === 'returned' ? texts.mend : texts.goOn;
    return html`<li class="ik-waiting-row" data-application=${application.id}>
      <span lang="ja">${application.title}</span>
      ${button({
        label: action,
        name: texts.named(application.title, action),
        kind: application.state === 'returned' ? 'primary' : 'secondary',
        busy: busy === application.id,
        onClick: () => onGoOn(application),
      })}
    </li>`;
  };
  return html`<section aria-labelledby="ik-waiting">
    <h3 class="ik-subheading" id="ik-waiting">${texts.waitingHeading}</h3>
    <ul class="ik-waiting">${waiting.map(row)}</ul>
  </section>`;
}

function searchView({ texts, asked, busy, onAsk }: FinderOptions): unknown {
  const submit = onSubmit((data) => onAsk({ search: textOf(data, 'search').trim() || undefined }));
  return html`<form class="ik-search" role="search" novalidate @submit=${submit}>
    ${textField(texts, {
      id: 'search',
      label: texts.searchLabel,
      support: texts.searchSupport,
      value: asked.search ?? '',
    })}
    ${button({ label: texts.search, type: 'submit', busy: busy === 'find' })}
  </form>`;
}

function eventsView({ texts, lifeEvents, asked, onAsk }: FinderOptions): unknown {
  const chip = ({ id, title }: LifeEvent) => {
    const isChosen = asked.lifeEvent === id;
    return html`<li>
      <button
        class="ik-event"
        part="button"
        type="button"
        lang="ja"
        aria-pressed=${isChosen}
        @click=${() => onAsk(isChosen ? {} : { lifeEvent: id })}
      >
        ${title}
      </button>
    </li>`;
  };
  return html`<h4 class="ik-minor" id="ik-events">${texts.eventsHeading}</h4>
    <ul class="ik-events" aria-labelledby="ik-events">
      ${lifeEvents.filter(({ formCount }) => formCount > 0).map(chip)}
    </ul>`;
}

/** What was found, as a heading says it. */
export function foundText(
  { texts, language, lifeEvents, asked }: Pick<FinderOptions, 'texts' | 'language' | 'lifeEvents' | 'asked'>,
  found: number,
): string {
  const count = formatNumber(found, language);
  const event = lifeEvents.find(({ id }) => id === asked.lifeEvent);
  if (event) return texts.formsFor(event.title, count);
  return asked.search ? texts.formsWith(asked.search, count) : texts.allForms(count);
}

function foundView(options: FinderOptions): unknown {
  const { texts, asked, forms, onAsk } = options;
  return html`<h4 class="ik-minor ik-found" tabindex="-1">${foundText(options, forms.length)}</h4>
    ${
      forms.length > 0
        ? html`<ul class="ik-forms">${forms.map((form) => formRow(options, form))}</ul>`
        : html`<p class="ik-text">${texts.nothingFound}</p>`
    }
    ${
      asked.lifeEvent || asked.search
        ? html`<div class="ik-actions">${button({ label: texts.showAll, onClick: () => onAsk({}) })}</div>`
        : nothing
    }`;
}

function formRow({ texts, busy, onForm }: FinderOptions, form: FormSummary): unknown {
  return html`<li class="ik-form" data-form=${form.id}>
    <h5 class="ik-form-title">
      <button
        class="ik-open"
        part="button"
        type="button"
        lang="ja"
        aria-disabled=${busy === form.id ? 'true' : nothing}
        @click=${() => onForm(form)}
      >
        ${form.title}
      </button>
    </h5>
    <p lang="ja">${form.purpose}</p>
    <ul class="ik-tags">
      <li>${form.kind === 'download' ? texts.byPaper : texts.byWeb}</li>
      ${form.draftId === undefined ? nothing : html`<li><strong>${texts.begun}</strong></li>`}
    </ul>
  </li>`;
}
