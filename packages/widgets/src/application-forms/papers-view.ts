import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import type { Papers } from './papers.js';
import { type FillingOptions, stepsView, titleView } from './section-view.js';

interface PapersOptions extends FillingOptions {
  readonly papers: Papers;
  readonly onNext: () => void;
}

/** The papers that go with the form. */
export function papersView(options: PapersOptions): unknown {
  const { texts, application, values, papers, save, onNext, onBack, onLeave } = options;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onNext();
  };
  return html`${titleView(options)} ${stepsView(options, 'papers')}
    <form novalidate @submit=${onSubmit}>
      <h3 class="ik-subheading ik-screen-heading" tabindex="-1">${texts.papersHeading}</h3>
      <p class="ik-text">${texts.papersText}</p>
      ${values.papers.map((paper) => {
        const remark = application.remarks.find(({ id }) => id === paper.id)?.text;
        return html`<div class="ik-ask" data-paper=${paper.id}>
          ${papers.of(paper).view({
            label: paper.title,
            mark: paper.required ? 'required' : 'optional',
            support: html`${
              remark
                ? html`<p class="ik-remark"><strong>${texts.remark}</strong><span lang="ja">${remark}</span></p>`
                : nothing
            }${paper.support ? html`<p lang="ja">${paper.support}</p>` : nothing}`,
            error: papers.errorOf(paper, texts.attach),
          })}
        </div>`;
      })}
      ${save}
      <div class="ik-actions">
        ${button({ label: texts.toReview, kind: 'primary', type: 'submit' })}
        ${button({ label: texts.back, onClick: onBack })}
        ${button({ label: texts.backToForms, kind: 'text', onClick: onLeave })}
      </div>
    </form>`;
}
