import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['genericNotices']> = {
  description:
    'ジェネリック差額通知: what the member’s drugs would cost less as generics, the special fee of 選定療養 included. Health data.',
  operations: {
    list: {
      summary: 'The notices',
      description:
        'The newest month first, each drug with the steps of its sum, by the rule of the day on which it was dispensed. Nothing is told while the member does not want it.',
    },
    choose: {
      summary: 'Stop the notices, or have them again',
      description: 'Holds at once and until the member chooses otherwise.',
    },
  },
};
