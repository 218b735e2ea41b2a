import type { CallOptions } from '@ikiiki/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import './notice-list.define.js';

const meta: Meta = {
  title: 'Widgets/Notice list',
  component: 'ikiiki-notice-list',
  args: { 'login-href': '#login', 'poll-seconds': 0 },
};
export default meta;

const tag = 'ikiiki-notice-list';
const states = memberStates(tag, 'notices.list');

export const Ready: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: reaches(tag, 'ready', '.ik-row'),
};

export const Opened: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  args: { 'notice-id': 'influenza-2026' },
  play: reaches(tag, 'ready', '.ik-block-table'),
};

/** A notice with a picture; where the picture cannot be had, its words stand in. */
export const WithPicture: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  args: { 'notice-id': 'nabe' },
  play: reaches(tag, 'ready', '.ik-block-picture'),
};

export const Gone: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  args: { 'notice-id': 'past-campaign' },
  play: reaches(tag, 'ready', '.ik-banner-error'),
};

/** Opens the notice with a file, and presses its button. */
const downloads =
  (found: string): NonNullable<StoryObj['play']> =>
  async (context) => {
    await reaches(tag, 'ready', '.ik-download')(context);
    const root = context.canvasElement.querySelector(tag)?.shadowRoot;
    root?.querySelector<HTMLElement>('.ik-download button')?.click();
    await reaches(tag, 'ready', found)(context);
  };
const opened = { 'notice-id': 'influenza-2026' };

export const Downloading: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) =>
      void Object.assign(client.notices, {
        attachment: (_: unknown, { onProgress }: CallOptions) => {
          onProgress?.({ loaded: 412_000, total: 1_240_000, interrupted: false });
          return new Promise(() => {});
        },
      }),
  }),
  args: opened,
  play: downloads('.ik-progress[value]'),
};

/** The connection was cut: the rest is asked for. */
export const DownloadResumes: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) =>
      void Object.assign(client.notices, {
        attachment: (_: unknown, { onProgress }: CallOptions) => {
          onProgress?.({ loaded: 412_000, total: 1_240_000, interrupted: true });
          return new Promise(() => {});
        },
      }),
  }),
  args: opened,
  play: downloads('.ik-progress[value]'),
};

export const DownloadFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'notices.attachment', cut: 'midway' }] }),
  args: opened,
  play: downloads('.ik-download-error'),
};

export const Searched: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-row')(context);
    const root = context.canvasElement.querySelector('ikiiki-notice-list')?.shadowRoot;
    const search = root?.querySelector<HTMLInputElement>('#search');
    if (!search) throw new Error('no search');
    search.value = 'けんしん';
    search.form?.requestSubmit();
    await waitFor(() => {
      if (!root?.textContent?.match(/しぼり込みをやめる|Show all again/)) throw new Error('not found yet');
    });
  },
};

export const TenThousand: StoryObj = {
  ...withPortal({ seed: 'busy', signedInAs: 'member' }),
  play: reaches(tag, 'ready', '.ik-row'),
};

export const Hostile: StoryObj = {
  ...withPortal({ seed: 'hostile', signedInAs: 'member' }),
  args: { 'notice-id': 'hostile-links' },
  play: reaches(tag, 'ready', '.ik-row-body .ik-block-text'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const Empty: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) =>
      void Object.assign(client.notices, { list: async () => ({ items: [], total: 0, unread: 0 }) }),
  }),
  play: reaches(tag, 'empty'),
};
