import { isPortalError } from '../transport/errors.js';
import { randomId } from '../transport/ids.js';

/**
 * Sends what got no answer as the very same request when it is sent again. Otherwise an account that was made while the
 * connection broke would look to its owner like a dead link.
 */
export function sameRequest<Input, Answer>(
  send: (input: Input, options: { idempotencyKey: string }) => Promise<Answer>,
): (input: Input) => Promise<Answer> {
  let unanswered: { readonly sent: string; readonly idempotencyKey: string } | undefined;
  return async (input) => {
    const sent = JSON.stringify(input);
    if (unanswered?.sent !== sent) unanswered = { sent, idempotencyKey: randomId() };
    try {
      const answer = await send(input, { idempotencyKey: unanswered.idempotencyKey });
      unanswered = undefined;
      return answer;
    } catch (error) {
      if (!isPortalError(error) || !error.retryable) unanswered = undefined;
      throw error;
    }
  };
}
