import { html, type TemplateResult } from 'lit';
import type { ProblemText } from '../problem-text.js';
import { button } from './button.js';
import { type FormErrorTexts, formError } from './form-error.js';

interface QuestionOptions {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly problem: ProblemText | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before something that cannot be undone; `.ik-question` takes the focus. */
export function question(texts: FormErrorTexts, options: QuestionOptions): TemplateResult {
  const { text, yes, no, busy, problem, onYes, onNo } = options;
  return html`<p class="ik-question" id="ik-question" tabindex="-1">${text}</p>
    ${formError(texts, problem)}
    <div class="ik-actions">
      ${button({ label: yes, kind: 'primary', busy, describedBy: 'ik-question', onClick: onYes })}
      ${button({ label: no, onClick: onNo })}
    </div>`;
}
