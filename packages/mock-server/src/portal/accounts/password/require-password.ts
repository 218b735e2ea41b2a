import type { FieldError } from '@ikiiki/sdk/contract';
import { judgePassword } from '@ikiiki/sdk/rules/password';
import type { PortalConfig } from '../../config.js';
import { ProblemError } from '../../problem-error.js';
import { isGuessable } from './guessable.js';
import { type PasswordOwner, personalPart } from './personal.js';
import { wordList } from './word-list.js';

/**
 * Judges a new password: by the policy, by what everybody guesses, and by what others know of its owner.
 *
 * @param pointer JSON Pointer of the field
 * @throws ProblemError `password_refused` with each reason; `validation_failed` for one that is too long
 */
export async function requirePassword(
  config: PortalConfig,
  password: string,
  pointer: '/password' | '/newPassword',
  owner: PasswordOwner,
): Promise<void> {
  const { errors } = judgePassword(password, config.passwordPolicy);
  if (errors.some(({ code }) => code === 'too_long')) {
    throw new ProblemError('validation_failed', { errors: [{ pointer, code: 'too_long' }] });
  }
  if (errors.length > 0) throw refused(errors.map((error) => ({ pointer, ...error })));
  const personal = personalPart(password, owner);
  if (personal) throw refused([{ pointer, code: personal }]);
  if (isGuessable(password, await wordList(), config.society.contextWords)) {
    throw refused([{ pointer, code: 'too_common' }]);
  }
}

const refused = (errors: readonly FieldError[]) => new ProblemError('password_refused', { errors });
