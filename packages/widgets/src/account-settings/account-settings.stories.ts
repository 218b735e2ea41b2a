import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './account-settings.define.js';

const meta: Meta = {
  title: 'Widgets/Account settings',
  component: 'ikiiki-account-settings',
  args: { 'login-href': '#login' },
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

/** The member of the seed. */
const member = { loginId: 'yuzu.member', password: 'Midori-no-Kaze58' };
const signedIn = (setup: PortalSetup = {}) => withPortal({ signedInAs: 'member', ...setup });

const inWidget = handIn('ikiiki-account-settings');

const shows =
  (state: string): Play =>
  ({ canvasElement }) =>
    waitFor(() => {
      const settings = canvasElement.querySelector('ikiiki-account-settings');
      if (!settings?.matches(`:state(${state})`)) throw new Error(`not ${state} yet`);
    });

/** Opens the form of a setting: nickname 0, address 1, login ID 2, password 3. */
const changes =
  (setting: number, entries: Readonly<Record<string, string>> = {}): Play =>
  async (context) => {
    await shows('ready')(context);
    const hand = await inWidget(context.canvasElement);
    await hand.find('.ik-setting-line button');
    const root = context.canvasElement.querySelector('ikiiki-account-settings')!.shadowRoot!;
    root.querySelectorAll<HTMLElement>('.ik-setting-line button')[setting]?.click();
    const save = await hand.find('.ik-setting [type=submit]');
    for (const [name, text] of Object.entries(entries)) await hand.type(name, text);
    if (Object.keys(entries).length > 0) save.click();
  };

const sees =
  (selector: string, before?: Play): Play =>
  async (context) => {
    await before?.(context);
    await (await inWidget(context.canvasElement)).find(selector);
  };

const proves =
  (password: string, before: Play): Play =>
  async (context) => {
    await before(context);
    const hand = await inWidget(context.canvasElement);
    await hand.find('dialog[open]');
    await hand.type('currentPassword', password);
    (await hand.find('dialog [type=submit]')).click();
  };

const proven = async ({ client }: StoryPortal) => {
  await client.session.stepUp({ password: member.password });
};

export const Ready: StoryObj = { ...signedIn(), play: shows('ready') };

export const TwoDevices: StoryObj = {
  ...signedIn({
    prepare: async ({ newClient }) => {
      const { session } = newClient();
      const { flow } = await session.identify({ loginId: member.loginId });
      await session.logIn({ flow, password: member.password });
    },
  }),
  play: sees('.ik-sessions button'),
};

export const Loading: StoryObj = {
  ...signedIn({ faults: [{ operation: 'me.profile', delayMs: 120_000 }] }),
  play: shows('loading'),
};

export const Failed: StoryObj = {
  ...signedIn({ faults: [{ operation: 'me.profile', problem: 'internal' }] }),
  play: shows('error'),
};

export const Offline: StoryObj = {
  ...signedIn({ offline: true }),
  beforeEach: () => {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
    return () => Object.defineProperty(Navigator.prototype, 'onLine', onLine);
  },
  play: shows('offline'),
};

export const SignedOut: StoryObj = { play: shows('signed-out') };

export const Nickname: StoryObj = { ...signedIn(), play: changes(0) };
export const Address: StoryObj = { ...signedIn(), play: changes(1) };
export const LoginId: StoryObj = { ...signedIn(), play: changes(2) };
export const Password: StoryObj = { ...signedIn(), play: changes(3) };

export const Refused: StoryObj = {
  ...signedIn({ prepare: proven }),
  play: sees('.ik-error', changes(2, { loginId: 'new.member' })),
};

export const AsksForPassword: StoryObj = {
  ...signedIn(),
  play: sees('dialog[open]', changes(0, { nickname: 'すだち' })),
};

export const WrongPassword: StoryObj = {
  ...signedIn(),
  play: sees('dialog .ik-error', proves('Wrong-1234', changes(0, { nickname: 'すだち' }))),
};

export const Changed: StoryObj = {
  ...signedIn({ prepare: proven }),
  play: sees('.ik-banner-success', changes(1, { email: 'sudachi@mail.example' })),
};

export const LooksLikeRealName: StoryObj = {
  ...signedIn({ prepare: proven }),
  play: sees('.ik-banner-warning', changes(0, { nickname: '山吹はるか' })),
};

export const ExpiredWhileChanging: StoryObj = {
  ...signedIn(),
  play: async (context) => {
    await changes(0)(context);
    await (await inWidget(context.canvasElement)).type('nickname', 'すだち');
    const { client, dev } = context.loaded.portal as StoryPortal;
    await dev('POST', '/clock/advance', { hours: 13 });
    await client.me.profile().catch(() => undefined);
    await sees('.ik-banner-warning')(context);
  },
};

const opensEmailLink = (token: string) =>
  history.replaceState(history.state, '', `${location.pathname}${location.search}#email=${token}`);

export const ConfirmAddress: StoryObj = {
  ...signedIn({
    prepare: async (portal) => {
      await proven(portal);
      await portal.client.me.requestEmailChange({ email: 'sudachi@mail.example' });
      opensEmailLink(await portal.linkToken('sudachi@mail.example'));
    },
  }),
  play: sees('.ik-button-primary'),
};

export const DeadLink: StoryObj = {
  ...withPortal({ prepare: async () => opensEmailLink('no-such-link') }),
  play: async (context) => {
    (await (await inWidget(context.canvasElement)).find('.ik-button-primary')).click();
    await sees('.ik-button-secondary')(context);
  },
};
