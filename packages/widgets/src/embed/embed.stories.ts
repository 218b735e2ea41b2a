import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import './embed.define.js';
import { IkiikiEmbed } from './embed.js';

/** Nothing answers there: what stands in the frame is shown by `npm start`, on the employer's intranet. */
const nowhere = 'http://127.0.0.1:9';

const meta: Meta = {
  title: 'Widgets/Embed',
  component: 'ikiiki-embed',
  args: { widget: 'login-form', 'portal-url': nowhere },
};
export default meta;

const shows = (canvas: HTMLElement, state: string) =>
  waitFor(() => {
    const embed = canvas.querySelector('ikiiki-embed');
    if (!embed?.matches(`:state(${state})`)) throw new Error(`not ${state} yet`);
  });

export const Loading: StoryObj = {
  play: ({ canvasElement }) => shows(canvasElement, 'loading'),
};

export const Unreachable: StoryObj = {
  beforeEach: () => {
    const { loadTimeoutMs, readyTimeoutMs } = IkiikiEmbed;
    Object.assign(IkiikiEmbed, { loadTimeoutMs: 1, readyTimeoutMs: 1 });
    return () => Object.assign(IkiikiEmbed, { loadTimeoutMs, readyTimeoutMs });
  },
  play: ({ canvasElement }) => shows(canvasElement, 'error'),
};

export const Misplaced: StoryObj = {
  args: { 'portal-url': undefined },
  play: ({ canvasElement }) => shows(canvasElement, 'error'),
};
