import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['vaccineSubsidy']> = {
  description:
    'インフルエンザ補助金申請: for doses that were given at a hospital or a clinic, one claim a dose, a person and a season. Window, cap, who may claim for whom and how it is paid are the society’s configuration.',
  operations: {
    rules: {
      summary: 'Rules of the season, and for whom the member may claim',
      description:
        'Each person with one dose, or two of a child, and where the claim for each stands. Empty where somebody else of the family claims.',
    },
    list: { summary: 'Claims of the member', description: 'The newest first, of every season.' },
    get: { summary: 'A claim', description: 'With its receipts, its state and every step so far.' },
    open: {
      summary: 'Begin a claim',
      description:
        'As a draft. A second one for the same dose is refused until the first is withdrawn or rejected.',
    },
    save: {
      summary: 'Write what a claim says',
      description:
        'Whole: what is left out is empty then, and receipts that are not named are deleted. While it is a draft or was sent back. Nothing needs to be complete yet.',
    },
    submit: {
      summary: 'Send a claim to the society',
      description:
        'Every field has to be there, the dose within the season, at least one receipt, and each thing that a receipt has to show confirmed.',
    },
    withdraw: { summary: 'Take a claim back', description: 'Until the society has decided.' },
  },
};
