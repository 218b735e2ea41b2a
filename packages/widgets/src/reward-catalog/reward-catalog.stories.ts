import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './reward-catalog.define.js';

const meta: Meta = {
  title: 'Widgets/Reward catalog',
  component: 'ikiiki-reward-catalog',
  render: () =>
    html`<ikiiki-reward-catalog login-href="#login" points-href="#points"></ikiiki-reward-catalog>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

/** The member of the seed. */
const password = 'Midori-no-Kaze58';
const signedIn = (setup: PortalSetup = {}) => withPortal({ signedInAs: 'member', ...setup });

const proven = async ({ client }: StoryPortal): Promise<void> => {
  await client.session.stepUp({ password });
};

const inWidget = handIn('ikiiki-reward-catalog');

const shows =
  (state: string): Play =>
  ({ canvasElement }) =>
    waitFor(() => {
      const catalog = canvasElement.querySelector('ikiiki-reward-catalog');
      if (!catalog?.matches(`:state(${state})`)) throw new Error(`not ${state} yet`);
    });

const sees =
  (selector: string, before?: Play): Play =>
  async (context) => {
    await before?.(context);
    await (await inWidget(context.canvasElement)).find(selector);
  };

/** Presses the button of a reward. */
const chooses =
  (reward: string): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find(`[data-reward="${reward}"] button`)).click();
    await hand.find('form [type=submit]');
  };

const address = {
  name: '山吹 はるか',
  postalCode: '〒１２３－４５６７',
  address: '架空県みどり野市1-2-3 みどり荘101',
  phone: '０９０－１２３４－５６７８',
};

/** Fills in the form and presses its button. */
const exchanges =
  (reward: string, entries: Readonly<Record<string, string>> = {}): Play =>
  async (context) => {
    await chooses(reward)(context);
    const hand = await inWidget(context.canvasElement);
    for (const [name, typed] of Object.entries(entries)) await hand.type(name, typed);
    (await hand.find('form [type=submit]')).click();
  };

const opensOrders: Play = async ({ canvasElement }) => {
  const hand = await inWidget(canvasElement);
  (await hand.find('#ik-to-orders button')).click();
  await hand.find('.ik-order');
};

export const Ready: StoryObj = { ...signedIn(), play: sees('.ik-reward') };

export const FewPoints: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find('.ik-more button')).click();
    await hand.find('.ik-reward-not-now');
  },
};

export const OnlyAffordable: StoryObj = {
  ...signedIn(),
  play: async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    const category = await hand.find<HTMLSelectElement>('select');
    category.value = 'appliance';
    category.dispatchEvent(new Event('change', { bubbles: true }));
    await hand.find('[data-reward="sold-out"]');
    (await hand.find('[type=checkbox]')).click();
    await hand.find('[data-reward="last-one"]');
  },
};

export const Empty: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => {
      client.rewards.list = (async () => ({ items: [] })) as never;
    },
  }),
  play: shows('empty'),
};

export const Loading: StoryObj = {
  ...signedIn({ faults: [{ operation: 'rewards.list', delayMs: 120_000 }] }),
  play: shows('loading'),
};

export const Failed: StoryObj = {
  ...signedIn({ faults: [{ operation: 'rewards.list', problem: 'internal' }] }),
  play: shows('error'),
};

export const SignedOut: StoryObj = { play: shows('signed-out') };

export const NotOpen: StoryObj = {
  ...withPortal({ signedInAs: 'joined-registered' }),
  play: shows('not-open'),
};

export const Ended: StoryObj = { ...withPortal({ signedInAs: 'left-registered' }), play: shows('error') };

export const Offline: StoryObj = {
  ...signedIn({ offline: true }),
  beforeEach: () => {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
    return () => Object.defineProperty(Navigator.prototype, 'onLine', onLine);
  },
  play: shows('offline'),
};

export const ConfirmShipping: StoryObj = {
  ...signedIn(),
  play: async (context) => {
    await chooses('towel')(context);
    const hand = await inWidget(context.canvasElement);
    for (const [name, typed] of Object.entries(address)) await hand.type(name, typed);
    await hand.find('#phone-echo');
  },
};

export const ConfirmTransfer: StoryObj = { ...signedIn(), play: chooses('transfer-midori') };

export const ConfirmByMail: StoryObj = { ...signedIn(), play: chooses('gift-500') };

export const PasswordAsked: StoryObj = {
  ...signedIn(),
  play: sees('dialog[open]', exchanges('towel', address)),
};

export const AddressRefused: StoryObj = {
  ...signedIn({ prepare: proven }),
  play: sees('#postalCode-error', exchanges('towel', { name: '山吹 はるか', postalCode: '12345' })),
};

export const ConnectionCut: StoryObj = {
  ...signedIn({ prepare: proven, faults: [{ operation: 'rewards.exchange', cut: 'after', times: 1 }] }),
  play: sees('[role=alert]', exchanges('gift-500')),
};

export const OutOfStock: StoryObj = {
  ...signedIn({
    prepare: proven,
    faults: [{ operation: 'rewards.exchange', problem: 'reward_out_of_stock' }],
  }),
  play: sees('[role=alert]', exchanges('towel', address)),
};

export const PriceChanged: StoryObj = {
  ...signedIn({
    prepare: proven,
    faults: [
      {
        operation: 'rewards.exchange',
        problem: 'reward_price_changed',
        extensions: { points: 550 },
        times: 1,
      },
    ],
  }),
  play: sees('[role=alert]', exchanges('gift-500')),
};

export const PointsInsufficient: StoryObj = {
  ...signedIn({
    prepare: proven,
    faults: [
      { operation: 'rewards.exchange', problem: 'points_insufficient', extensions: { available: 440 } },
    ],
  }),
  play: sees('[role=alert]', exchanges('gift-500')),
};

export const Exchanged: StoryObj = {
  ...signedIn({ prepare: proven }),
  play: sees('.ik-banner-success', exchanges('towel', address)),
};

export const Orders: StoryObj = { ...signedIn(), play: opensOrders };

const withOrder = async (portal: StoryPortal): Promise<void> => {
  await proven(portal);
  await portal.client.rewards.exchange({ rewardId: 'gift-1000', points: 1000 });
};

const asksToCancel: Play = async (context) => {
  await opensOrders(context);
  const hand = await inWidget(context.canvasElement);
  (await hand.find('.ik-order-cancel button')).click();
  await hand.find('.ik-order-question');
};

export const CancelAsked: StoryObj = { ...signedIn({ prepare: withOrder }), play: asksToCancel };

export const OrderCancelled: StoryObj = {
  ...signedIn({ prepare: withOrder }),
  play: async (context) => {
    await asksToCancel(context);
    const hand = await inWidget(context.canvasElement);
    (await hand.find('.ik-order .ik-button-primary')).click();
    await hand.find('.ik-banner-success');
  },
};
