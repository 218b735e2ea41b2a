import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './article-list.define.js';

const meta: Meta = {
  title: 'Widgets/Article list',
  component: 'ikiiki-article-list',
  args: { 'login-href': '#login' },
};
export default meta;

const tag = 'ikiiki-article-list';
const states = memberStates(tag, 'articles.list');
const asMember = withPortal({ signedInAs: 'member' });
const rootOf = (canvas: Element): ShadowRoot => {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error('no widget');
  return root;
};

export const Ready: StoryObj = { ...asMember, play: reaches(tag, 'ready', '.ik-card') };

export const OpenedArticle: StoryObj = {
  ...asMember,
  args: { 'article-id': 'blood-pressure' },
  play: reaches(tag, 'ready', '.ik-block-table'),
};

export const OpenedRecipe: StoryObj = {
  ...asMember,
  args: { 'article-id': 'recipe-chicken-nabe' },
  play: reaches(tag, 'ready', '.ik-steps'),
};

/** A recipe for another number of people. */
export const ForFive: StoryObj = {
  ...asMember,
  args: { 'article-id': 'recipe-miso-soup' },
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-steps')(context);
    const more = rootOf(context.canvasElement).querySelectorAll<HTMLButtonElement>('.ik-step')[1];
    for (let people = 2; people < 5; people += 1) more?.click();
    await waitFor(() => {
      if (!rootOf(context.canvasElement).textContent?.includes('250g')) throw new Error('not for five yet');
    });
  },
};

/** It was read, and has brought its points. */
export const ReadToTheEnd: StoryObj = {
  ...asMember,
  args: { 'article-id': 'sleep' },
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-reader-end')(context);
    const root = rootOf(context.canvasElement);
    root.querySelector<HTMLButtonElement>('.ik-reader-end button')?.click();
    await waitFor(() => {
      if (root.querySelector('.ik-reader-end button')) throw new Error('not read yet');
    });
  },
};

/** All points of the day have come. */
export const BeyondToday: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) => {
      for (const articleId of ['walking', 'stress']) await client.articles.markRead({ articleId });
    },
  }),
  args: { 'article-id': 'sleep' },
  play: reaches(tag, 'ready', '.ik-reader-end'),
};

/** Saying that it was read has failed; the button is still there. */
export const NotRecorded: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'articles.markRead', status: 500 }] }),
  args: { 'article-id': 'sleep' },
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-reader-end')(context);
    rootOf(context.canvasElement).querySelector<HTMLButtonElement>('.ik-reader-end button')?.click();
    await reaches(tag, 'ready', '.ik-reader-end [role="alert"]')(context);
  },
};

export const Gone: StoryObj = {
  ...asMember,
  args: { 'article-id': 'coming-new-year' },
  play: reaches(tag, 'ready', '.ik-banner-error'),
};

export const Saved: StoryObj = {
  ...asMember,
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-card')(context);
    const root = rootOf(context.canvasElement);
    root.querySelector<HTMLInputElement>('[name="saved"]')?.click();
    await reaches(tag, 'ready', '.ik-found')(context);
  },
};

export const NothingFound: StoryObj = {
  ...asMember,
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-card')(context);
    const hand = handOn(rootOf(context.canvasElement));
    await hand.type('search', 'ｘｙｚ');
    (await hand.find<HTMLInputElement>('#search')).form?.requestSubmit();
    await reaches(tag, 'ready', '.ik-found')(context);
  },
};

/** What was searched for could not be had; what was typed is still there. */
export const SearchFailed: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) => {
      const list = client.articles.list.bind(client.articles);
      client.articles.list = (input, options) => {
        if (input?.search) throw Object.assign(new Error('cut'), { code: 'network', retryable: true });
        return list(input, options);
      };
    },
  }),
  play: async (context) => {
    await reaches(tag, 'ready', '.ik-card')(context);
    const hand = handOn(rootOf(context.canvasElement));
    await hand.type('search', 'とまと');
    (await hand.find<HTMLInputElement>('#search')).form?.requestSubmit();
    await reaches(tag, 'ready', '.ik-banner-error')(context);
  },
};

export const Hostile: StoryObj = {
  ...withPortal({ seed: 'hostile', signedInAs: 'member' }),
  args: { 'article-id': 'hostile-0' },
  play: reaches(tag, 'ready', '.ik-steps'),
};

export const Empty: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) =>
      void Object.assign(client.articles, { list: async () => ({ items: [], total: 0, payingToday: 2 }) }),
  }),
  play: reaches(tag, 'empty'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
