import type { Procedure } from './procedure.js';

/** 証明書の申請. What waits for a procedure, e.g. of leaving, is issued once that is through. */
export const certificate = {
  initial: 'requested',
  steps: {
    wait: { from: ['requested'], to: 'waiting_procedure', by: 'society' },
    issue: { from: ['requested', 'waiting_procedure'], to: 'issued', by: 'society' },
    reject: { from: ['requested', 'waiting_procedure'], to: 'rejected', by: 'society' },
    withdraw: { from: ['requested', 'waiting_procedure'], to: 'withdrawn', by: 'member' },
    revoke: { from: ['issued'], to: 'revoked', by: 'society' },
  },
} as const satisfies Procedure;
