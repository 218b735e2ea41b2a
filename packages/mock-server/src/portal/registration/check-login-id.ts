import type { registration } from '@ikiiki/sdk/contract';
import { isLoginIdTaken, loginIdKeyOf } from '../accounts/accounts.js';
import { judgeMemberLoginId } from '../accounts/login-id.js';
import type { Handler } from '../service.js';
import { countUse, requireCompletion } from './completion.js';

/** Step 6: is this login ID free? Only for who has come so far, and ten times at most (SECURITY S-E6). */
export const checkLoginId: Handler<typeof registration.checkLoginId> = async ({ body }, call) => {
  const { registration, member } = await requireCompletion(call, body.completionToken);
  await countUse(call, registration, 'login_id_checks', call.config.limits.loginIdChecks);
  const judged = judgeMemberLoginId(body.loginId, member, call.config);
  if (!judged.ok) return { available: false, reason: 'refused' };
  const taken = await isLoginIdTaken(call.db, loginIdKeyOf(judged.value, call.config));
  return taken ? { available: false, reason: 'taken' } : { available: true };
};
