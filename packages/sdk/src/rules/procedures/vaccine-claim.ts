import type { Procedure } from './procedure.js';

/** インフルエンザ補助金申請: a claim for one dose of one person. */
export const vaccineClaim = {
  initial: 'draft',
  steps: {
    submit: { from: ['draft', 'returned'], to: 'submitted', by: 'member' },
    withdraw: { from: ['draft', 'submitted', 'returned'], to: 'withdrawn', by: 'member' },
    return: { from: ['submitted'], to: 'returned', by: 'society' },
    approve: { from: ['submitted'], to: 'approved', by: 'society' },
    reject: { from: ['submitted'], to: 'rejected', by: 'society' },
    pay: { from: ['approved'], to: 'paid', by: 'society' },
  },
} as const satisfies Procedure;
