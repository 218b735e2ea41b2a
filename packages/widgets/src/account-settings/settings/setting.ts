import type { PortalCore } from '@ikiiki/sdk/core';
import { foldOnChange } from '../../foundation/form/fold.js';
import type { Blame, FormWork } from '../../foundation/form/form-work.js';
import type { Language } from '../../foundation/language.js';
import type { Translation } from '../../foundation/messages.js';
import type { Account } from '../account.js';
import type { AccountSettingsTexts } from '../account-settings.messages.js';

/** What was done, as it is told above the settings. */
export interface Notice {
  readonly kind: 'success' | 'warning';
  readonly text: string;
}

/** A change that was typed and may be tried. */
export interface Change {
  /** Fields to blame for the portal's refusals. */
  readonly blame: Blame;
  readonly run: (client: PortalCore) => Promise<Notice>;
}

/** What a setting works with. */
export interface SettingContext {
  readonly texts: Translation<AccountSettingsTexts>;
  readonly language: Language;
  readonly work: FormWork;
  /** Gone while the session is expired. */
  readonly account: Account | undefined;
  /** The account as it was when the form was opened; stays. */
  readonly opened: Account | undefined;
  /** The client that was given to the widget itself, if one was. */
  readonly client: PortalCore | undefined;
  readonly announce: (text: string) => void;
}

/** One thing that a member can change. */
export interface SettingDefinition {
  readonly name: (texts: SettingContext['texts']) => string;
  readonly changeLabel: (texts: SettingContext['texts']) => string;
  readonly value: (context: SettingContext) => string;
  readonly fields: (context: SettingContext) => unknown;
  /** Reads what was typed; shows what is wrong with it and gives nothing where it cannot be tried. */
  readonly read: (context: SettingContext, data: FormData, form: HTMLFormElement) => Change | undefined;
}

/** Folds a settled value and says how it was read. */
export function foldAndSay(fold: (typed: string) => string, { texts, announce }: SettingContext) {
  return foldOnChange(fold, (folded) => announce(folded && texts.readAs(folded)));
}
