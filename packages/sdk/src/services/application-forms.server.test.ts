import { expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';

it('a member reads all of it, page by page', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const ids: string[] = [];
  for await (const { id } of portal.applicationForms.list({ limit: 1 })) ids.push(id);
  const { items } = await portal.applicationForms.list();
  expect(ids).toEqual(items.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1);
  await world.close();
});
