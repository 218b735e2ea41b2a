import type { FormValues } from '@ikiiki/sdk/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { clicks, doesIn, type Hand, presses, sees } from '../../test/story-hand.js';
import './application-forms.define.js';

const meta: Meta = {
  title: 'Widgets/Application forms',
  component: 'ikiiki-application-forms',
  args: { 'login-href': '#login', 'trusted-host': true },
};
export default meta;

const tag = 'ikiiki-application-forms';
const states = memberStates(tag, 'applicationForms.list');
const signedIn = (setup: PortalSetup = {}) => withPortal({ signedInAs: 'member', ...setup });

const does = doesIn(tag);
const types = (field: string, text: string) => (hand: Hand) => hand.type(`f-${field}`, text);
const chooses = (field: string, value: string) => clicks(`[name="f-${field}"][value="${value}"]`);
const opensForm = (id: string) => async (hand: Hand) => {
  await clicks(`[data-form="${id}"] .ik-open`)(hand);
  await sees('.ik-fact')(hand);
};
const goesOn = (title: string) => async (hand: Hand) => {
  const row = await hand.find('.ik-waiting-row', title);
  row.querySelector('button')?.click();
};
const begins = (id: string) => async (hand: Hand) => {
  await opensForm(id)(hand);
  await presses('Webで申請する')(hand);
  await sees('.ik-ask')(hand);
};
const opensHistory = async (hand: Hand) => {
  await presses('申請の履歴を見る')(hand);
  await sees('.ik-applications')(hand);
};
const looksAt =
  (state: string, title = '') =>
  async (hand: Hand) => {
    await opensHistory(hand);
    const row = (await hand.find(`.ik-state-${state}`)).closest('[data-application]');
    if (title && !row?.textContent?.includes(title)) throw new Error(`The first ${state} is not ${title}.`);
    row?.querySelector('button')?.click();
    await sees('.ik-timeline')(hand);
  };

const moved: FormValues = {
  address: { postalCode: '123-4567', address: '架空県みどり市1-2-3' },
  movedOn: '令和８年１１月２０日',
  family: 'yes',
  phone: '090-1234-5678',
  true: 'yes',
};
const filledIn = async ({ client }: StoryPortal): Promise<void> => {
  const { id, revision } = await client.applicationForms.start({ formId: 'address' });
  await client.applicationForms.saveDraft({
    applicationId: id,
    revision,
    values: moved,
    position: 'declaration',
  });
};
const reviews = async (hand: Hand) => {
  await goesOn('住所変更届')(hand);
  await sees('.ik-ask')(hand);
  await presses('次へ')(hand);
  await sees('.ik-answers-of')(hand);
};
const submits = async (hand: Hand) => {
  await reviews(hand);
  await presses('この内容で提出する')(hand);
};

export const Ready: StoryObj = { ...signedIn(), play: reaches(tag, 'ready', '.ik-form') };

export const Empty: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) =>
      void Object.assign(client.applicationForms, {
        list: async () => ({ items: [], lifeEvents: [] }),
        applications: async () => ({ items: [], counts: {} }),
      }),
  }),
  play: reaches(tag, 'empty'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const ByLifeEvent: StoryObj = {
  ...signedIn(),
  play: does(
    async (hand) => (await hand.find('.ik-event', '子どもが生まれた')).click(),
    sees('.ik-found', '3件'),
  ),
};

export const ByWords: StoryObj = {
  ...signedIn(),
  play: does(
    (hand) => hand.type('search', '髙額'),
    presses('探す'),
    sees('.ik-found', '髙額'),
    sees('[data-form="high-cost"]'),
  ),
};

export const NothingFound: StoryObj = {
  ...signedIn(),
  play: does(
    (hand) => hand.type('search', '宇宙旅行'),
    presses('探す'),
    sees('.ik-text', '見つかりませんでした'),
  ),
};

export const Form: StoryObj = { ...signedIn(), play: does(opensForm('high-cost')) };

export const FormOnPaper: StoryObj = { ...signedIn(), play: does(opensForm('injury'), clicks('summary')) };

export const CouldNotBeOpened: StoryObj = {
  ...signedIn({ faults: [{ operation: 'applicationForms.get', status: 500 }] }),
  play: does(clicks('[data-form="high-cost"] .ik-open'), sees('[role=alert]')),
};

export const Begun: StoryObj = { ...signedIn(), play: does(begins('dependants')) };

export const Branches: StoryObj = {
  ...signedIn(),
  play: does(
    begins('dependants'),
    chooses('change', 'add'),
    presses('次へ'),
    types('kana', 'やまぶき　ﾋｶﾘ'),
    types('birth', 'R8.11.1'),
    types('income', '０'),
    chooses('together', 'no'),
    sees('#f-address'),
  ),
};

export const Refused: StoryObj = {
  ...signedIn(),
  play: does(
    begins('address'),
    types('movedOn', '平成40年1月1日'),
    presses('次へ'),
    sees('#f-movedOn-error'),
  ),
};

export const GoneOnWith: StoryObj = {
  ...signedIn(),
  play: does(goesOn('傷病手当金'), sees('.ik-screen-heading', '休んだ期間')),
};

export const Account: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => {
      const { id, revision } = await client.applicationForms.start({ formId: 'sick-pay' });
      await client.applicationForms.saveDraft({ applicationId: id, revision, position: 'payment' });
    },
  }),
  play: does(
    goesOn('傷病手当金'),
    types('account-number', '１２３'),
    types('account-holder', '山吹'),
    presses('次へ'),
    sees('#f-account-holder-error'),
  ),
};

export const Papers: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => {
      const { id, revision } = await client.applicationForms.start({ formId: 'sick-pay' });
      await client.applicationForms.saveDraft({ applicationId: id, revision, position: 'papers' });
    },
  }),
  play: does(goesOn('傷病手当金'), presses('入力内容の確認へ進む'), sees('.ik-error', '添付')),
};

export const DiscardAsked: StoryObj = {
  ...signedIn(),
  play: does(goesOn('傷病手当金'), presses('この下書きを消す'), sees('#ik-really')),
};

export const FormRevised: StoryObj = {
  ...signedIn(),
  play: does(goesOn('海外療養費'), sees('.ik-banner-warning', '改定されました')),
};

export const MovedOver: StoryObj = {
  ...signedIn(),
  play: does(
    goesOn('海外療養費'),
    presses('新しい様式に引き継ぐ'),
    sees('.ik-banner-warning', '引き継ぎました'),
  ),
};

const savingFails = (fault: object) =>
  signedIn({ faults: [{ operation: 'applicationForms.saveDraft', ...fault }] });

export const NotSaved: StoryObj = {
  ...savingFails({ status: 500 }),
  play: does(begins('address'), chooses('family', 'yes'), sees('.ik-save-unsaved')),
};

export const ChangedElsewhere: StoryObj = {
  ...signedIn({
    prepare: async ({ client: { applicationForms } }) => {
      const { id: applicationId } = await applicationForms.start({ formId: 'address' });
      const read = applicationForms.getApplication.bind(applicationForms);
      // Another tab writes as soon as this one has read
      applicationForms.getApplication = async (input) => {
        const found = await read(input);
        const { revision } = found;
        const values = { movedOn: '2026/11/1' };
        if (revision === 0) await applicationForms.saveDraft({ applicationId, revision, values });
        return found;
      };
    },
  }),
  play: does(goesOn('住所変更届'), types('movedOn', '2026/11/20'), sees('.ik-conflict', '別の画面で')),
};

export const SubmittedElsewhere: StoryObj = {
  ...savingFails({ problem: 'step_not_possible' }),
  play: does(begins('address'), chooses('family', 'yes'), sees('.ik-banner-error')),
};

export const Review: StoryObj = { ...signedIn({ prepare: filledIn }), play: does(reviews) };

export const SubmittingFailed: StoryObj = {
  ...signedIn({ prepare: filledIn, faults: [{ operation: 'applicationForms.submit', status: 503 }] }),
  play: does(submits, sees('[role=alert]')),
};

export const Submitting: StoryObj = {
  ...signedIn({ prepare: filledIn, faults: [{ operation: 'applicationForms.submit', delayMs: 120_000 }] }),
  play: does(submits, sees('.ik-spinner')),
};

export const Done: StoryObj = {
  ...signedIn({ prepare: filledIn }),
  play: does(submits, sees('.ik-banner-success')),
};

export const History: StoryObj = { ...signedIn(), play: does(opensHistory) };

export const Submitted: StoryObj = { ...signedIn(), play: does(looksAt('submitted')) };
export const WithdrawalAsked: StoryObj = {
  ...signedIn(),
  play: does(looksAt('submitted'), presses('申請を取り下げる'), sees('#ik-really')),
};
export const Returned: StoryObj = { ...signedIn(), play: does(looksAt('returned', '高額療養費')) };
export const Mended: StoryObj = {
  ...signedIn(),
  play: does(looksAt('returned'), presses('直して提出する'), sees('.ik-remark')),
};
export const Accepted: StoryObj = { ...signedIn(), play: does(looksAt('accepted')) };
export const Approved: StoryObj = { ...signedIn(), play: does(looksAt('approved')) };
export const Rejected: StoryObj = { ...signedIn(), play: does(looksAt('rejected')) };
export const Paid: StoryObj = { ...signedIn(), play: does(looksAt('paid')) };
export const Withdrawn: StoryObj = { ...signedIn(), play: does(looksAt('withdrawn')) };
