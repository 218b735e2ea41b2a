import type { Resort, ResortRoomType } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import type { ResortsTable } from './tables.js';

/** What stands in `about`. */
export type AboutResort = Omit<Resort, 'id' | 'name'>;

export const resortView = ({ id, name, about }: Readonly<ResortsTable>): Resort => ({
  id,
  name,
  ...(JSON.parse(about) as AboutResort),
});

/** Every resort of the society, in its order. There are a handful. */
export async function resortsOf(db: PortalDatabase): Promise<Resort[]> {
  const rows = await db.selectFrom('resorts').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(resortView);
}

/** @throws ProblemError `not_found` */
export async function resortById(db: PortalDatabase, id: string): Promise<Resort> {
  const row = await db.selectFrom('resorts').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return resortView(row);
}

/** A type of room with its resort. */
export interface FoundRoomType {
  readonly resort: Resort;
  readonly roomType: ResortRoomType;
}

/** Types of rooms by their ids. */
export const roomTypesOf = (resorts: readonly Resort[]): ReadonlyMap<string, FoundRoomType> =>
  new Map(
    resorts.flatMap((resort) => resort.roomTypes.map((roomType) => [roomType.id, { resort, roomType }])),
  );
