import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['checkups']> = {
  description:
    '健診結果・アドバイス・健康度: what the member’s own checkups found, judged by the portal. Health data.',
  operations: {
    list: { summary: 'The checkups', description: 'Newest first, each with how many items reached a limit.' },
    trends: {
      summary: 'Items over the years',
      description:
        'All that were ever measured or one item, the oldest value first, with the limits of today’s rule. Each point says what has changed since the one before: method, limits, or that it was converted.',
    },
    get: {
      summary: 'One checkup',
      description:
        'Each value with the limits of the day of the checkup and what it is judged by them. Judgements, the doctor’s finding and 保健指導レベル are three different things.',
    },
    compare: {
      summary: 'Two checkups side by side',
      description:
        'With the one before, or with another of the member’s own. `change` judges both by the limits of the newer.',
    },
    healthScore: {
      summary: '健康度',
      description: 'As the society’s provider works it out, with its scale, method, date and trend.',
    },
  },
};
