import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['myRules']> = {
  description:
    'マイルール: habits that a member has chosen, checked each Japanese day or each week from Monday to Sunday, with streaks and points.',
  operations: {
    suggestions: {
      summary: 'What the society suggests',
      description: 'Category by category; of one category where asked for.',
    },
    list: {
      summary: "The member's rules",
      description:
        'The oldest first; of one state where asked for. With today’s date in Japan, how many rules may be active, and what checks bring.',
    },
    create: {
      summary: 'Begin a rule',
      description:
        'In the member’s own words or in those of a suggestion. A title is plain text of one line; its white space is folded. Only so many rules can be active at once.',
    },
    get: { summary: 'One rule', description: 'With its streaks and recent checks.' },
    change: {
      summary: 'Change, pause, resume or end a rule',
      description:
        'A pause begins today; the day of resuming counts again. `ended` is final: what was checked stays readable. Ending an ended rule once more changes nothing.',
    },
    check: {
      summary: 'Set the check of a day or week',
      description:
        'Of today or yesterday; of a weekly rule, any day names its week, this one or the last. Not before the rule began, not where it was paused. The first setting of a check brings points, as many as the day still allows. Setting it again changes nothing.',
    },
    uncheck: {
      summary: 'Take a check back',
      description: 'As long as it can be set. Points that it brought stay; setting it again brings none.',
    },
    checks: {
      summary: 'The history of a rule',
      description:
        'Each day or week from `from` to `to` in which the rule has held until today, done or not; at most 366 days.',
    },
  },
};
