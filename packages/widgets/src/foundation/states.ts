/** How a widget stands; each is a custom state (`:state(loading)`) that a page can style by. */
export const widgetStates = [
  'loading',
  'ready',
  'empty',
  'error',
  'signed-out',
  'not-open',
  'offline',
] as const;
export type WidgetState = (typeof widgetStates)[number];

/** Sets the one custom state that a widget has. Browsers without custom states do without. */
export function showState(internals: ElementInternals, state: WidgetState): void {
  try {
    internals.states.clear();
    internals.states.add(state);
  } catch {
    // Chromium before 125 refuses names without dashes
  }
}
