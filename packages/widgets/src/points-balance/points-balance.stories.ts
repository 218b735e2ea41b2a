import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './points-balance.define.js';

const meta: Meta = {
  title: 'Widgets/Points balance',
  component: 'ikiiki-points-balance',
  render: () =>
    html`<ikiiki-points-balance login-href="#login" rewards-href="#rewards"></ikiiki-points-balance>`,
};
export default meta;

const shows =
  (selector: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => {
      const widget = canvasElement.querySelector('ikiiki-points-balance');
      if (!widget?.matches(selector)) throw new Error(`not ${selector} yet`);
    });
  };

export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: shows(':state(ready)') };

/** Two months after joining: nothing earned yet, so it says how points are earned. */
export const Empty: StoryObj = {
  ...withPortal({
    prepare: async ({ client, dev }) => {
      await dev('POST', '/clock/advance', { days: 60 });
      const { flow } = await client.session.identify({ loginId: 'new.member' });
      await client.session.logIn({ flow, password: 'Hajimete-Tsuki42' });
    },
  }),
  play: shows(':state(empty)'),
};

/** Little, and nothing that expires soon. */
export const NothingExpires: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: shows(':state(ready)'),
};

export const Loading: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'points.balance', delayMs: 120_000 }] }),
  play: shows(':state(loading)'),
};

export const Failed: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'points.balance', status: 500 }] }),
  play: shows(':state(error)'),
};

export const SignedOut: StoryObj = { play: shows(':state(signed-out)') };

export const NotOpen: StoryObj = {
  ...withPortal({ signedInAs: 'joined-registered' }),
  play: shows(':state(not-open)'),
};

/** The membership has been lost, and with it the points. */
export const Ended: StoryObj = {
  ...withPortal({ signedInAs: 'left-registered' }),
  play: shows(':state(error)'),
};

export const Offline: StoryObj = {
  ...withPortal({ signedInAs: 'member', offline: true }),
  beforeEach: () => {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
    return () => Object.defineProperty(Navigator.prototype, 'onLine', onLine);
  },
  play: shows(':state(offline)'),
};

const shadowOf = (canvas: HTMLElement) => canvas.querySelector('ikiiki-points-balance')!.shadowRoot!;

/** After 「さらに表示」. */
export const MoreHistory: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await shows(':state(ready)')(context);
    const root = shadowOf(context.canvasElement);
    const more = await handOn(root).find('.ik-entries + div button');
    more.click();
    await waitFor(() => expect(root.querySelectorAll('.ik-entry').length).toBeGreaterThan(10));
  },
};

/** The next page did not come; what was there stays. */
export const MoreHistoryFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await shows(':state(ready)')(context);
    const { dev } = context.loaded.portal as StoryPortal;
    await dev('POST', '/faults', { operation: 'points.list', status: 500 });
    const hand = handOn(shadowOf(context.canvasElement));
    (await hand.find('.ik-entries + div button')).click();
    await hand.find('.ik-banner-error');
  },
};
