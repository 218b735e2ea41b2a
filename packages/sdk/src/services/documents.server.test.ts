import { expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';

it('a member reads all documents, page by page, and saves one', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const ids: string[] = [];
  for await (const { id } of portal.documents.list({ limit: 2 })) ids.push(id);
  const { items } = await portal.documents.list();
  expect(ids).toEqual(items.map(({ id }) => id));
  const { blob, name } = await portal.documents.file({ documentId: items[0]!.id });
  expect(await blob.slice(0, 5).text()).toBe('%PDF-');
  expect(name).toBe('一部負担還元金支給決定通知書_2026-11-18.pdf');
  await world.close();
});

it('a certificate is asked for and withdrawn; a code is checked without a login', async () => {
  const world = createMockWorld();
  const portal = world.client();
  expect(await portal.documents.verify({ code: 'ｓａｍｐ 0000 0001' })).toMatchObject({ state: 'valid' });
  await logIn(portal);
  const { items } = await portal.documents.offers();
  const subjectId = items[0]!.subjects[0]!.id;
  const { id } = await portal.documents.request({ kind: 'acquisition', subjectId, delivery: 'web' });
  expect((await portal.documents.withdrawRequest({ requestId: id })).status.state).toBe('withdrawn');
  await world.close();
});
