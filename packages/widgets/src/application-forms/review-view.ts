import type { FormField, FormPaper, FormSection } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import type { Papers } from './papers.js';
import { type FillingOptions, stepsView, titleView } from './section-view.js';
import { valuesView } from './values-view.js';

interface ReviewOptions extends FillingOptions {
  readonly papers: Papers;
  readonly work: FormWork;
  /** It can still be sent. */
  readonly canSubmit: boolean;
  /** Papers that are needed and missing. */
  readonly missing: readonly FormPaper[];
  readonly onEdit: (section: FormSection) => void;
  readonly onPapers: () => void;
  readonly onSubmit: () => void;
}

/** All that is filled in once more, before it is handed in. */
export function reviewView(options: ReviewOptions): unknown {
  const { texts, language, application, values, work, canSubmit, save, onEdit, onSubmit, onBack, onLeave } =
    options;
  const errorOf = (field: FormField) => (values.isWrong(field) ? texts.again : undefined);
  return html`${titleView(options)} ${stepsView(options, 'review')}
    <h3 class="ik-subheading ik-screen-heading" tabindex="-1">${texts.reviewHeading}</h3>
    <p class="ik-text">${texts.reviewText}</p>
    ${valuesView({
      texts,
      language,
      people: application.people,
      sections: values.sections,
      values: values.good,
      errorOf,
      onEdit,
    })}
    ${papersView(options)} ${save} ${formError(texts, work.problem)}
    ${work.problem?.retryable ? html`<p class="ik-text">${texts.submitAgain}</p>` : nothing}
    <div class="ik-actions">
      ${canSubmit ? button({ label: texts.submit, kind: 'primary', busy: work.busy, onClick: onSubmit }) : nothing}
      ${button({ label: texts.back, onClick: onBack })}
      ${button({ label: texts.backToForms, kind: 'text', onClick: onLeave })}
    </div>`;
}

function papersView({ texts, values, papers, missing, onPapers }: ReviewOptions): unknown {
  if (values.papers.length === 0) return nothing;
  return html`<section class="ik-answers-of" aria-label=${texts.papersStep}>
    <div class="ik-answers-heading">
      <h4 class="ik-minor">${texts.papersStep}</h4>
      ${button({ label: texts.edit, name: texts.editNamed(texts.papersStep), onClick: onPapers })}
    </div>
    <dl class="ik-facts">
      ${values.papers.map(
        (paper) => html`<div class="ik-fact">
          <dt lang="ja">${paper.title}</dt>
          <dd>
            ${
              papers.namesOf(paper).length > 0
                ? papers.namesOf(paper).map((name) => html`<p class="ik-line">${name}</p>`)
                : html`<p class="ik-quiet">${texts.notEntered}</p>`
            }
            ${missing.includes(paper) ? html`<p class="ik-error">${texts.attach}</p>` : nothing}
          </dd>
        </div>`,
      )}
    </dl>
  </section>`;
}
