import { contract } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField, readAnswer } from '../desk.js';
import { exampleFile } from '../example-bodies.js';
import { member } from '../journey.js';

const { points, records } = contract;

export const recordsChecks = checksOf('records', ['dev'], {
  'a day has one value of a type, and the last word of the member stays': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { today } = await desk.get(records.summary, { accessToken });
    const params = { date: today, type: 'weight' };
    await desk.get(records.save, { accessToken, params, body: { value: 70.1 } });
    await desk.get(records.save, { accessToken, params, body: { value: 69.8 } });
    const query = { from: today, to: today, type: 'weight' };
    const { items } = await desk.get(records.list, { accessToken, query });
    expectEqual(
      items.filter(({ source }) => source === 'manual').map(({ value }) => value),
      [69.8],
      'values',
    );
    await desk.get(records.remove, { accessToken, params });
    await desk.refused(records.remove, 'not_found', { accessToken, params });
  },
  'the first record of today brings its points once': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const available = async () => (await desk.get(points.balance, { accessToken })).available;
    const before = await available();
    const { today } = await desk.get(records.summary, { accessToken });
    const save = (type: string, value: number) =>
      desk.get(records.save, { accessToken, params: { date: today, type }, body: { value } });
    const first = await save('steps', 8000);
    expectEqual(await available(), before + first.points, 'points after the first');
    expectEqual((await save('weight', 65.2)).points, 0, 'points of the second');
    expectEqual(await available(), before + first.points, 'points after the second');
  },
  'a day that does not exist, of the future or long ago, and a value that cannot be, are told by their field':
    async (desk) => {
      const { accessToken } = (await member(desk)).grant;
      const { today, oldest } = await desk.get(records.summary, { accessToken });
      const refused = async (date: string, type: string, body: { value: number; diastolic?: number }) =>
        desk.refused(records.save, 'validation_failed', { accessToken, params: { date, type }, body });
      expectField(await refused('2026-02-30', 'steps', { value: 1 }), '/date', 'impossible_date');
      expectField(await refused(addDays(today, 1), 'steps', { value: 1 }), '/date', 'future_date');
      expectField(await refused(addDays(oldest, -1), 'steps', { value: 1 }), '/date', 'too_old');
      expectField(await refused(today, 'steps', { value: 100_001 }), '/value', 'out_of_range');
      expectField(await refused(today, 'steps', { value: 0.5 }), '/value', 'invalid_format');
      expectField(await refused(today, 'blood_pressure', { value: 120 }), '/diastolic', 'required');
      const swapped = await refused(today, 'blood_pressure', { value: 80, diastolic: 120 });
      expectField(swapped, '/diastolic', 'not_below_systolic');
    },
  'a batch is written whole or not at all, and again without any change': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { today } = await desk.get(records.summary, { accessToken });
    const rows = Array.from({ length: 60 }, (_, back) => ({
      date: addDays(today, -back),
      type: 'waist' as const,
      source: 'csv' as const,
      value: 80,
    }));
    const wrong = rows.map((row, index) => (index === 17 ? { ...row, value: 4 } : row));
    const problem = await desk.refused(records.batch, 'validation_failed', {
      accessToken,
      body: { records: wrong },
    });
    expectField(problem, '/records/17/value', 'out_of_range');
    const first = await desk.get(records.batch, { accessToken, body: { records: rows } });
    expectEqual([first.created, first.updated, first.unchanged], [60, 0, 0], 'created, updated, unchanged');
    const again = await desk.get(records.batch, { accessToken, body: { records: rows } });
    expectEqual([again.created, again.updated, again.unchanged], [0, 0, 60], 'created, updated, unchanged');
  },
  'a photo comes back to its owner as a file, without what a camera wrote beside it': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { today } = await desk.get(records.summary, { accessToken });
    const body = { date: today, slot: 'lunch', text: '焼き魚定食' } as const;
    const { meal } = await desk.get(records.saveMeal, { accessToken, body });
    const params = { mealId: meal.id };
    const reply = await desk.ask(records.setPhoto, { accessToken, params, file: exampleFile });
    expect(readAnswer(records.setPhoto, reply).photo, 'the meal has a photo');
    const file = await desk.ask(records.photo, { accessToken, params });
    expectEqual([file.status, file.headers.get('content-type')], [200, 'image/png'], 'status and type');
    const disposition = file.headers.get('content-disposition');
    expect(disposition?.startsWith('attachment'), 'it is saved, never shown');
    await desk.get(records.removePhoto, { accessToken, params });
    await desk.refused(records.photo, 'not_found', { accessToken, params });
  },
  'what is no photo is refused, whatever its type says': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { today } = await desk.get(records.summary, { accessToken });
    const { meal } = await desk.get(records.saveMeal, {
      accessToken,
      body: { date: today, slot: 'snack', text: 'みかん' },
    });
    const params = { mealId: meal.id };
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
      await desk.refused(records.setPhoto, 'photo_refused', {
        accessToken,
        params,
        file: new Blob([drawing], { type }),
      });
    }
    const svg = new Blob([drawing], { type: 'image/svg+xml' });
    await desk.refused(records.setPhoto, 'unsupported_media_type', { accessToken, params, file: svg });
  },
});
