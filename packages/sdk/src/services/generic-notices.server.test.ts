import { expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';

it('a member reads the notices, stops them, and has them again', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const before = await portal.genericNotices.list();
  expect(before.items[0]?.total.savingYen).toBeGreaterThan(0);
  await portal.genericNotices.choose({ wanted: false });
  expect((await portal.genericNotices.list()).items).toEqual([]);
  expect(await portal.genericNotices.choose({ wanted: true })).toMatchObject({ wanted: true });
  expect((await portal.genericNotices.list()).items).toEqual(before.items);
  await world.close();
});
