import type { Contract } from '@ikiiki/sdk/contract';
import { requireAccount } from '../accounts/accounts.js';
import { availabilityOf } from '../me/availability.js';
import { today } from '../members/members.js';
import { noticeCounts } from '../notices/counts.js';
import { balanceOf } from '../points/balance.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { newestTopics } from '../topics/routes.js';

const shownTopics = 5;

/** Home: what the other services say, in one answer. */
export const home: Handlers<Contract['home']> = {
  async get(_, call) {
    const { memberId, membership } = currentSession(call);
    const services = availabilityOf(membership, today(call));
    const hasPoints = services.some(({ service, available }) => service === 'points' && available);
    const { nickname } = await requireAccount(call.db, memberId);
    const { unread } = await noticeCounts(call, memberId);
    return {
      nickname,
      ...(hasPoints && { points: await balanceOf(call, memberId) }),
      unread,
      topics: await newestTopics(call, shownTopics),
      services,
    };
  },
};
