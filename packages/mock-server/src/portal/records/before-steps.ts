import type { Portal } from '../context.js';
import { settleEvents } from '../events/settle.js';

/** Before steps change: events that are over go by the steps there were, also where nobody has looked at them since. */
export async function beforeSteps(portal: Portal, types: readonly string[]): Promise<void> {
  if (types.includes('steps')) await settleEvents(portal);
}
