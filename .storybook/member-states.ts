import type { StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { sayOffline } from './offline.js';
import { withPortal } from './portal.js';

type Play = NonNullable<StoryObj['play']>;

/**
 * Waits until a widget is in a state.
 * @param inside what must then be found in its shadow root
 */
export const reaches =
  (tag: string, state: string, inside?: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => {
      const widget = canvasElement.querySelector(tag);
      if (!widget?.matches(`:state(${state})`)) throw new Error(`not ${state} yet`);
      if (inside && !widget.shadowRoot?.querySelector(inside)) throw new Error(`no ${inside} yet`);
    });
  };

/**
 * The states that every widget for members has by its foundation, as stories.
 * @param tag element of the widget
 * @param operation what it loads, e.g. `points.balance`
 */
export function memberStates(tag: string, operation: string) {
  const asMember = (fault: object): StoryObj =>
    withPortal({ signedInAs: 'member', faults: [{ operation, ...fault }] });
  return {
    loading: { ...asMember({ delayMs: 120_000 }), play: reaches(tag, 'loading') },
    failed: { ...asMember({ status: 500 }), play: reaches(tag, 'error') },
    notOpen: { ...asMember({ problem: 'not_open_yet' }), play: reaches(tag, 'not-open') },
    ended: { ...asMember({ problem: 'service_ended' }), play: reaches(tag, 'error') },
    signedOut: { play: reaches(tag, 'signed-out') },
    offline: {
      ...withPortal({ signedInAs: 'member', offline: true }),
      beforeEach: sayOffline,
      play: reaches(tag, 'offline'),
    },
  } satisfies Record<string, StoryObj>;
}
