import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['surveys']> = {
  description:
    'アンケート: surveys for the member. A survey has an end date and is taken until 23:59:59 in Japan of that day; it is answered once. Of an anonymous one the portal keeps who has answered (a date, no time), and apart from it what was answered: neither leads to the other.',
  operations: {
    list: {
      summary: "The member's surveys",
      description:
        'Those for insured persons or for dependants, as the member is one. The open ones first, the nearest end date first; then the others, newest first.',
    },
    get: {
      summary: 'One survey',
      description:
        'Its questions with the rules by which they are asked, the draft, and what the member has sent unless it is anonymous.',
    },
    saveDraft: {
      summary: 'Keep answers for later',
      description:
        'Merged with what is kept, question by question; `null` takes an answer out. Nothing need be complete. Answers to questions that are hidden for now are kept too, in case the member goes back. Two tabs do not take each other’s answers away: of the same question the newest is kept, and the answer tells all that is kept.',
    },
    deleteDraft: { summary: 'Forget the draft', description: 'To begin anew. Also where there is none.' },
    answer: {
      summary: 'Send the answers',
      description:
        'Once and for good; then the draft is gone, and points come in once. Answers to questions that the answers do not lead to are dropped. What is missing or wrong is a field error with the pointer `/answers/<questionId>`. Repeat a request whose answer was lost with the same idempotency key.',
    },
  },
};
