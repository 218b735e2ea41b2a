import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import './unread-badge.define.js';

const meta: Meta = {
  title: 'Widgets/Unread badge',
  component: 'ikiiki-unread-badge',
  args: { 'poll-seconds': 0 },
};
export default meta;

const tag = 'ikiiki-unread-badge';
const states = memberStates(tag, 'notices.unread');

export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: reaches(tag, 'ready') };

/** As it stands in a menu. */
export const InMenu: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  render: () =>
    html`<nav aria-label="Menu"><a href="#notices">お知らせ <ikiiki-unread-badge poll-seconds="0"></ikiiki-unread-badge></a></nav>`,
  play: reaches(tag, 'ready'),
};

/** Nothing is unread: nothing is shown. */
export const Empty: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) => client.notices.markAllRead(),
  }),
  play: reaches(tag, 'empty'),
};

/* A menu says nothing of what is going on: in all these states there is nothing to see. */
export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
