import type { LitElement } from 'lit';
import { explain } from '../explain.js';
import type { Language } from '../language.js';
import type { ProblemText } from '../problem-text.js';
import type { networkTexts } from '../texts/form.js';
import { focusFirstError } from './submit.js';

/** What the work needs of its widget. */
export interface FormWorkHost {
  readonly element: LitElement;
  readonly language: () => Language;
  readonly texts: () => typeof networkTexts;
  readonly announce: (text: string) => void;
}

/** Fields to blame for a problem, by its code. */
export type Blame = Readonly<Record<string, string>>;

/**
 * What a form does when it is sent: one piece of work at a time, with what goes wrong shown at the field to blame or
 * above the buttons, and everything typed kept.
 */
export class FormWork {
  busy = false;
  /** Errors by the name of the field. */
  errors: Readonly<Record<string, string | undefined>> = {};
  /** What went wrong where no field is to blame. */
  problem: ProblemText | undefined;

  constructor(private readonly host: FormWorkHost) {}

  /**
   * Does the work; never rejects. A second call while the first is under way does nothing.
   *
   * @param doing announced meanwhile
   */
  async run(doing: string, work: () => Promise<unknown>, blame: Blame = {}): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.clear();
    this.host.announce(doing);
    try {
      await work();
    } catch (error) {
      await this.#blame(error, blame);
    } finally {
      this.busy = false;
      this.host.announce('');
      this.host.element.requestUpdate();
    }
  }

  /** Shows errors at their fields and moves to the first of them; tells whether there was one. */
  refuse(errors: FormWork['errors']): boolean {
    this.clear();
    this.errors = errors;
    const refused = Object.values(errors).some(Boolean);
    if (refused)
      void this.host.element.updateComplete.then(() => focusFirstError(this.host.element.renderRoot));
    return refused;
  }

  clear(): void {
    this.errors = {};
    this.problem = undefined;
    this.host.element.requestUpdate();
  }

  async #blame(error: unknown, blame: Blame): Promise<void> {
    const problem = await explain(error, this.host.language(), this.host.texts());
    const field = blame[problem.code];
    const errors = { ...(field && { [field]: problem.text }), ...problem.fields };
    if (!this.refuse(errors)) this.problem = problem;
  }
}
