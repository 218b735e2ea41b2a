import type { Procedure } from './procedure.js';

/** What becomes of a stay that somebody has: the same for whoever has drawn it and whoever came first. */
export const stayingSteps = {
  /** It may cost something: `cancellationFee` of `@ikiiki/sdk/rules/resort-fees`. */
  cancel: { from: ['confirmed'], to: 'cancelled', by: 'member' },
  /** The day of arrival is over. */
  stay: { from: ['confirmed'], to: 'stayed', by: 'portal' },
  noShow: { from: ['confirmed', 'stayed'], to: 'no_show', by: 'society' },
} as const;

/** 契約保養所: an application for the draw of its month. */
export const resortLottery = {
  initial: 'draft',
  steps: {
    submit: { from: ['draft'], to: 'applied', by: 'member' },
    /** Applications closed before it was sent. */
    expire: { from: ['draft'], to: 'expired', by: 'portal' },
    win: { from: ['applied'], to: 'won', by: 'portal' },
    lose: { from: ['applied'], to: 'lost', by: 'portal' },
    confirm: { from: ['won'], to: 'confirmed', by: 'member' },
    /** Nobody confirmed it in time. */
    lapse: { from: ['won'], to: 'lapsed', by: 'portal' },
    withdraw: { from: ['draft', 'applied', 'won'], to: 'withdrawn', by: 'member' },
    ...stayingSteps,
    /** The resort cannot take them in; it costs nothing. */
    close: { from: ['applied', 'won', 'confirmed'], to: 'closed', by: 'society' },
  },
} as const satisfies Procedure;
