import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import './home.define.js';

const meta: Meta = {
  title: 'Widgets/Home',
  component: 'ikiiki-home',
  args: { 'login-href': '#login', 'points-href': '#points', 'notices-href': '#notices' },
};
export default meta;

const tag = 'ikiiki-home';
const states = memberStates(tag, 'home.get');

export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: reaches(tag, 'ready') };

export const JustJoined: StoryObj = {
  ...withPortal({ signedInAs: 'joined-registered' }),
  play: reaches(tag, 'ready'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const LoggedOut: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await reaches(tag, 'ready')(context);
    const home = context.canvasElement.querySelector(tag);
    home?.shadowRoot?.querySelector('button')?.click();
    await reaches(tag, 'signed-out')(context);
  },
};

export const Expired: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async (portal) => {
      await portal.dev('POST', '/clock/advance', { hours: 13 });
      await portal.client.me.profile().catch(() => undefined);
    },
  }),
  play: reaches(tag, 'signed-out'),
};
