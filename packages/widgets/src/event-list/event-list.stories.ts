import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './event-list.define.js';

const meta: Meta = {
  title: 'Widgets/Event list',
  component: 'ikiiki-event-list',
  render: () => html`<ikiiki-event-list login-href="#login" records-href="#records"></ikiiki-event-list>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const tag = 'ikiiki-event-list';
const states = memberStates(tag, 'events.list');
const signedIn = (setup: PortalSetup = {}) => withPortal({ signedInAs: 'member', ...setup });

const inWidget = handIn(tag);

/** Opens an event, and waits until something of it is there. */
const opens =
  (event: string, inside = '.ik-opened'): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find(`[data-event="${event}"] button`)).click();
    await hand.find(inside);
  };

/** Opens an event and presses a button in it. */
const presses =
  (event: string, label: string, then: string): Play =>
  async (context) => {
    await opens(event)(context);
    const hand = await inWidget(context.canvasElement);
    await hand.press(label);
    await hand.find(then);
  };

const entered =
  (eventId: string) =>
  async ({ client }: StoryPortal): Promise<void> =>
    void (await client.events.enter({ eventId, inRanking: false }));

const teamed = async (portal: StoryPortal): Promise<void> => {
  await entered('team-open')(portal);
  await portal.client.events.createTeam({ eventId: 'team-open', name: 'ゆずの木' });
};

export const Ready: StoryObj = { ...signedIn(), play: reaches(tag, 'ready', '.ik-event') };

export const Empty: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => void Object.assign(client.events, { list: async () => ({ items: [] }) }),
  }),
  play: reaches(tag, 'empty'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const Open: StoryObj = { ...signedIn(), play: opens('walk-open', 'form') };
export const NotForMember: StoryObj = { ...signedIn(), play: opens('seminar-family') };
export const Full: StoryObj = { ...signedIn(), play: opens('seminar-full') };
export const Upcoming: StoryObj = { ...signedIn(), play: opens('walk-upcoming') };
export const Cancelled: StoryObj = { ...signedIn(), play: opens('walk-cancelled', '.ik-banner-warning') };

export const Entered: StoryObj = {
  ...signedIn(),
  play: presses('seminar-last-place', 'このイベントに申し込む', '.ik-banner-success'),
};

export const LastPlaceGone: StoryObj = {
  ...signedIn({ faults: [{ operation: 'events.enter', problem: 'event_full' }] }),
  play: presses('seminar-last-place', 'このイベントに申し込む', '[role=alert]'),
};

export const WithdrawAsked: StoryObj = {
  ...signedIn(),
  play: presses('seminar-online', '申し込みを取り消す', '.ik-question'),
};

export const OpeningFailed: StoryObj = {
  ...signedIn({ faults: [{ operation: 'events.progress', problem: 'internal' }] }),
  play: opens('walk-running', '.ik-banner-error'),
};

export const Running: StoryObj = { ...signedIn(), play: opens('walk-running', '.ik-table') };

export const WholeRanking: StoryObj = {
  ...signedIn(),
  play: presses('walk-running', '30位まで表示する', '.ik-table tr:nth-child(30)'),
};

export const HiddenInRanking: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: opens('walk-running', '.ik-choice'),
};

export const Tallying: StoryObj = { ...signedIn(), play: opens('walk-tallying', '.ik-banner-info') };
export const Achieved: StoryObj = { ...signedIn(), play: opens('rally-autumn', '.ik-banner-success') };

export const NotAchieved: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: opens('rally-autumn', '.ik-banner-info'),
};

export const WithoutTeam: StoryObj = {
  ...signedIn({ prepare: entered('team-open') }),
  play: opens('team-open', '.ik-way'),
};

export const TeamMade: StoryObj = {
  ...signedIn({ prepare: teamed }),
  play: opens('team-open', '.ik-code'),
};

export const TeamLeaveAsked: StoryObj = {
  ...signedIn({ prepare: teamed }),
  play: presses('team-open', 'チームを抜ける', '#ik-leave-question'),
};

export const CodeUnknown: StoryObj = {
  ...signedIn({ prepare: entered('team-open') }),
  play: async (context) => {
    await opens('team-open', '.ik-way')(context);
    const hand = await inWidget(context.canvasElement);
    await hand.type('invitationCode', '００００－１１１１');
    await hand.press('チームに入る');
    await hand.find('#invitationCode-error');
  },
};

export const TeamRunning: StoryObj = { ...signedIn(), play: opens('team-running', '.ik-table') };

export const QuizAsked: StoryObj = {
  ...signedIn({ prepare: entered('quiz-flu') }),
  play: opens('quiz-flu', '.ik-quiz-question'),
};

export const QuizIncomplete: StoryObj = {
  ...signedIn({ prepare: entered('quiz-flu') }),
  play: presses('quiz-flu', 'この内容で回答する', '.ik-error'),
};

export const QuizAnswered: StoryObj = {
  ...signedIn({
    prepare: async (portal) => {
      await entered('quiz-flu')(portal);
      const answers = [
        { questionId: 'wash', choiceId: 'thirty' },
        { questionId: 'humidity', choiceId: 'dry' },
        { questionId: 'vaccine', choiceId: 'weeks' },
      ];
      await portal.client.events.answerQuiz({ eventId: 'quiz-flu', answers });
    },
  }),
  play: opens('quiz-flu', '.ik-quiz-verdict'),
};

export const Seminar: StoryObj = { ...signedIn(), play: opens('seminar-online', '.ik-outside') };
