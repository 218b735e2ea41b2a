import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './password-field.define.js';

const meta: Meta = {
  title: 'Widgets/Password field',
  component: 'ikiiki-password-field',
  args: { name: 'password', required: true },
};
export default meta;

const typing =
  (...typed: string[]): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const names = ['password', 'again'];
    const hand = handOn(canvasElement);
    const field = await hand.find('ikiiki-password-field');
    await handOn(field.shadowRoot!).find('li');
    for (const [index, text] of typed.entries()) await hand.type(names[index]!, text);
  };

export const Empty: StoryObj = { play: typing() };
export const Missing: StoryObj = { play: typing('abcdefgh') };
export const Refused: StoryObj = { play: typing('abc$ＤＥ 123') };
export const Met: StoryObj = { play: typing('abcDEF123') };
export const WithSymbol: StoryObj = { play: typing('abc-DEF-123') };

export const LongPolicy: StoryObj = {
  ...withPortal({
    config: {
      passwordPolicy: {
        name: 'nist',
        minLength: 15,
        maxLength: 128,
        maxBytes: 512,
        required: [],
        allowedSymbols: null,
        ambiguousSymbols: '',
        recommendSymbol: false,
      },
    },
  }),
  play: typing('よい眠りをさそう長い言葉'),
};

export const Shown: StoryObj = {
  play: async (context) => {
    await typing('abcDEF123')(context);
    const field = await handOn(context.canvasElement).find('ikiiki-password-field');
    (await handOn(field.shadowRoot!).find('button')).click();
  },
};

export const TypedTwice: StoryObj = {
  render: () => html`<ikiiki-password-field id="new" name="password" required></ikiiki-password-field>
    <ikiiki-password-field name="again" required confirms="new" label="パスワード(確認)"></ikiiki-password-field>`,
  play: typing('abcDEF123', 'abcDEF12'),
};

export const Disabled: StoryObj = {
  args: { required: false, disabled: true },
  play: typing(),
};
