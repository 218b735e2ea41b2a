import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './account-recovery.define.js';

const meta: Meta = {
  title: 'Widgets/Account recovery',
  component: 'ikiiki-account-recovery',
  args: { 'login-href': '#login' },
};
export default meta;

/** The member of the seed. */
const member = { loginId: 'yuzu.member', email: 'yuzu.member@mail.example' };

/** The choice of the first screen: the password first, the login ID below. */
const choices = ['password', 'login ID'] as const;

const inWidget = handIn('ikiiki-account-recovery');

const chooses =
  (
    choice: (typeof choices)[number],
    entries: Readonly<Record<string, string>> = {},
  ): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    await hand.find('.ik-recovery-choice button');
    const root = canvasElement.querySelector('ikiiki-account-recovery')!.shadowRoot!;
    root.querySelectorAll<HTMLElement>('.ik-recovery-choice button')[choices.indexOf(choice)]?.click();
    const submit = await hand.find('[type=submit]');
    for (const [name, text] of Object.entries(entries)) await hand.type(name, text);
    if (Object.keys(entries).length > 0) submit.click();
  };

const sees =
  (selector: string, before?: NonNullable<StoryObj['play']>): NonNullable<StoryObj['play']> =>
  async (context) => {
    await before?.(context);
    await (await inWidget(context.canvasElement)).find(selector);
  };

const opensResetLink = async (portal: StoryPortal) => {
  await portal.client.recovery.requestPasswordReset(member);
  portal.openLink(await portal.linkToken(member.email));
};

export const Choice: StoryObj = { play: sees('.ik-recovery-choice') };
export const ForgottenPassword: StoryObj = { play: chooses('password') };
export const ForgottenLoginId: StoryObj = { play: chooses('login ID') };
export const Refused: StoryObj = { play: sees('.ik-error', chooses('password', { email: 'taro@' })) };
export const MailSent: StoryObj = { play: sees('.ik-recovery-help', chooses('password', member)) };

export const Offline: StoryObj = {
  ...withPortal({ offline: true }),
  play: sees('[role=alert]', chooses('login ID', { email: member.email })),
};

export const OpeningLink: StoryObj = {
  ...withPortal({
    prepare: opensResetLink,
    faults: [{ operation: 'recovery.inspectResetLink', delayMs: 120_000 }],
  }),
  play: sees('[aria-busy]'),
};

export const LinkNotChecked: StoryObj = {
  ...withPortal({
    prepare: opensResetLink,
    faults: [{ operation: 'recovery.inspectResetLink', problem: 'overloaded' }],
  }),
  play: sees('[role=alert]'),
};

export const NewPassword: StoryObj = {
  ...withPortal({ prepare: opensResetLink }),
  play: sees('ikiiki-password-field'),
};

const setsPassword =
  (password: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    await hand.type('newPassword', password);
    await hand.type('again', password);
    (await hand.find('[type=submit]')).click();
  };

export const PasswordRefused: StoryObj = {
  ...withPortal({ prepare: opensResetLink }),
  play: sees('[data-invalid]', setsPassword('Password1')),
};

export const Changed: StoryObj = {
  ...withPortal({ prepare: opensResetLink }),
  play: sees('a.ik-button-primary', setsPassword('Atarashii-Kaze77')),
};

export const DeadLink: StoryObj = {
  ...withPortal({ prepare: async (portal) => portal.openLink('no-such-link') }),
  play: sees('.ik-button-primary'),
};
