import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { sayOffline } from '../../../../.storybook/offline.js';
import { withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './health-records.define.js';

const meta: Meta = {
  title: 'Widgets/Health records',
  component: 'ikiiki-health-records',
  args: { 'login-href': '#login' },
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const tag = 'ikiiki-health-records';
const states = memberStates(tag, 'records.summary');
const signedIn = withPortal({ signedInAs: 'member' });

const inWidget = handIn(tag);

/** Opens the controls of a type and types into them. */
const types =
  (type: string, entries: Readonly<Record<string, string>> = {}): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find(`[data-type="${type}"]`)).click();
    await hand.find('#value');
    for (const [name, typed] of Object.entries(entries)) await hand.type(name, typed);
  };

const saves =
  (type: string, entries: Readonly<Record<string, string>>, sees: string): Play =>
  async (context) => {
    await types(type, entries)(context);
    const hand = await inWidget(context.canvasElement);
    (await hand.find('.ik-editor [type=submit]')).click();
    await hand.find(sees);
  };

const looksAt =
  (view: string, sees: string): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find(`[name="view"][value="${view}"]`)).click();
    await hand.find(sees);
  };

const imports =
  (content: string, sees: string): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find('.ik-import > button')).click();
    const input = await hand.find<HTMLInputElement>('#csv');
    const files = new DataTransfer();
    files.items.add(new File([content], 'records.csv', { type: 'text/csv' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await hand.find(sees);
  };

export const Ready: StoryObj = { ...signedIn, play: reaches(tag, 'ready', '.ik-calendar') };

/** Somebody who has begun a few weeks ago. */
export const FewWeeks: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: reaches(tag, 'ready', '.ik-calendar'),
};

export const Empty: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client: { records } }) => {
      const summary = await records.summary();
      const streak = { days: 0, hasToday: false, longest: 0 };
      Object.assign(records, {
        summary: async () => ({ ...summary, latest: [], streak }),
        list: async () => ({ items: [] }),
        meals: async () => ({ items: [] }),
      });
    },
  }),
  play: reaches(tag, 'empty', '.ik-tile'),
};

export const Entry: StoryObj = { ...signedIn, play: types('weight') };

/** Full width is read as what it means, and shown back. */
export const EntryFolded: StoryObj = {
  ...signedIn,
  play: types('blood_pressure', { value: '１２８／８２' }),
};

export const Glucose: StoryObj = { ...signedIn, play: types('glucose', { value: '95' }) };

export const EntryRefused: StoryObj = {
  ...signedIn,
  play: saves('weight', { value: '682' }, '#value-error'),
};

export const PressureSwapped: StoryObj = {
  ...signedIn,
  play: saves('blood_pressure', { value: '80', diastolic: '120' }, '#diastolic-error'),
};

export const Saved: StoryObj = {
  ...signedIn,
  play: saves('weight', { value: '68.4' }, '.ik-banner-success'),
};

/** No network: the record waits in the page's memory. */
export const Waiting: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'records.save', cut: 'before' }] }),
  play: saves('weight', { value: '68.4' }, '.ik-banner-warning'),
};

export const SaveFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'records.save', problem: 'not_found' }] }),
  play: saves('weight', { value: '68.4' }, '.ik-editor [role=alert]'),
};

/** Yesterday, with values of devices. */
export const Yesterday: StoryObj = {
  ...signedIn,
  play: async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find('[name="day"][value="2026-11-21"]')).click();
    await hand.find('.ik-tile-note');
  },
};

export const Chart: StoryObj = { ...signedIn, play: looksAt('trend', '.ik-chart') };

export const ChartOfPressure: StoryObj = {
  ...signedIn,
  play: async (context) => {
    await types('blood_pressure')(context);
    await looksAt('trend', '.ik-chart')(context);
    const hand = await inWidget(context.canvasElement);
    (await hand.find('[name="by"][value="month"]')).click();
    await hand.find('#ik-trend', '2025');
  },
};

export const ChartOfSteps: StoryObj = {
  ...signedIn,
  play: async (context) => {
    await types('steps')(context);
    await looksAt('trend', '.ik-chart')(context);
  },
};

export const ChartFailed: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'records.trend', problem: 'internal' }] }),
  play: looksAt('trend', '[role=alert]'),
};

export const Meals: StoryObj = {
  ...signedIn,
  play: async (context) => {
    await Yesterday.play!(context);
    await looksAt('meals', '.ik-meal')(context);
  },
};

const bowl = async () => {
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d')!;
  for (const [colour, radius] of [
    ['#8a5a3c', 200],
    ['#f5f0e6', 180],
    ['#7fae6d', 90],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(320, 240, radius, 0, 7);
    context.fill();
  }
  return canvas.convertToBlob({ type: 'image/jpeg' });
};

export const MealWithPhoto: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    prepare: async ({ client: { records } }) => {
      const { meal } = await records.saveMeal({ date: '2026-11-22', slot: 'lunch', text: '青菜のスープ' });
      await records.setPhoto({ mealId: meal.id, file: await bowl() });
    },
  }),
  play: looksAt('meals', 'img.ik-photo'),
};

export const MealMissing: StoryObj = {
  ...signedIn,
  play: async (context) => {
    await looksAt('meals', '#mealText')(context);
    const hand = await inWidget(context.canvasElement);
    (await hand.find('.ik-views [type=submit]')).click();
    await hand.find('#mealText-error');
  },
};

export const ImportRead: StoryObj = {
  ...signedIn,
  play: imports('日付,体重,歩数\n2026-11-01,65.2,8000\n2026-11-02,65.0,9000', '#ik-read'),
};

export const ImportProblems: StoryObj = {
  ...signedIn,
  play: imports('日付,体重,メモ\n2026-11-31,65,x\n2026-11-02,652,\n2026-11-03,65,', '.ik-problems'),
};

export const ImportRefused: StoryObj = { ...signedIn, play: imports('体重\n65', '#csv-error') };

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = { ...states.offline, beforeEach: sayOffline };
