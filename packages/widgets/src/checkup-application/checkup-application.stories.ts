import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import './checkup-application.define.js';

const meta: Meta = {
  title: 'Widgets/CheckupApplications list',
  component: 'ikiiki-checkup-application',
  args: { 'login-href': '#login' },
};
export default meta;

const tag = 'ikiiki-checkup-application';
const states = memberStates(tag, 'checkupApplications.list');

export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: reaches(tag, 'ready') };

export const Empty: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) =>
      void Object.assign(client.checkupApplications, { list: async () => ({ items: [] }) }),
  }),
  play: reaches(tag, 'empty'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
