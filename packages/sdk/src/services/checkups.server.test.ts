import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

const world = createMockWorld();
let portal: PortalClient;
beforeAll(async () => {
  portal = world.client();
  await logIn(portal);
});
afterAll(() => world.close());

describe('checkups by the SDK', () => {
  it('a member reads all of them, page by page, the newest first', async () => {
    const ids: string[] = [];
    for await (const { id } of portal.checkups.list({ limit: 2 })) ids.push(id);
    const { items } = await portal.checkups.list();
    expect(ids).toEqual(items.map(({ id }) => id));
    expect(ids).toHaveLength(5);
  });

  it('a report has its values, and is compared with the one before', async () => {
    const [newest] = (await portal.checkups.list({ limit: 1 })).items;
    const checkupId = newest?.id ?? '';
    const { results, guidanceLevel } = await portal.checkups.get({ checkupId });
    expect(guidanceLevel?.display).toBe('動機付け支援');
    expect(results.find(({ item }) => item === 'ldl_cholesterol')).toMatchObject({
      value: 142,
      unit: 'mg/dL',
      judgement: 'referral',
      coding: { system: 'urn:oid:1.2.392.200119.6.1005', code: '3F077000002327201' },
    });
    const { before, items } = await portal.checkups.compare({ checkupId });
    expect(before?.fiscalYear).toBe(2025);
    expect(items.find(({ item }) => item === 'weight')?.difference).toBe(-2.9);
  });

  it('what is somebody else’s is not found', async () => {
    const checkupId = 'family-2025';
    await expect(portal.checkups.get({ checkupId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      portal.checkups.compare({ checkupId: 'member-2026', with: checkupId }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('trends and the health score come with what they are measured by', async () => {
    const { items } = await portal.checkups.trends({ item: 'egfr' });
    expect(items.map(({ item, limits }) => [item, limits[0]?.operator])).toEqual([['egfr', '<']]);
    const { score } = await portal.checkups.healthScore();
    expect(score).toMatchObject({ value: 70, asOf: '2026-07-17', method: '健康度スコア 第2版' });
  });
});
