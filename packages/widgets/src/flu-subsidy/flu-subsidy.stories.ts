import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import { chooseFiles, receipt } from '../../test/receipts.js';
import { type Hand, handIn } from '../../test/story-hand.js';
import './flu-subsidy.define.js';

const meta: Meta = {
  title: 'Widgets/Flu subsidy',
  component: 'ikiiki-flu-subsidy',
  args: { 'login-href': '#login' },
};
export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const tag = 'ikiiki-flu-subsidy';
const states = memberStates(tag, 'vaccineSubsidy.rules');
const asFamily = withPortal({ signedInAs: 'family-insured' });

const inWidget = handIn(tag);
const opens =
  (selector: string, then: (hand: Hand) => Promise<unknown>): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find(`${selector} button`)).click();
    await then(hand);
  };

export const Ready: Story = { ...asFamily, play: reaches(tag, 'ready', '.ik-person') };
export const NobodyToClaimFor: Story = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) => {
      const rules = await client.vaccineSubsidy.rules();
      Object.assign(client.vaccineSubsidy, { rules: async () => ({ ...rules, people: [] }) });
    },
  }),
  play: reaches(tag, 'ready'),
};
export const Closed: Story = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client }) => {
      const rules = await client.vaccineSubsidy.rules();
      Object.assign(client.vaccineSubsidy, { rules: async () => ({ ...rules, isOpen: false }) });
    },
  }),
  play: reaches(tag, 'ready'),
};
export const NewClaim: Story = {
  ...asFamily,
  play: opens('[data-state="free"]', (hand) => hand.find('#doseDate')),
};
export const Missing: Story = {
  ...asFamily,
  play: opens('[data-state="free"]', async (hand) => {
    await hand.press('この内容で申請する');
    await hand.find('#doseDate-error');
  }),
};
export const Filled: Story = {
  ...asFamily,
  play: opens('[data-state="free"]', async (hand) => {
    await hand.type('doseDate', '令和８年１１月１日');
    await hand.type('facility', 'けやき通りクリニック');
    await hand.type('paidYen', '３，５００');
    chooseFiles((await hand.find('#uploadIds')) as HTMLInputElement, receipt());
    await hand.find('[data-state="ready"]');
  }),
};
export const Returned: Story = {
  ...asFamily,
  play: opens('[data-state="returned"]', (hand) => hand.find('.ik-reason')),
};
export const Submitted: Story = {
  ...asFamily,
  play: opens('[data-state="submitted"]', (hand) => hand.find('.ik-timeline')),
};
export const Approved: Story = {
  ...asFamily,
  play: opens('[data-state="approved"]', (hand) => hand.find('.ik-timeline')),
};
export const Paid: Story = {
  ...asFamily,
  play: opens('[data-state="paid"]', (hand) => hand.find('.ik-timeline')),
};
export const Rejected: Story = {
  ...asFamily,
  play: opens('[data-state="rejected"]', (hand) => hand.find('.ik-timeline')),
};
export const Withdrawing: Story = {
  ...asFamily,
  play: opens('[data-state="submitted"]', async (hand) => {
    await hand.press('取り下げる');
    await hand.find('.ik-question');
  }),
};

export const Loading: Story = states.loading;
export const Failed: Story = states.failed;
export const NotOpen: Story = states.notOpen;
export const SignedOut: Story = states.signedOut;
export const Offline: Story = states.offline;
