import type { Portal } from '../context.js';
import { deleteUploads } from './stored.js';

const hourMs = 3_600_000;

/** Forgets files to which no application came to refer within their time. */
export async function forgetUnattachedUploads({ db, clock, config }: Portal): Promise<void> {
  const rows = await db
    .selectFrom('uploads')
    .select('id')
    .where('case_id', 'is', null)
    .where('begun_at', '<=', clock.now() - config.uploads.forgottenAfterHours * hourMs)
    .execute();
  await deleteUploads(
    db,
    rows.map(({ id }) => id),
  );
}
