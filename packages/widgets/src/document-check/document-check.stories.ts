import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './document-check.define.js';

const tag = 'ikiiki-document-check';

const meta: Meta = { title: 'Widgets/Document check', component: 'ikiiki-document-check' };
export default meta;

type Play = NonNullable<StoryObj['play']>;

const checks =
  (code: string, seen: string): Play =>
  async ({ canvasElement }) => {
    const check = await handOn(canvasElement).find(tag);
    const hand = handOn(check.shadowRoot!);
    if (code) await hand.type('code', code);
    (await hand.find('[type=submit]')).click();
    await hand.find(seen);
  };

export const Asking: StoryObj = {};
export const Valid: StoryObj = { play: checks('ｓａｍｐ－００００－０００１', '.ik-banner-success') };
export const TakenBack: StoryObj = {
  ...withPortal({
    prepare: async ({ dev }) => {
      const cases = (await dev('GET', '/cases?person=member')) as { id: string; state: string }[];
      const issued = cases.find(({ state }) => state === 'issued');
      await dev('POST', `/cases/${issued?.id}/steps/revoke`, {});
    },
  }),
  play: checks('SAMP-0000-0008', '.ik-banner-warning'),
};
export const Unknown: StoryObj = { play: checks('0000-0000-0000', '#code-error') };
export const NoCode: StoryObj = { play: checks('', '#code-error') };
export const Malformed: StoryObj = { play: checks('ABCD', '#code-error') };
export const TooManyTries: StoryObj = {
  ...withPortal({ faults: [{ operation: 'documents.verify', problem: 'rate_limited' }] }),
  play: checks('SAMP-0000-0001', '[role=alert]'),
};
export const Offline: StoryObj = {
  ...withPortal({ offline: true }),
  play: checks('SAMP-0000-0001', '[role=alert]'),
};
