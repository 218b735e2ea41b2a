import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { withPortal } from '../../../../../.storybook/portal.js';
import { chooseFiles, receipt } from '../../../test/receipts.js';
import { handOn } from '../../../test/story-hand.js';
import '../../../test/upload-sample.js';

const meta: Meta = {
  title: 'Foundation/Upload field',
  component: 'upload-sample',
  ...withPortal({ signedInAs: 'member' }),
};
export default meta;

type Story = StoryObj;

const choosing =
  (expected: string, ...files: readonly File[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const sample = await handOn(canvasElement).find('upload-sample');
    const hand = handOn(sample.shadowRoot as ShadowRoot);
    chooseFiles((await hand.find('#receipts')) as HTMLInputElement, ...files);
    await hand.find(`[data-state="${expected}"]`);
  };

export const Empty: Story = {};
export const Missing: Story = { args: { error: '領収書を選んでください。' } };
export const Sent: Story = { play: choosing('ready', receipt('接種の領収書.png')) };
export const Sending: Story = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'uploads.append', delayMs: 120_000 }] }),
  play: choosing('waiting', receipt('接種の領収書.png', 300_000), receipt('明細書.png')),
};
export const Cut: Story = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'uploads.append', cut: 'before' }] }),
  play: choosing('cut', receipt('接種の領収書.png', 300_000)),
};
export const Refused: Story = {
  play: choosing(
    'refused',
    new File(['MZ'], '領収書.pdf.exe'),
    new File(['<svg/>'], '領収書.png'),
    receipt('接種の領収書.png'),
  ),
};
