import type { MyRule, RuleSuggestion } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { MyRulesService } from '@ikiiki/sdk/my-rules';
import { serviceOf } from '@ikiiki/sdk/service-of';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { Translation } from '../foundation/messages.js';
import type { MyRulesTexts } from './my-rules.messages.js';
import type { RulePagesMessages } from './rule-pages.messages.js';
import type { Ticks } from './ticks.js';

/** The member's rules that have not ended, with what holds for all of them. */
export interface RulesContent {
  readonly rules: readonly MyRule[];
  /** Today in Japan, by the portal's clock. */
  readonly today: string;
  readonly active: number;
  readonly maxActive: number;
  readonly points: { readonly perCheck: number; readonly maxPerDay: number; readonly today: number };
}

/** A screen beyond the checklist. Back leads one screen back. */
export type Place =
  | { readonly name: 'choose' }
  | { readonly name: 'form'; readonly suggestion?: RuleSuggestion; readonly rule?: MyRule }
  | { readonly name: 'rule'; readonly rule: MyRule }
  | { readonly name: 'ended' };

/** What the views need of their widget. */
export interface RulesHost extends FormWorkHost {
  readonly texts: () => MyRulesTexts;
  readonly client: () => Promise<PortalCore>;
  readonly content: () => RulesContent | undefined;
  readonly ticks: () => Ticks;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  readonly go: (place: Place) => void;
  readonly leave: () => void;
  /** A rule has begun: the list shows it. */
  readonly onBegun: (rule: MyRule) => void;
  /** A rule is another now: shown as it is, and told in these words. */
  readonly onChanged: (rule: MyRule, words: string) => void;
}

export type RulePagesTexts = MyRulesTexts & Translation<RulePagesMessages>;

/** The same for the screens beyond the checklist, with their texts. */
export interface PagesHost extends RulesHost {
  readonly texts: () => RulePagesTexts;
}

export const myRulesOf = (portal: PortalCore): MyRulesService => serviceOf(portal, 'myRules', MyRulesService);

/** The element that stands for a rule. */
export const ruleSelector = (id: string): string => `[data-rule="${CSS.escape(id)}"]`;
