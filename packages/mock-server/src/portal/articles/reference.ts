import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['articles']> = {
  description:
    '記事・レシピ: articles about health and recipes, for every member. Bodies are blocks, never HTML. Reading pays points, once an article and for few articles a day.',
  operations: {
    list: {
      summary: 'The articles',
      description:
        'What is published now, newest first; by category, by words in title, text or ingredients, by what the member put aside or has not read.',
    },
    get: {
      summary: 'One article',
      description: 'With its text, and its recipe where it is one. Getting it does not mark it as read.',
    },
    markRead: {
      summary: 'Read to the end',
      description:
        'Once or more, with the same effect. Pays its points once; beyond the day’s number of paying articles it is read all the same, and pays when this is said again on another day.',
    },
    save: { summary: 'Put aside', description: 'Once or more, with the same effect.' },
    unsave: { summary: 'No longer put aside', description: 'Once or more, with the same effect.' },
  },
};
