import type { MyRule } from '@ikiiki/sdk/contract';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { BackGuard } from '../foundation/back-guard.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { EndedRules } from './ended-rules.js';
import { RuleDetail } from './rule-detail.js';
import { RuleForm } from './rule-form.js';
import { rulePagesEn } from './rule-pages.messages.en.js';
import { type RulePagesMessages, rulePagesJa } from './rule-pages.messages.js';
import { rulePagesStyles } from './rule-pages.styles.js';
import type { PagesHost, Place, RulesHost } from './rules-host.js';
import { Suggestions } from './suggestions.js';

// Whoever leaves the checklist has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<RulePagesMessages>>> = {
  ja: rulePagesJa,
  en: rulePagesEn,
};

/** The screens beyond the checklist. What is loaded and typed in them is kept until the session ends. */
export class RulePages {
  readonly #suggestions: Suggestions;
  readonly #form: RuleForm;
  readonly #detail: RuleDetail;
  readonly #ended: EndedRules;

  /** Leads the browser's Back one screen back. */
  readonly back: BackGuard;

  /** @param goBack as of {@link BackGuard} */
  constructor(rulesHost: RulesHost, goBack: () => boolean) {
    const { renderRoot } = rulesHost.element;
    if (renderRoot.firstElementChild) adoptStyles(renderRoot.firstElementChild, rulePagesStyles);
    this.back = new BackGuard(goBack);
    const host: PagesHost = {
      ...rulesHost,
      texts: () => ({ ...rulesHost.texts(), ...messages[rulesHost.language()] }),
    };
    this.#suggestions = new Suggestions(host);
    this.#form = new RuleForm(host);
    this.#detail = new RuleDetail(host);
    this.#ended = new EndedRules(host);
  }

  /** Begins with a screen. */
  open(place: Place): void {
    if (place.name === 'choose') this.#suggestions.open();
    if (place.name === 'form') this.#form.open(place);
    if (place.name === 'rule') this.#detail.open(place.rule);
    if (place.name === 'ended') this.#ended.open();
  }

  /** Shows a rule as it is now. */
  renew(rule: MyRule): void {
    this.#detail.renew(rule);
  }

  view({ name }: Place): unknown {
    switch (name) {
      case 'choose':
        return this.#suggestions.view();
      case 'form':
        return this.#form.view();
      case 'rule':
        return this.#detail.view();
      case 'ended':
        return this.#ended.view();
    }
  }
}
