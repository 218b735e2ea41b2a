import type { CheckupFacility, checkupApplications } from '@ikiiki/sdk/contract';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import { wordsFound } from '../common/word-search.js';
import type { Portal } from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { distanceKm, type Place } from './distance.js';
import type { FacilityRow } from './open-days.js';
import { middleOfPostalArea } from './postal-areas.js';

const saturday = 6;

const idsOf = (json: string): string[] => JSON.parse(json) as string[];

/** Whether a facility holds a course with all of these options. */
export const offers = (
  { course_ids, option_ids }: FacilityRow,
  courseId: string,
  optionIds: readonly string[],
): boolean => idsOf(course_ids).includes(courseId) && optionIds.every((id) => idsOf(option_ids).includes(id));

const isOpenOnSaturday = ({ places }: FacilityRow): boolean =>
  ((JSON.parse(places) as number[])[saturday] ?? 0) > 0;

export const facilityView = (row: FacilityRow, metres?: number): CheckupFacility => ({
  id: row.id,
  name: row.name,
  kana: row.kana,
  address: row.address,
  access: row.access,
  phone: row.phone,
  courseIds: idsOf(row.course_ids),
  optionIds: idsOf(row.option_ids),
  saturday: isOpenOnSaturday(row),
  womensDay: row.womens_weekday !== null,
  wheelchair: row.wheelchair === 1,
  ...(metres !== undefined && { distanceKm: Math.round(metres / 100) / 10 }),
});

export const findFacility = ({ db }: Pick<Portal, 'db'>, id: string): Promise<FacilityRow | undefined> =>
  db.selectFrom('checkup_facilities').selectAll().where('id', '=', id).executeTakeFirst();

/** @throws ProblemError `not_found` */
export async function facilityById(portal: Pick<Portal, 'db'>, id: string): Promise<FacilityRow> {
  const row = await findFacility(portal, id);
  if (!row) throw new ProblemError('not_found');
  return row;
}

interface FoundFacility {
  readonly row: FacilityRow;
  /** From the middle of the area that was named; where none was, the place in the order by name. */
  readonly number: number;
}

const inOrder = (a: FoundFacility, b: FoundFacility): number =>
  a.number - b.number || (a.row.id < b.row.id ? -1 : 1);

const byName = (a: FacilityRow, b: FacilityRow): number =>
  a.kana < b.kana ? -1 : a.kana > b.kana ? 1 : a.id < b.id ? -1 : 1;

/** The nearest first, or by name. A society has some hundreds: they are sorted here. */
function sorted(rows: readonly FacilityRow[], from: Place | undefined): FoundFacility[] {
  const found = from
    ? rows.map((row) => ({ row, number: Math.round(distanceKm(from, row) * 1000) }))
    : [...rows].sort(byName).map((row, number) => ({ row, number }));
  return found.sort(inOrder);
}

export const facilities: Handler<typeof checkupApplications.facilities> = async ({ query }, call) => {
  const after = afterPlace(query);
  const rows = await call.db
    .selectFrom('checkup_facilities')
    .selectAll()
    .where((eb) => eb.and(wordsFound(query.search)))
    .execute();
  const { courseId, postalArea } = query;
  const optionIds = query.optionIds?.split(',').filter(Boolean) ?? [];
  const wanted = rows.filter(
    (row) =>
      (courseId === undefined || offers(row, courseId, optionIds)) &&
      (!query.saturday || isOpenOnSaturday(row)) &&
      (!query.womensDay || row.womens_weekday !== null) &&
      (!query.wheelchair || row.wheelchair === 1),
  );
  const middle = postalArea === undefined ? undefined : middleOfPostalArea(postalArea);
  const all = sorted(wanted, middle);
  const isAfter = ({ number, row }: FoundFacility) =>
    !after || number > after.number || (number === after.number && row.id > after.id);
  return {
    ...(await pageOfRows(query, async (limit) => all.filter(isAfter).slice(0, limit), {
      cursorOf: ({ number, row }) => placeCursor(number, row.id),
      itemOf: ({ number, row }) => facilityView(row, middle && number),
    })),
    total: all.length,
    ...(postalArea !== undefined && { areaKnown: middle !== undefined }),
  };
};
