import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import './generic-notice.define.js';

const meta: Meta = {
  title: 'Widgets/Generic notice',
  component: 'ikiiki-generic-notice',
  args: { 'login-href': '#login' },
};
export default meta;

const tag = 'ikiiki-generic-notice';
const states = memberStates(tag, 'genericNotices.list');

export const Ready: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: reaches(tag, 'ready', '.ik-drugs'),
};

/** The sum of a drug, as the portal has worked it out. */
export const Calculation: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-sum')(context);
    context.canvasElement.querySelector(tag)?.shadowRoot?.querySelector('summary')?.click();
    await reaches(tag, 'ready', '.ik-sum[open]')(context);
  },
};

/** Every month by itself, where the society tells of each. */
export const EveryMonth: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    config: { genericNotices: { minSavingYen: 300, minDays: 14, monthsPerNotice: 1 } },
  }),
  play: reaches(tag, 'ready', '.ik-months'),
};

/** The member does not want the notices. */
export const Stopped: StoryObj = {
  ...withPortal({ signedInAs: 'checkup-support' }),
  play: reaches(tag, 'ready', '.ik-banner'),
};

export const Empty: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: reaches(tag, 'empty', '.ik-empty'),
};

export const Hostile: StoryObj = {
  ...withPortal({ seed: 'hostile', signedInAs: 'member' }),
  play: reaches(tag, 'ready', '.ik-drugs'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
