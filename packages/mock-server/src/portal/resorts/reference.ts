import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['resorts']> = {
  description:
    '契約保養所: resorts, and applications for stays. The applications of a month are drawn together (docs/decisions/0025); what the draw leaves goes to whoever comes first. All days are calendar dates in Japan.',
  operations: {
    list: { summary: 'The resorts', description: "In the society's order, with rooms, fees and terms." },
    get: { summary: 'One resort', description: 'As the list has it.' },
    calendar: {
      summary: 'A month at a resort',
      description:
        'Every night with its season, the rooms that nobody has, and how many applications wish for it. Closed nights say why.',
    },
    rounds: {
      summary: 'The months that can be applied for',
      description:
        'Now or soon, with the dates of the draw. `commitment` is the SHA-256 of the seed, published before applications open.',
    },
    draw: {
      summary: 'The record of a draw',
      description:
        'Seed, rooms, wishes by lottery number, and results: all that `drawLottery` needs to compute the same again.',
    },
    bookings: {
      summary: "The member's applications",
      description: 'Newest first; thrown-away drafts are gone.',
    },
    begin: {
      summary: 'Begin an application',
      description:
        'One member has one open application a month. `likeBookingId` fills it in like an earlier one.',
    },
    getBooking: { summary: 'One application', description: 'With where it stands and how it came there.' },
    saveDraft: { summary: 'Keep a draft', description: 'Nothing need be complete; the newest is kept.' },
    submit: {
      summary: 'Send an application',
      description:
        'As the member has seen it. Before the draw it takes part in it; afterwards the first wish that is left is the member’s at once, or `resort_full`.',
    },
    confirm: { summary: 'Take what was drawn', description: 'Until `confirmUntilOn`; then it lapses.' },
    withdraw: { summary: 'Take an application back', description: 'Before it is confirmed; free of charge.' },
    changeGuests: { summary: 'Change the guests', description: 'Until `guestsUntilOn`. The fee follows.' },
    cancellation: {
      summary: 'What a cancellation would cost',
      description: 'Today in Japan, and until when it costs that.',
    },
    cancel: {
      summary: 'Cancel a stay',
      description: '`totalYen` is what it costs as the member saw it; what it costs is kept.',
    },
  },
};
