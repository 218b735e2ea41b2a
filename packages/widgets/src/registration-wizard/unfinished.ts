/**
 * Remembers through a reload that a mail was sent or its link opened from this entry of the history, so that step 1 can
 * say how to go on. One word in the history's state: nothing of the person, no token, and gone with the tab.
 */
const name = 'ikiikiRegistration';

type State = Readonly<Record<string, unknown>>;

/** Whether a registration was under way when the page was left or reloaded. */
export function isUnfinished(): boolean {
  return Boolean(present()?.[name]);
}

/** Notes that a registration is under way, or that it is done. What the page keeps in the state stays. */
export function noteUnfinished(unfinished: boolean): void {
  const state = present();
  if (!state || Boolean(state[name]) === unfinished) return;
  const { [name]: _, ...others } = state;
  const next = unfinished ? { ...others, [name]: 'mailed' } : others;
  try {
    history.replaceState(Object.keys(next).length > 0 ? next : null, '');
  } catch {
    // A document without a history: a reload begins without the hint
  }
}

/** The state as far as something can be put beside it. */
function present(): State | undefined {
  try {
    const state: unknown = history.state ?? {};
    return typeof state === 'object' && !Array.isArray(state) ? (state as State) : undefined;
  } catch {
    return undefined;
  }
}
