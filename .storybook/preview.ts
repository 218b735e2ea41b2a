/**
 * How to write a story
 *
 * - `<widget>.stories.ts` beside the widget, one story a state: loading, ready, empty, error, signed out, not open yet,
 *   offline, and what only this widget has.
 * - Import `./<widget>.define.js` and render the bare element: `render: () => html`<ikiiki-home></ikiiki-home>``. Around
 *   every story stands an `<ikiiki-portal>` on a mock portal of its own; nothing leaves the page.
 * - `...withPortal({ signedInAs, prepare, faults, offline })` brings that portal where the story begins. A load that never
 *   ends: `faults: [{ operation: 'me.profile', delayMs: 120_000 }]`. A mailed link that is opened:
 *   `prepare: async (portal) => portal.openLink(await portal.startRegistration('taro@example.com'))`.
 * - `play` gestures as a person would (`storybook/test`), and waits for what is to be seen, never for a time. A story
 *   without `play` is checked as soon as it is drawn: let `play` wait for the state that the story is about.
 * - Language and colours are the toolbar's; a story fixes neither. As a test, every story is looked at by axe in
 *   Japanese and English, light and dark.
 */
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
import '../packages/widgets/src/portal/portal.define.js';
import { checkAccessibility, setLook } from './axe.js';
import { openPortal, type PortalSetup, type StoryPortal } from './portal.js';

// On a busy machine the portal in the page takes its time
configure({ asyncUtilTimeout: 10_000 });

/** Whether a story is run as a test. */
const inTest = '__vitest_browser__' in globalThis;

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'ja', title: '日本語' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Device' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'ja', scheme: 'auto' },
  parameters: {
    layout: 'padded',
    // The hook below looks closer: both languages, both colour schemes
    a11y: { test: 'off' },
    backgrounds: { disable: true },
  },
  loaders: [
    async ({ parameters }) => ({ portal: await openPortal((parameters.portal as PortalSetup) ?? {}) }),
  ],
  decorators: [
    (story, { globals, loaded }) => {
      setLook(globals.language, globals.scheme);
      const { client } = loaded.portal as StoryPortal;
      return html`<ikiiki-portal lang=${globals.language} .client=${client}>${story()}</ikiiki-portal>`;
    },
  ],
  afterEach: async ({ canvasElement, globals }) => {
    if (inTest) await checkAccessibility(canvasElement, globals.language);
  },
};
export default preview;
