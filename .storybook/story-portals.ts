import { FORCE_REMOUNT, STORY_FINISHED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { conditionNames, conditionsOf } from './conditions.js';
import { openPortal, type PortalSetup, type StoryPortal } from './portal.js';

interface Opened {
  readonly portal: StoryPortal;
  /** The choices of the toolbar that it was opened under. */
  readonly choices: string;
}

interface StoryContext {
  readonly id: string;
  readonly canvasElement: Element;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const opened = new WeakMap<Element, Opened>();

/**
 * The portal of a story. It lives as long as the story stands, through changes of its language, looks and controls;
 * where the toolbar asks for another clock, latency or fault, the story begins anew with a portal that has it.
 */
export async function portalOf({
  id,
  canvasElement,
  globals,
  parameters,
}: StoryContext): Promise<StoryPortal> {
  const choices = conditionNames.map((name) => globals[name]).join();
  const before = opened.get(canvasElement);
  if (before) {
    if (before.choices !== choices) beginAnew(id);
    return before.portal;
  }
  const setup = (parameters.portal ?? {}) as PortalSetup;
  const portal = await openPortal(setup, conditionsOf(globals));
  opened.set(canvasElement, { portal, choices });
  return portal;
}

/** Forgets the portal of a story that is taken off. */
export function forgetPortal(canvasElement: Element): void {
  opened.delete(canvasElement);
}

// Storybook reloads the page where a story is taken off while it is drawn
function beginAnew(storyId: string): void {
  const channel = addons.getChannel();
  channel.once(STORY_FINISHED, () => channel.emit(FORCE_REMOUNT, { storyId }));
}
