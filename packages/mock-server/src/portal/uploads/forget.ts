import type { Portal } from '../context.js';
import { deleteUploads } from './stored.js';

const hourMs = 3_600_000;

/** Forgets files to which no application came to refer within their time. */
export async function forgetUnattachedUploads({ db, clock, config }: Portal): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // Locked, so that none is kept by an application meanwhile
    const rows = await transaction
      .updateTable('uploads')
      .set({ case_id: null })
      .where('case_id', 'is', null)
      .where('begun_at', '<=', clock.now() - config.uploads.forgottenAfterHours * hourMs)
      .returning('id')
      .execute();
    await deleteUploads(
      transaction,
      rows.map(({ id }) => id),
    );
  });
}
