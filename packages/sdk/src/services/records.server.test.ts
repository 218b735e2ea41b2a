import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

let world: MockWorld;
let portal: PortalClient;
beforeEach(async () => {
  world = createMockWorld();
  portal = world.client();
  await logIn(portal);
});
afterEach(() => world.close());

const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

describe('records', () => {
  it('are written once although the answer is lost', async () => {
    await world.dev.addFault({ operation: 'records.save', cut: 'after', times: 1 });
    const saved = await portal.records.save({ date: '2026-11-22', type: 'weight', value: 65.2 });
    expect(saved).toMatchObject({ record: { value: 65.2, unit: 'kg', source: 'manual' }, points: 1 });
    const { items } = await portal.records.list({ from: '2026-11-22', to: '2026-11-22' });
    expect(items).toHaveLength(1);
  });

  it('tell the field that is wrong', async () => {
    const wrong = portal.records.save({
      date: '2026-11-22',
      type: 'blood_pressure',
      value: 80,
      diastolic: 120,
    });
    await expect(wrong).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/diastolic', code: 'not_below_systolic' }] },
    });
  });
});

describe('the photo of a meal', () => {
  it('goes up as it is and comes back, again after a cut', async () => {
    const { meal } = await portal.records.saveMeal({ date: '2026-11-22', slot: 'lunch', text: 'そば' });
    await world.dev.addFault({ operation: 'records.setPhoto', cut: 'before', times: 1 });
    const file = new Blob([dot], { type: 'image/png' });
    expect((await portal.records.setPhoto({ mealId: meal.id, file })).photo?.size).toBe(dot.length);
    const { blob, name } = await portal.records.photo({ mealId: meal.id });
    expect([blob.type, name]).toEqual(['image/png', '2026-11-22-lunch.png']);
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(dot);
  });

  it('that is none is refused by a code of its own', async () => {
    const { meal } = await portal.records.saveMeal({ date: '2026-11-22', slot: 'lunch', text: 'そば' });
    const file = new Blob(['<svg/>'], { type: 'image/png' });
    await expect(portal.records.setPhoto({ mealId: meal.id, file })).rejects.toMatchObject({
      code: 'photo_refused',
      retryable: false,
    });
  });
});
