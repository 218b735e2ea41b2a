import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './medical-expenses.define.js';

const meta: Meta = {
  title: 'Widgets/Medical expenses',
  component: 'ikiiki-medical-expenses',
  args: { 'login-href': '#login' },
};
export default meta;

const tag = 'ikiiki-medical-expenses';
const states = memberStates(tag, 'medicalExpenses.summary');
const ready = reaches(tag, 'ready', '.ik-chart');

type Context = Parameters<typeof ready>[0];

async function handIn(context: Context) {
  await ready(context);
  return handOn(context.canvasElement.querySelector(tag)!.shadowRoot!);
}

/** A person's way into the form that corrects the first row. */
async function correcting(context: Context) {
  const hand = await handIn(context);
  (await hand.find('.ik-row > .ik-button')).click();
  await hand.find('.ik-correction');
  return hand;
}

async function deduction(context: Context, shows = '.ik-steps') {
  const hand = await handIn(context);
  (await hand.find('.ik-ways .ik-button-primary')).click();
  await hand.find(shows);
  return hand;
}

/** Somebody without a family: rows without a facility, and corrected ones. */
export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: ready };

/** The insured person of a family, all of whom are shown. */
export const Family: StoryObj = { ...withPortal({ signedInAs: 'family-insured' }), play: ready };

/** A member of the family has objected: how many, and nothing more. */
export const SomebodyHidden: StoryObj = { ...withPortal({ signedInAs: 'checkup-support' }), play: ready };

/** A dependant with the own decision, which stands at not shown. */
export const Dependant: StoryObj = { ...withPortal({ signedInAs: 'hidden-spouse' }), play: ready };

/** The dependant has changed the mind. */
export const DecisionChanged: StoryObj = {
  ...withPortal({ signedInAs: 'hidden-spouse' }),
  play: async (context) => {
    const hand = await handIn(context);
    const decide = '[aria-labelledby="ik-family"] button';
    const before = (await hand.find(decide)).textContent;
    (await hand.find(decide)).click();
    await hand.find('.ik-decision');
    await hand.find(`${decide}:not([aria-disabled])`);
    if (before === undefined) throw new Error('no words');
  },
};

/** The decision did not reach the portal. */
export const DecisionFailed: StoryObj = {
  ...withPortal({
    signedInAs: 'hidden-spouse',
    faults: [{ operation: 'medicalExpenses.setVisibility', status: 500 }],
  }),
  play: async (context) => {
    const hand = await handIn(context);
    (await hand.find('[aria-labelledby="ik-family"] button')).click();
    await hand.find('.ik-error');
  },
};

/** Thousands of rows of one family. */
export const Thousands: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured', seed: 'busy' }),
  play: ready,
};

/** Some time after joining: nothing has come yet. */
export const Empty: StoryObj = {
  ...withPortal({ signedInAs: 'joined-registered' }),
  play: reaches(tag, 'empty'),
};

/** Only what cannot be deducted as it is. */
export const WithoutFacility: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    const hand = await handIn(context);
    (await hand.find('.ik-banner-warning button')).click();
    await hand.find('.ik-row-warning');
  },
};

export const Correcting: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await correcting(context);
  },
};

/** An amount that is none, and more paid back than was paid. */
export const CorrectionRefused: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    const hand = await correcting(context);
    await hand.type('paidYen', '千円');
    await hand.type('refundYen', '-1');
    (await hand.find('.ik-correction [type=submit]')).click();
    await hand.find('.ik-error');
  },
};

export const CorrectionFailed: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    faults: [{ operation: 'medicalExpenses.correct', status: 500 }],
  }),
  play: async (context) => {
    const hand = await correcting(context);
    (await hand.find('.ik-correction [type=submit]')).click();
    await hand.find('.ik-error');
  },
};

export const Corrected: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    const hand = await correcting(context);
    await hand.type('paidYen', '３，２００');
    (await hand.find('.ik-correction [type=submit]')).click();
    await hand.find('.ik-row-corrected');
  },
};

/** Other rows did not come; those that were read stay. */
export const RowsFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    const hand = await handIn(context);
    const { dev } = context.loaded.portal as StoryPortal;
    await dev('POST', '/faults', { operation: 'medicalExpenses.list', status: 500 });
    const month = await hand.find<HTMLSelectElement>('#ik-month');
    month.value = '';
    month.dispatchEvent(new Event('change', { bubbles: true }));
    await hand.find('.ik-banner-error');
  },
};

/** Months that are to come, rows that are left out, a character that Shift_JIS does not have. */
export const Deduction: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await deduction(context);
  },
};

/** A year with the insurer's file, which is a sample. */
export const InsurerFile: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    const hand = await deduction(context);
    const year = await hand.find<HTMLSelectElement>('#ik-tax-year');
    year.value = '2025';
    year.dispatchEvent(new Event('change', { bubbles: true }));
    await hand.find('.ik-steps', 'XML');
  },
};

/** The insurer's file may name somebody who has objected since. */
export const InsurerFileWithheld: StoryObj = {
  ...withPortal({ signedInAs: 'checkup-support' }),
  play: InsurerFile.play!,
};

export const DeductionFailed: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    faults: [{ operation: 'medicalExpenses.deduction', status: 500 }],
  }),
  play: async (context) => {
    await deduction(context, '.ik-banner-error');
  },
};

/** A file did not come; the page says so beside the buttons. */
export const FileFailed: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    faults: [{ operation: 'medicalExpenses.deductionCsv', status: 500 }],
  }),
  play: async (context) => {
    const hand = await deduction(context);
    (await hand.find('.ik-steps .ik-button-primary')).click();
    await hand.find('.ik-download-error');
  },
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
/** The membership was lost too long ago. */
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
