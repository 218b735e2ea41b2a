import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handOn } from '../../test/story-hand.js';
import './checkup-results.define.js';

const meta: Meta = {
  title: 'Widgets/Checkup results',
  component: 'ikiiki-checkup-results',
  args: { 'login-href': '#login' },
};
export default meta;

const tag = 'ikiiki-checkup-results';
const states = memberStates(tag, 'checkups.list');
const ready = reaches(tag, 'ready', '.ik-report');

const rootOf = (canvas: HTMLElement) => canvas.querySelector(tag)!.shadowRoot!;

/** Chooses in a select as a person does. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses the first, second or third of the buttons above the report. */
async function goTo(canvas: HTMLElement, button: 1 | 2, shows: string) {
  const hand = handOn(rootOf(canvas));
  (await hand.find(`.ik-ways button:nth-of-type(${button})`)).click();
  await hand.find(shows);
  return hand;
}

/** Much has changed since the last checkup, for better and for worse. */
export const Ready: StoryObj = { ...withPortal({ signedInAs: 'member' }), play: ready };

/** No item has reached a level. */
export const NothingReached: StoryObj = { ...withPortal({ signedInAs: 'family-insured' }), play: ready };

/** Values to see a doctor about, and 積極的支援. */
export const SeeADoctor: StoryObj = { ...withPortal({ signedInAs: 'checkup-support' }), play: ready };

/** 未実施, 測定不能, and beyond what the method tells: never 0. */
export const NotDone: StoryObj = { ...withPortal({ signedInAs: 'checkup-not-done' }), play: ready };

/** Some time after joining: nothing has come yet. */
export const Empty: StoryObj = {
  ...withPortal({
    prepare: async ({ client, dev }) => {
      await dev('POST', '/clock/advance', { days: 60 });
      const { flow } = await client.session.identify({ loginId: 'new.member' });
      await client.session.logIn({ flow, password: 'Hajimete-Tsuki42' });
    },
  }),
  play: reaches(tag, 'empty'),
};

/** Every explanation opened. */
export const Explained: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await ready(context);
    for (const details of rootOf(context.canvasElement).querySelectorAll('details')) details.open = true;
  },
};

/** A year before: HbA1c and others by the levels of that day. */
export const AnotherYear: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await ready(context);
    const root = rootOf(context.canvasElement);
    choose(root.querySelector('select')!, 'member-2023');
    await waitFor(() => expect(root.querySelector('.ik-report h3')?.textContent).toContain('2023'));
  },
};

/** The report of before April 2013, with HbA1c in JDS and converted. */
export const BeforeNgsp: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: async (context) => {
    await ready(context);
    const root = rootOf(context.canvasElement);
    choose(root.querySelector('select')!, 'family-2012');
    await waitFor(() => expect(root.querySelector('.ik-report h3')?.textContent).toContain('2012'));
  },
};

/** Another year did not come; the one that was read stays. */
export const AnotherYearFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await ready(context);
    const { dev } = context.loaded.portal as StoryPortal;
    await dev('POST', '/faults', { operation: 'checkups.get', status: 500 });
    const root = rootOf(context.canvasElement);
    choose(root.querySelector('select')!, 'member-2023');
    await handOn(root).find('.ik-banner-error');
  },
};

/** Lower is worse: the worse side lies below the limit. */
export const Trend: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await ready(context);
    await goTo(context.canvasElement, 1, '.ik-chart');
    choose(rootOf(context.canvasElement).querySelector('select')!, 'hdl_cholesterol');
    await handOn(rootOf(context.canvasElement)).find('.ik-section', 'HDL');
  },
};

/** HbA1c over the change from JDS to NGSP. */
export const TrendOfHbA1c: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: async (context) => {
    await ready(context);
    await goTo(context.canvasElement, 1, '.ik-chart');
    choose(rootOf(context.canvasElement).querySelector('select')!, 'hba1c');
    await handOn(rootOf(context.canvasElement)).find('.ik-trend-notes', '1.02');
  },
};

/** 健康度 over a change of its method. */
export const TrendOfHealthScore: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await ready(context);
    await goTo(context.canvasElement, 1, '.ik-chart');
    choose(rootOf(context.canvasElement).querySelector('select')!, 'health-score');
    await handOn(rootOf(context.canvasElement)).find('.ik-section', '健康度');
  },
};

export const TrendFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'checkups.trends', status: 500 }] }),
  play: async (context) => {
    await ready(context);
    await goTo(context.canvasElement, 1, '.ik-banner-error');
  },
};

export const Compared: StoryObj = {
  ...withPortal({ signedInAs: 'member' }),
  play: async (context) => {
    await ready(context);
    await goTo(context.canvasElement, 2, '.ik-compared');
  },
};

/** Items that one of the two does not have, and values beyond what the method tells. */
export const ComparedWithGaps: StoryObj = {
  ...withPortal({ signedInAs: 'checkup-not-done' }),
  play: async (context) => {
    await ready(context);
    await goTo(context.canvasElement, 2, '.ik-compared');
  },
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
/** The membership has been lost. */
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
