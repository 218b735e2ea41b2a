import type { RuleCategory } from '@ikiiki/sdk/contract';
import type { CategoryName } from './rule-pages.messages.js';

// Not the contract's own list: that would bring zod along
const known: Readonly<Record<RuleCategory, true>> = {
  meals: true,
  exercise: true,
  rest: true,
  smoking_alcohol: true,
  oral: true,
  mind: true,
};

/** The contract's categories in the order in which they are offered. */
export const knownCategories = Object.keys(known) as readonly RuleCategory[];

const isKnown = (category: string): category is RuleCategory => Object.hasOwn(known, category);

/** The category as this version can name it. */
export const categoryNameOf = ({ category }: { readonly category: string }): CategoryName =>
  isKnown(category) ? category : 'other';
