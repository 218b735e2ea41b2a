import type { Procedure } from './procedure.js';
import { stayingSteps } from './resort-lottery.js';

/** 契約保養所: an application for what a draw has left; whoever comes first has it at once. */
export const resortFirstCome = {
  initial: 'draft',
  steps: {
    take: { from: ['draft'], to: 'confirmed', by: 'member' },
    /** No day of arrival is left to apply for. */
    expire: { from: ['draft'], to: 'expired', by: 'portal' },
    withdraw: { from: ['draft'], to: 'withdrawn', by: 'member' },
    ...stayingSteps,
    /** The resort cannot take them in; it costs nothing. */
    close: { from: ['confirmed'], to: 'closed', by: 'society' },
  },
} as const satisfies Procedure;
