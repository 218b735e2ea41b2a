import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './login-form.define.js';

const meta: Meta = {
  title: 'Widgets/Login form',
  component: 'ikiiki-login-form',
  args: { 'home-href': '#home', 'register-href': '#register', 'forgot-href': '#forgotten' },
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const sends =
  (loginId: string): Play =>
  async ({ canvasElement }) => {
    const hand = handOn(canvasElement);
    if (loginId) await hand.type('loginId', loginId);
    (await hand.find('[type=submit]')).click();
  };

const logsIn =
  (password: string): Play =>
  async (context) => {
    await sends('yuzu.member')(context);
    const hand = handOn(context.canvasElement);
    await hand.find('[name=password]');
    if (password) await hand.type('password', password);
    (await hand.find('[type=submit]')).click();
  };

const sees =
  (selector: string, before?: Play): Play =>
  async (context) => {
    await before?.(context);
    await handOn(context.canvasElement).find(selector);
  };

export const LoginId: StoryObj = { play: sees('[name=loginId]') };
export const LoginIdMissing: StoryObj = { play: sees('.ik-error', sends('')) };
export const Password: StoryObj = { play: sees('[name=password]', sends('yuzu.member')) };
export const PasswordMissing: StoryObj = { play: sees('.ik-error', logsIn('')) };
export const Wrong: StoryObj = { play: sees('.ik-error', logsIn('Wrong-1234')) };

export const Throttled: StoryObj = {
  ...withPortal({
    faults: [{ operation: 'session.logIn', problem: 'login_throttled', retryAfterSeconds: 900 }],
  }),
  play: sees('.ik-error', logsIn('Wrong-1234')),
};

export const Maintenance: StoryObj = {
  ...withPortal({
    faults: [
      {
        operation: 'session.identify',
        problem: 'maintenance',
        extensions: { until: '2026-11-22T20:00:00.000Z' },
      },
    ],
  }),
  play: sees('.ik-error', sends('yuzu.member')),
};

export const Waiting: StoryObj = {
  ...withPortal({ faults: [{ operation: 'session.identify', delayMs: 120_000 }] }),
  play: sees('.ik-spinner', sends('yuzu.member')),
};

export const Offline: StoryObj = {
  ...withPortal({ offline: true }),
  play: sees('.ik-error', sends('yuzu.member')),
};

export const SignedIn: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: sees('a[href="#home"]'),
};

export const Expired: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client, dev }) => {
      await dev('POST', '/clock/advance', { hours: 13 });
      await client.me.profile().catch(() => undefined);
    },
  }),
  play: sees('.ik-banner'),
};
