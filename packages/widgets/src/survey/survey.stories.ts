import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { clicks, doesIn, type Hand, presses, type Step, sees } from '../../test/story-hand.js';
import './survey.define.js';

const meta: Meta = {
  title: 'Widgets/Survey',
  component: 'ikiiki-survey',
  args: { 'login-href': '#login', 'points-href': '#points', 'trusted-host': true },
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const tag = 'ikiiki-survey';
const states = memberStates(tag, 'surveys.list');
const signedIn = (setup: PortalSetup = {}) => withPortal({ signedInAs: 'member', ...setup });

const does = doesIn(tag);
const opens = (id: string) => clicks(`[data-survey="${id}"] button`);
const begins = (id: string) => async (hand: Hand) => {
  await opens(id)(hand);
  await sees('.ik-facts')(hand);
  await presses('回答をはじめる')(hand);
  await sees('form')(hand);
};
const chooses = (question: string, value: string) => clicks(`[name="q-${question}"][value="${value}"]`);
const types = (question: string, text: string) => (hand: Hand) => hand.type(`q-${question}`, text);
const next = presses('次へ');
const asked = (question: string) => sees(`#q-${question}, [name="q-${question}"]`);

const begun = async ({ client }: StoryPortal): Promise<void> => {
  await client.surveys.saveDraft({
    surveyId: 'lifestyle',
    answers: {
      exercise: { choice: 'some' },
      'exercise-kinds': { choices: ['walk', 'other'], other: '犬の散歩' },
      sleep: { value: '４．５' },
      rested: { value: 2 },
      'sleep-trouble': { text: '夜中に目が覚めます。\n朝がつらいです。' },
      smoking: { choice: 'never' },
    },
    position: 'wish',
  });
};
const goesOn = (id: string) => async (hand: Hand) => {
  await opens(id)(hand);
  await sees('.ik-facts')(hand);
  await presses('続きから回答する')(hand);
  await sees('form')(hand);
};
const reviews = async (hand: Hand) => {
  await goesOn('lifestyle')(hand);
  await presses('回答の確認へ進む')(hand);
  await sees('.ik-answers')(hand);
};
const sends = async (hand: Hand) => {
  await reviews(hand);
  await presses('この内容で送信する')(hand);
};

export const Ready: StoryObj = { ...signedIn(), play: reaches(tag, 'ready', '.ik-survey') };

export const Empty: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) =>
      void Object.assign(client.surveys, {
        list: async () => ({ items: [], counts: { open: 0, answered: 0, closed: 0 } }),
      }),
  }),
  play: reaches(tag, 'empty'),
};

export const NothingOpen: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => {
      const over = await client.surveys.list({ state: 'answered' });
      Object.assign(client.surveys, {
        list: async () => ({ items: over.items, counts: { ...over.counts, open: 0 } }),
      });
    },
  }),
  play: does(sees('.ik-text', 'ご協力ありがとうございます')),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const One: StoryObj = {
  ...signedIn(),
  args: { 'survey-id': 'lifestyle' },
  play: reaches(tag, 'ready', '.ik-facts'),
};

export const Unknown: StoryObj = {
  ...signedIn(),
  args: { 'survey-id': 'nobody-knows' },
  play: reaches(tag, 'error'),
};

export const CouldNotBeOpened: StoryObj = {
  ...signedIn({ faults: [{ operation: 'surveys.get', status: 500 }] }),
  play: does(opens('lifestyle'), sees('[role=alert]')),
};

export const IntroductionAnonymous: StoryObj = {
  ...signedIn(),
  play: does(opens('satisfaction'), sees('.ik-banner-info', '無記名')),
};

export const IntroductionWithDraft: StoryObj = {
  ...signedIn(),
  play: does(opens('checkup-access'), sees('button', '続きから回答する')),
};

export const RestartAsked: StoryObj = {
  ...signedIn(),
  play: does(opens('checkup-access'), presses('最初から答え直す'), sees('.ik-restart')),
};

export const Single: StoryObj = { ...signedIn(), play: does(begins('lifestyle'), asked('exercise')) };

export const Unanswered: StoryObj = {
  ...signedIn(),
  play: does(begins('lifestyle'), next, sees('.ik-error')),
};

export const Saved: StoryObj = {
  ...signedIn(),
  play: does(begins('lifestyle'), chooses('exercise', 'some'), sees('.ik-save-saved')),
};

export const MultipleWithOther: StoryObj = {
  ...signedIn(),
  play: does(
    begins('lifestyle'),
    chooses('exercise', 'some'),
    next,
    chooses('exercise-kinds', 'walk'),
    chooses('exercise-kinds', 'other'),
    types('exercise-kinds-other', '犬の散歩'),
  ),
};

const atSleep = does(
  begins('lifestyle'),
  chooses('exercise', 'none'),
  next,
  chooses('no-exercise-reasons', 'nothing'),
  next,
  asked('sleep'),
);

const then =
  (before: Play, ...steps: readonly Step[]): Play =>
  async (context) => {
    await before(context);
    await does(...steps)(context);
  };

export const NumberReadThroughWidth: StoryObj = {
  ...signedIn(),
  play: then(atSleep, types('sleep', '７．５時間'), sees('#q-sleep-echo')),
};

export const NumberRefused: StoryObj = {
  ...signedIn(),
  play: then(atSleep, types('sleep', '25'), next, sees('#q-sleep-error')),
};

export const Scale: StoryObj = {
  ...signedIn(),
  play: then(atSleep, types('sleep', '4'), next, chooses('rested', '2')),
};

export const LongText: StoryObj = {
  ...signedIn(),
  play: then(
    atSleep,
    types('sleep', '4'),
    next,
    chooses('rested', '2'),
    next,
    types('sleep-trouble', '夜中に目が覚めます。'),
  ),
};

export const AllOnOnePage: StoryObj = { ...signedIn(), play: does(goesOn('checkup-access')) };

export const AllOnOnePageRefused: StoryObj = {
  ...signedIn(),
  play: does(goesOn('checkup-access'), presses('回答の確認へ進む'), sees('.ik-error-count')),
};

const savingFails = (fault: object) => signedIn({ faults: [{ operation: 'surveys.saveDraft', ...fault }] });

export const NotSaved: StoryObj = {
  ...savingFails({ status: 500 }),
  play: does(begins('lifestyle'), chooses('exercise', 'some'), sees('.ik-save-unsaved')),
};

export const ClosedMeanwhile: StoryObj = {
  ...savingFails({ problem: 'survey_closed' }),
  play: does(begins('lifestyle'), chooses('exercise', 'some'), sees('.ik-banner-error')),
};

export const AnsweredElsewhere: StoryObj = {
  ...signedIn({
    prepare: begun,
    faults: [{ operation: 'surveys.answer', problem: 'survey_already_answered' }],
  }),
  play: does(sends, sees('.ik-banner-error')),
};

export const Review: StoryObj = { ...signedIn({ prepare: begun }), play: does(reviews) };

export const SendingFailed: StoryObj = {
  ...signedIn({ prepare: begun, faults: [{ operation: 'surveys.answer', status: 503 }] }),
  play: does(sends, sees('[role=alert]')),
};

export const Sending: StoryObj = {
  ...signedIn({ prepare: begun, faults: [{ operation: 'surveys.answer', delayMs: 120_000 }] }),
  play: does(sends, sees('.ik-spinner')),
};

export const Done: StoryObj = {
  ...signedIn({ prepare: begun }),
  play: does(sends, sees('.ik-points')),
};

export const Answered: StoryObj = {
  ...signedIn(),
  play: does(opens('promotion'), sees('.ik-answers')),
};

export const Closed: StoryObj = {
  ...signedIn(),
  play: does(opens('infection'), sees('.ik-banner-info')),
};
