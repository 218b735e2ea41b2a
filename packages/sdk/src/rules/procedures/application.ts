import type { Procedure } from './procedure.js';

/** A form that is handed in and decided on: a notification, or a request for a certificate. */
export const application = {
  initial: 'draft',
  steps: {
    submit: { from: ['draft', 'returned'], to: 'submitted', by: 'member' },
    withdraw: { from: ['submitted', 'returned'], to: 'withdrawn', by: 'member' },
    accept: { from: ['submitted'], to: 'accepted', by: 'society' },
    return: { from: ['submitted', 'accepted'], to: 'returned', by: 'society' },
    approve: { from: ['accepted'], to: 'approved', by: 'society' },
    reject: { from: ['accepted'], to: 'rejected', by: 'society' },
  },
} as const satisfies Procedure;

/** The same for a benefit, which is paid in the end. */
export const benefitApplication = {
  initial: 'draft',
  steps: { ...application.steps, pay: { from: ['approved'], to: 'paid', by: 'society' } },
} as const satisfies Procedure;
