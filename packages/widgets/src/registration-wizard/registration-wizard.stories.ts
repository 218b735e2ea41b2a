import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { withPortal } from '../../../../.storybook/portal.js';
import './registration-wizard.define.js';

const meta: Meta = {
  title: 'Widgets/Registration wizard',
  component: 'ikiiki-registration-wizard',
  args: { 'login-href': '#login' },
};
export default meta;

const email = 'taro@example.com';
/** People of the seed. */
const leaflet = { symbol: '1255', number: '3456', birthDate: '20000505' };
const unknown = { symbol: '1255', number: '999999', birthDate: '19800101' };
const tooYoung = { symbol: '1255', number: '004003', birthDate: '19970402' };
const twin = { symbol: '1255', number: '005001', birthDate: '19900615' };

type Entries = Readonly<Record<string, string>>;

/** The story's wizard, handled as a person does. */
function person(canvas: HTMLElement) {
  const root = canvas.querySelector('ikiiki-registration-wizard')!.shadowRoot!;
  const find = <T extends Element = HTMLElement>(selector: string) =>
    waitFor(() => {
      const element = root.querySelector<T>(selector);
      if (!element) throw new Error(`no ${selector} yet`);
      return element;
    });
  return {
    find,
    async fill(entries: Entries) {
      for (const [name, value] of Object.entries(entries)) {
        const control = await find<HTMLInputElement>(`[name=${name}]`);
        control.value = value;
        control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    },
    submit: async () => (await find('[type=submit]')).click(),
    arrives: (heading: string) =>
      waitFor(() => {
        const shown = root.querySelector('h2')?.textContent;
        if (shown !== heading) throw new Error(`${shown} instead of ${heading}`);
      }),
  };
}

const opensLink = withPortal({
  prepare: async (portal) => portal.openLink(await portal.startRegistration(email)),
});
const opensSecondLink = withPortal({
  prepare: async (portal) => portal.openLink((await portal.proveIdentity(email)).token),
});

/** From the opened link to the entries of this person, and what the portal says to them. */
const identifiesAs =
  (entries: Entries, heading: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const { fill, submit, arrives } = person(canvasElement);
    await arrives('新規利用登録の続き');
    await submit();
    await arrives('本人確認');
    await fill(entries);
    await submit();
    await arrives(heading);
  };

export const Step1: StoryObj = {
  play: async ({ canvasElement }) => void (await person(canvasElement).find('h3')),
};

export const Step1Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    const { fill, submit, find } = person(canvasElement);
    await fill({ email: 'taro' });
    await submit();
    await find('[aria-invalid=true]');
  },
};

export const Step1Offline: StoryObj = {
  ...withPortal({ offline: true }),
  play: async ({ canvasElement }) => {
    const { fill, submit, find } = person(canvasElement);
    await fill({ email });
    await submit();
    await find('[role=alert]');
  },
};

export const Step2MailSent: StoryObj = {
  play: async ({ canvasElement }) => {
    const { fill, submit, arrives } = person(canvasElement);
    await fill({ email });
    await submit();
    await arrives('メールをお送りしました');
  },
};

export const LinkBeingLookedAt: StoryObj = {
  ...withPortal({
    prepare: async (portal) => portal.openLink(await portal.startRegistration(email)),
    faults: [{ operation: 'registration.inspectLink', delayMs: 120_000 }],
  }),
  play: ({ canvasElement }) => person(canvasElement).arrives('新規利用登録'),
};

export const LinkOpened: StoryObj = {
  ...opensLink,
  play: ({ canvasElement }) => person(canvasElement).arrives('新規利用登録の続き'),
};

export const LinkDead: StoryObj = {
  ...withPortal({
    prepare: async (portal) => {
      const token = await portal.startRegistration(email);
      await portal.dev('POST', '/clock/advance', { hours: 3 });
      portal.openLink(token);
    },
  }),
  play: async ({ canvasElement }) => void (await person(canvasElement).find('.ik-banner')),
};

export const Step3: StoryObj = {
  ...opensLink,
  play: async ({ canvasElement }) => {
    const { fill, submit, arrives } = person(canvasElement);
    await arrives('新規利用登録の続き');
    await submit();
    await fill({ symbol: '１２５５', number: '3456', birthDate: 'H12.5.5' });
  },
};

export const Step3Refused: StoryObj = {
  ...opensLink,
  play: async ({ canvasElement }) => {
    const { fill, submit, arrives, find } = person(canvasElement);
    await arrives('新規利用登録の続き');
    await submit();
    await fill({ symbol: '12', birthDate: '平成1年1月5日' });
    await submit();
    await find('[aria-invalid=true]');
  },
};

export const Step3NotMatching: StoryObj = {
  ...opensLink,
  play: async (context) => {
    await identifiesAs(unknown, '本人確認')(context);
    await person(context.canvasElement).find('[role=alert]');
  },
};

export const TooYoung: StoryObj = {
  ...opensLink,
  play: identifiesAs(tooYoung, '本人確認ができませんでした'),
};

/** What the portal says to whoever matches in full, which here is told as a fault. */
const answers = (problem: string, more = {}) =>
  withPortal({
    prepare: async (portal) => portal.openLink(await portal.startRegistration(email)),
    faults: [{ operation: 'registration.confirmIdentity', problem, ...more }],
  });

export const NotEligible: StoryObj = {
  ...answers('not_eligible', { extensions: { eligibleFrom: '2027-04-01' } }),
  play: identifiesAs(leaflet, 'まだ登録できません'),
};

export const Ambiguous: StoryObj = {
  ...opensLink,
  play: identifiesAs(twin, '健保組合へお問い合わせください'),
};

export const AlreadyRegistered: StoryObj = {
  ...answers('already_registered'),
  play: identifiesAs(leaflet, 'すでに登録されています'),
};

export const Held: StoryObj = {
  ...answers('identity_held', { retryAfterSeconds: 86_400 }),
  play: identifiesAs(leaflet, '本人確認をお休みしています'),
};

export const Step3KeyShown: StoryObj = {
  ...opensLink,
  play: identifiesAs(leaflet, '確認キーのコピー'),
};

export const Step5: StoryObj = {
  ...opensSecondLink,
  play: ({ canvasElement }) => person(canvasElement).arrives('確認キー（認証キー）の入力'),
};

export const Step5NotMatching: StoryObj = {
  ...opensSecondLink,
  play: async ({ canvasElement }) => {
    const { fill, submit, find } = person(canvasElement);
    await fill({ confirmationKey: 'ZZZZ-ZZZZ' });
    await submit();
    await find('[aria-invalid=true]');
  },
};

export const KeyWrongTooOften: StoryObj = {
  ...withPortal({
    prepare: async (portal) => {
      const { token } = await portal.proveIdentity(email);
      for (let tries = 0; tries < 4; tries += 1) {
        const wrong = { linkToken: token, confirmationKey: 'ZZZZ-ZZZZ' };
        await portal.client.registration.confirmKey(wrong).catch(() => undefined);
      }
      portal.openLink(token);
    },
  }),
  play: async ({ canvasElement }) => {
    const { fill, submit, find } = person(canvasElement);
    await fill({ confirmationKey: 'ZZZZ-ZZZZ' });
    await submit();
    await find('.ik-banner');
  },
};

/** The key is known to the story only, as it is to the person who wrote it down. */
let key = '';
const hasKey = withPortal({
  prepare: async (portal) => {
    const proven = await portal.proveIdentity(email);
    key = proven.key;
    portal.openLink(proven.token);
  },
});

export const Step6: StoryObj = {
  ...hasKey,
  play: async ({ canvasElement }) => {
    const { fill, submit, arrives, find } = person(canvasElement);
    await fill({ confirmationKey: key });
    await submit();
    await arrives('利用者情報の入力');
    await find('ikiiki-password-field');
  },
};

export const Step6Refused: StoryObj = {
  ...hasKey,
  play: async (context) => {
    await Step6.play?.(context);
    const { fill, submit, find } = person(context.canvasElement);
    await fill({ loginId: 'たろう', password: 'mori、', nickname: '' });
    await submit();
    await find('[aria-invalid=true]');
  },
};

export const Completed: StoryObj = {
  ...hasKey,
  play: async (context) => {
    await Step6.play?.(context);
    const { fill, submit, arrives } = person(context.canvasElement);
    const password = 'Mori7=asagiri';
    await fill({ loginId: 'taro.hino', password, passwordAgain: password, nickname: '青葉みなと' });
    await submit();
    await arrives('利用登録が完了しました');
  },
};
