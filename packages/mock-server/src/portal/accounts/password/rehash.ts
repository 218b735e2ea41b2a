import type { Call } from '../../context.js';
import type { Account } from '../accounts.js';

/** After a login, replaces a hash of older parameters by one of today's (SECURITY S-P2). */
export function rehash(call: Call, account: Account, password: string): void {
  if (!call.secrets.needsRehash(account.password_hash)) return;
  call.afterResponse(async () => {
    const hash = await call.secrets.hash(password);
    await call.db
      .updateTable('accounts')
      .set({ password_hash: hash })
      .where('member_id', '=', account.member_id)
      // A password changed in the meantime stays.
      .where('password_hash', '=', account.password_hash)
      .execute();
  });
}
