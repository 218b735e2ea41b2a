import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['events']> = {
  description:
    '健康イベント: walking for oneself or in teams, quizzes and seminars. Days are days in Japan, the last one in full.',
  operations: {
    list: {
      summary: 'The events',
      description:
        "Those that begin last first; of one status where asked for. Each with the member's own entry.",
    },
    get: {
      summary: 'One event',
      description: 'With place, time and address of a seminar for who has entered.',
    },
    enter: {
      summary: 'Enter an event',
      description:
        'Of many who want the last place, one gets it. Who has entered already only says anew whether the nickname may stand in the ranking.',
    },
    withdraw: {
      summary: 'Withdraw from an event',
      description: 'Until entry closes. The place is free for somebody else, and the team is left.',
    },
    progress: {
      summary: 'How far the member is',
      description:
        'From the recorded steps of the days of the event. A day without a record counts as a day of 0 steps. Of a team event the tiers are for the team as a whole.',
    },
    ranking: {
      summary: 'The ranking',
      description:
        'Of members by nickname, or of teams by name: those who agreed to stand in it, and the member. Who walked as much shares a place. Who has withdrawn or left the society is not in it.',
    },
    team: { summary: "The member's team", description: 'With its invitation code, and the nicknames in it.' },
    createTeam: {
      summary: 'Make a team',
      description: 'With the member in it. Until entry closes.',
    },
    joinTeam: {
      summary: 'Join a team',
      description:
        'By its invitation code. Of many who want the last place in it, one gets it. A member may type ten codes that nobody has in an hour, and thirty in a day.',
    },
    leaveTeam: {
      summary: 'Leave the team',
      description: 'Until entry closes. A team that nobody is in any more is gone.',
    },
    quiz: {
      summary: 'The questions of a quiz',
      description: 'From its first day on; with the result once the member has answered.',
    },
    answerQuiz: {
      summary: 'Answer a quiz',
      description: 'All questions at once, and only once. The points are paid when the event is finished.',
    },
  },
};
