import type { PortalClient } from '@ikiiki/sdk';
import { explain } from '../foundation/explain.js';
import { focusFirstError } from '../foundation/form/submit.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { FirstMessages } from './registration-wizard.messages.js';

/** What a person has typed, exactly as typed. Kept in memory only, and while steps come and go. */
export interface Draft {
  email: string;
  symbol: string;
  number: string;
  birthDate: string;
  confirmationKey: string;
  loginId: string;
  password: string;
  passwordAgain: string;
  nickname: string;
}

export type FieldName = keyof Draft;

/** Why a field is refused, in words. */
export type FieldErrors = { readonly [N in FieldName]?: string | undefined };

/** Where an error belongs: fields with their texts, one field whose text is that of the error, or none. */
export type ErrorPlace = FieldErrors | FieldName | undefined;

export const emptyDraft = (): Draft => ({
  email: '',
  symbol: '',
  number: '',
  birthDate: '',
  confirmationKey: '',
  loginId: '',
  password: '',
  passwordAgain: '',
  nickname: '',
});

/** What the wizard needs of the element that shows it. */
export interface WizardElement {
  texts(): Translation<FirstMessages>;
  language(): Language;
  loginHref(): string | undefined;
  client(): Promise<PortalClient>;
  announce(text: string): void;
  /** Draws again; what is returned settles when that is done. */
  update(): Promise<unknown>;
  root(): ParentNode;
}

/**
 * What all steps share: what was typed, what is wrong with it, and the one gesture that is under way. The element
 * shows it, the steps act on it.
 */
export class Wizard {
  readonly draft = emptyDraft();
  errors: FieldErrors = {};
  /** What went wrong with the last gesture, where no field is to blame. */
  problem: ProblemText | undefined;
  #running: Promise<void> | undefined;
  #again: (() => void) | undefined;

  constructor(private readonly element: WizardElement) {}

  get texts(): Translation<FirstMessages> {
    return this.element.texts();
  }

  get language(): Language {
    return this.element.language();
  }

  get loginHref(): string | undefined {
    return this.element.loginHref();
  }

  /** A gesture is under way; a second one is ignored until it has ended. */
  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Settles when nothing is under way. */
  get idle(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  client(): Promise<PortalClient> {
    return this.element.client();
  }

  requestUpdate(): void {
    void this.element.update();
  }

  /** Says a text to screen readers. */
  announce(text: string): void {
    this.element.announce(text);
  }

  /**
   * Does one gesture's work: once however often it is pressed, with what goes wrong shown at its place and
   * everything typed kept. Never rejects.
   *
   * @param doing what is announced meanwhile
   * @param placeOf where an error belongs; below the form, with a retry, where it does not say
   */
  act(doing: string, work: () => Promise<unknown>, placeOf?: (error: unknown) => ErrorPlace): Promise<void> {
    this.#running ??= this.#run(doing, work, placeOf).finally(() => {
      this.#running = undefined;
      this.requestUpdate();
    });
    return this.#running;
  }

  /** Does the work that failed last once more. */
  readonly again = (): void => this.#again?.();

  /** Shows errors at their fields and moves to the first of them. */
  async refuse(errors: FieldErrors): Promise<void> {
    this.mark(errors);
    await this.element.update();
    focusFirstError(this.element.root());
  }

  /** Shows errors at their fields without moving the focus. */
  mark(errors: FieldErrors): void {
    this.errors = errors;
    this.problem = undefined;
    this.requestUpdate();
  }

  async #run(
    doing: string,
    work: () => Promise<unknown>,
    placeOf?: (error: unknown) => ErrorPlace,
  ): Promise<void> {
    this.mark({});
    this.announce(doing);
    try {
      await work();
      this.announce('');
    } catch (error) {
      this.announce('');
      const place = placeOf?.(error);
      if (typeof place === 'object') return this.refuse(place);
      const problem = await explain(error, this.language, this.texts);
      if (place) return this.refuse({ [place]: problem.text });
      this.problem = problem;
      this.#again = () => void this.act(doing, work, placeOf);
    }
  }
}
