import type { Procedure } from './procedure.js';

const asked = ['applied', 'accepted', 'date_fixed', 'ticket_issued'] as const;

/** 健診申込: from the choice of a course to the visit. Returned where the facility cannot take the person after all. */
export const checkupApplication = {
  initial: 'draft',
  steps: {
    apply: { from: ['draft', 'returned'], to: 'applied', by: 'member' },
    accept: { from: ['applied'], to: 'accepted', by: 'society' },
    fix_date: { from: ['accepted'], to: 'date_fixed', by: 'society' },
    issue_ticket: { from: ['date_fixed'], to: 'ticket_issued', by: 'society' },
    record_visit: { from: ['ticket_issued'], to: 'visited', by: 'society' },
    return: { from: asked, to: 'returned', by: 'society' },
    change_dates: { from: asked, to: 'applied', by: 'member' },
    cancel: { from: [...asked, 'returned'], to: 'cancelled', by: 'member' },
    expire: { from: ['draft', ...asked, 'returned'], to: 'expired', by: 'portal' },
  },
} as const satisfies Procedure;
