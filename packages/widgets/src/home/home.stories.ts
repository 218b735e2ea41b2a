import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { withPortal } from '../../../../.storybook/portal.js';
import './home.define.js';

const meta: Meta = {
  title: 'Widgets/Home',
  component: 'ikiiki-home',
  args: { 'login-href': '#login', 'points-href': '#points', 'notices-href': '#notices' },
};
export default meta;

const shows =
  (selector: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => {
      const home = canvasElement.querySelector('ikiiki-home');
      if (!home?.matches(selector)) throw new Error(`not ${selector} yet`);
    });
  };

export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: shows(':state(ready)') };

export const JustJoined: StoryObj = {
  ...withPortal({ signedInAs: 'joined-registered' }),
  play: shows(':state(ready)'),
};

export const Loading: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'home.get', delayMs: 120_000 }] }),
  play: shows(':state(loading)'),
};

export const Failed: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'home.get', status: 500 }] }),
  play: shows(':state(error)'),
};

export const SignedOut: StoryObj = { play: shows(':state(signed-out)') };

export const LoggedOut: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await shows(':state(ready)')(context);
    const home = context.canvasElement.querySelector('ikiiki-home');
    home?.shadowRoot?.querySelector('button')?.click();
    await shows(':state(signed-out)')(context);
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
  play: shows(':state(signed-out)'),
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
