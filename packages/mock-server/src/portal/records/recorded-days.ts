import type { PortalDatabase } from '../database.js';

/** The days from one to another with a value, or a meal that says something by words or a photo: an empty one is none. */
export async function recordedDays(
  db: PortalDatabase,
  memberId: string,
  from: string,
  to: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('health_records')
    .select('day')
    .where('member_id', '=', memberId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .union(({ selectFrom }) =>
      selectFrom('meals')
        .select('day')
        .where('member_id', '=', memberId)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .where(({ eb, or }) => or([eb('text', '!=', ''), eb('photo_version', 'is not', null)])),
    )
    .execute();
  return new Set(rows.map(({ day }) => day));
}
