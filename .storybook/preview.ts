/**
 * How to write a story: see docs/getting-started.mdx.
 */
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import '../packages/widgets/src/portal/portal.define.js';
import { conditionsOf } from './conditions.js';
import { checkLooks, setLook } from './looks.js';
import './docs/docs.css';
import WidgetPage from './docs/widget.template.mdx';
import { drawElement, fitControls } from './element.js';
import { elements, eventNames } from './manifest.js';
import { sayOffline } from './offline.js';
import type { StoryPortal } from './portal.js';
import { forgetPortal, portalOf } from './story-portals.js';
import { globalTypes, initialGlobals, viewports } from './toolbar.js';

// On a busy machine the portal in the page takes its time
configure({ asyncUtilTimeout: 10_000 });

/** Whether a story is run as a test. */
const inTest = '__vitest_browser__' in globalThis;

setCustomElementsManifest({ schemaVersion: '1.0.0', modules: [{ declarations: elements }] });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'padded',
    // The hook below looks closer: both languages, both colour schemes
    a11y: { test: 'off' },
    backgrounds: { disable: true },
    viewport: { options: viewports },
    actions: { handles: eventNames },
    docs: { page: WidgetPage },
    // Under a fault of the toolbar a play may not get where it goes; what is there is to be seen all the same
    throwPlayFunctionExceptions: false,
    options: {
      storySort: {
        order: [
          'Guide',
          ['Getting started', 'Theming', 'Embedding and isolation', 'Errors', 'Testing'],
          'Widgets',
          'Errors',
        ],
      },
    },
  },
  argTypesEnhancers: [fitControls],
  render: drawElement,
  loaders: [async (context) => ({ portal: await portalOf(context) })],
  beforeEach: ({ canvasElement, globals }) => {
    const onlineAgain = conditionsOf(globals).offline ? sayOffline() : undefined;
    return () => {
      onlineAgain?.();
      forgetPortal(canvasElement);
    };
  },
  decorators: [
    (story, { globals, loaded }) => {
      setLook(globals.language, globals.scheme);
      const { client } = loaded.portal as StoryPortal;
      return html`<ikiiki-portal trusted-host lang=${globals.language} .client=${client}>${story()}</ikiiki-portal>`;
    },
    withActions,
  ],
  afterEach: async ({ canvasElement, globals }) => {
    if (inTest) await checkLooks(canvasElement, globals.language);
  },
};
export default preview;
