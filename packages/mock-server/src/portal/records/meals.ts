import type { Meal, records } from '@ikiiki/sdk/contract';
import { judgeRecordDate } from '@ikiiki/sdk/rules/health-record';
import { base64url, fromBase64url } from '../../platform/base64url.js';
import { rangeOf } from '../common/day-range.js';
import { cleanPhoto } from '../common/files/clean-photo.js';
import { refused } from '../common/refused.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { grantForDays } from './day-points.js';
import type { MealsTable } from './tables.js';

type MealRow = Readonly<MealsTable>;

const slotOrder: readonly string[] = ['breakfast', 'lunch', 'dinner', 'snack'];

function mealView({ id, day, slot, text, photo_version, photo_type, photo_size }: MealRow): Meal {
  return {
    id,
    date: day,
    slot,
    text,
    ...(photo_version !== null && {
      photo: { version: photo_version, mediaType: photo_type ?? '', size: photo_size ?? 0 },
    }),
  };
}

/** One that belongs to the member. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
async function ownMeal(db: PortalDatabase, id: string, memberId: string): Promise<MealRow> {
  const row = await db
    .selectFrom('meals')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

export const meals: Handler<typeof records.meals> = async ({ query }, call) => {
  const { memberId } = currentSession(call);
  const { from, to } = rangeOf(query, call);
  const rows = await call.db
    .selectFrom('meals')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute();
  const inOrder = rows.sort(
    (a, b) => a.day.localeCompare(b.day) || slotOrder.indexOf(a.slot) - slotOrder.indexOf(b.slot),
  );
  return { items: inOrder.map(mealView) };
};

/** Free text as it is kept: databases end a text at U+0000, and halves of a character are none. */
const kept = (text: string) =>
  new TextDecoder().decode(new TextEncoder().encode(text.replaceAll('\0', '\ufffd'))).trim();

export const saveMeal: Handler<typeof records.saveMeal> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const { date, slot } = body;
  const code = judgeRecordDate(date, today(call));
  if (code) throw refused({ pointer: '/date', code });
  const text = kept(body.text);
  return call.db.transaction().execute(async (transaction) => {
    const points = text === '' ? 0 : await grantForDays(call, transaction, memberId, [date]);
    const row = await transaction
      .insertInto('meals')
      .values({
        id: call.random.id(),
        member_id: memberId,
        day: date,
        slot,
        text,
        photo_version: null,
        photo_type: null,
        photo_size: null,
      })
      .onConflict((conflict) => conflict.columns(['member_id', 'day', 'slot']).doUpdateSet({ text }))
      .returningAll()
      .executeTakeFirstOrThrow();
    return { meal: mealView(row), points };
  });
};

export const removeMeal: Handler<typeof records.removeMeal> = async ({ params }, call) => {
  const { memberId } = currentSession(call);
  await call.db.transaction().execute(async (transaction) => {
    const { id } = await ownMeal(transaction, params.mealId, memberId);
    await transaction.deleteFrom('meal_photos').where('meal_id', '=', id).execute();
    await transaction.deleteFrom('meals').where('id', '=', id).execute();
  });
};

export const setPhoto: Handler<typeof records.setPhoto> = async ({ params, body }, call) => {
  const { memberId } = currentSession(call);
  const meal = await ownMeal(call.db, params.mealId, memberId);
  const cleaned = cleanPhoto(body);
  if (!cleaned.ok) {
    await call.audit.record({
      event: 'upload_validation',
      level: 'warn',
      actor: memberId,
      detail: { reason: cleaned.reason },
    });
    throw new ProblemError('photo_refused', { reason: cleaned.reason });
  }
  const content = base64url(cleaned.bytes);
  const photo = {
    photo_version: call.random.id(),
    photo_type: body.mediaType,
    photo_size: cleaned.bytes.byteLength,
  };
  return call.db.transaction().execute(async (transaction) => {
    // It may have been taken back while the photo was looked at
    await ownMeal(transaction, meal.id, memberId);
    const points = await grantForDays(call, transaction, memberId, [meal.day]);
    await transaction
      .insertInto('meal_photos')
      .values({ meal_id: meal.id, content })
      .onConflict((conflict) => conflict.column('meal_id').doUpdateSet({ content }))
      .execute();
    const row = await transaction
      .updateTable('meals')
      .set(photo)
      .where('id', '=', meal.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ...mealView(row), points };
  });
};

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

export const photo: Handler<typeof records.photo> = async ({ params }, call) => {
  const { id, day, slot, photo_type } = await ownMeal(call.db, params.mealId, currentSession(call).memberId);
  const file = await call.db
    .selectFrom('meal_photos')
    .select('content')
    .where('meal_id', '=', id)
    .executeTakeFirst();
  if (!file || photo_type === null) throw new ProblemError('not_found');
  return {
    bytes: fromBase64url(file.content),
    mediaType: photo_type,
    name: `${day}-${slot}.${extensions[photo_type] ?? 'bin'}`,
  };
};

export const removePhoto: Handler<typeof records.removePhoto> = async ({ params }, call) => {
  const { memberId } = currentSession(call);
  await call.db.transaction().execute(async (transaction) => {
    const { id, photo_version } = await ownMeal(transaction, params.mealId, memberId);
    if (photo_version === null) throw new ProblemError('not_found');
    await transaction.deleteFrom('meal_photos').where('meal_id', '=', id).execute();
    await transaction
      .updateTable('meals')
      .set({ photo_version: null, photo_type: null, photo_size: null })
      .where('id', '=', id)
      .execute();
  });
};
