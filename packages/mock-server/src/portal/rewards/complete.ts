import { accountOf } from '../accounts/accounts.js';
import type { Portal } from '../context.js';
import { sendLetter } from '../mails/letter.js';
import { giftCode } from '../mails/rewards.js';

const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Mails the codes of gifts whose time has come, each once. */
export async function mailGiftCodes(portal: Portal): Promise<void> {
  const due = await portal.db
    .selectFrom('exchanges')
    .selectAll()
    .where('delivery', '=', 'email')
    .where('completion_mailed', '=', 0)
    .where('cancelled_at', 'is', null)
    .where('completed_at', '<=', portal.clock.now())
    .execute();
  for (const exchange of due) {
    const { numUpdatedRows } = await portal.db
      .updateTable('exchanges')
      .set({ completion_mailed: 1 })
      .where('id', '=', exchange.id)
      .where('completion_mailed', '=', 0)
      .executeTakeFirst();
    const account = await accountOf(portal.db, exchange.member_id);
    if (numUpdatedRows === 0n || !account) continue;
    const code = portal.random.characters(codeAlphabet, 16).replace(/(.{4})(?!$)/g, '$1-');
    sendLetter(portal, account, giftCode(exchange.reward_name, code));
  }
}
