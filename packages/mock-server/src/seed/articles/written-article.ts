import type { NewArticle } from '../../portal/articles/publish.js';
import { note } from '../block-writing.js';

/** An article before it is published. */
export type WrittenArticle = Omit<NewArticle, 'publishedAt'> & {
  /** Time in Japan. */
  readonly at: string;
};

/** Where the figures of an article come from. */
export const source = (...titles: string[]) => note(`出典：${titles.join('、')}`);

/** What every article about complaints ends with. */
export const seeDoctor = note('気になる症状があるときや、症状が続くときは、医療機関にご相談ください。');
