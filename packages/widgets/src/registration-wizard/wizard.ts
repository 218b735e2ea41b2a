import type { PortalCore } from '@ikiiki/sdk/core';
import { type Blame, FormWork, type FormWorkHost } from '../foundation/form/form-work.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { IkiikiRegistrationWizard } from './registration-wizard.js';
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
export interface WizardHost extends FormWorkHost {
  readonly element: IkiikiRegistrationWizard;
  readonly texts: () => Translation<FirstMessages>;
  readonly client: () => Promise<PortalCore>;
}

/** What all steps share: what was typed, what is wrong with it, and the one gesture that is under way. */
export class Wizard extends FormWork {
  readonly draft = emptyDraft();
  /** Settles when the gesture that is under way has ended. */
  idle: Promise<void> = Promise.resolve();
  /** Does once more what was tried last. */
  again: () => void = () => undefined;

  constructor(readonly owner: WizardHost) {
    super(owner);
  }

  get texts(): Translation<FirstMessages> {
    return this.owner.texts();
  }

  get language(): Language {
    return this.owner.language();
  }

  get loginHref(): string | undefined {
    return this.owner.element.loginHref;
  }

  requestUpdate(): void {
    this.owner.element.requestUpdate();
  }

  /** Says a text to screen readers. */
  announce(text: string): void {
    this.owner.announce(text);
  }

  /**
   * One gesture of the person, sent once however often it is pressed.
   *
   * @param doing announced meanwhile
   * @param blame fields to blame, by the code of the problem
   */
  act(doing: string, work: () => Promise<unknown>, blame?: Blame): void {
    if (this.busy) return;
    this.again = () => this.act(doing, work, blame);
    this.idle = this.run(doing, () => work().catch(unlessGone), blame);
  }

  /** Takes the errors off those of the fields with which nothing is wrong any more. */
  settle(fields: readonly string[], wrong: FormWork['errors']): void {
    const kept = Object.entries(this.errors).filter(([name]) => !fields.includes(name) || wrong[name]);
    this.errors = Object.fromEntries(kept);
  }

  /** Shows errors at their fields without moving the focus. */
  mark(errors: FormWork['errors']): void {
    this.clear();
    this.errors = errors;
  }
}

/** The second press of a button whose first has led to another screen already. */
function unlessGone(error: unknown): void {
  if ((error as { code?: unknown }).code !== 'wrong_step') throw error;
}
