import { afterAll, describe, expect, it } from 'vitest';
import { testOrigin } from '../http/test-request.js';
import { createMockPortal } from '../index.js';
import { devClient } from '../testing.js';

const portal = createMockPortal();
const dev = devClient(portal);
afterAll(() => portal.close());

/** What `curl -d BODY` sends. */
const curl = (world: string, path: string, body: string) =>
  portal.fetch(`${testOrigin}/_dev${path}`, {
    method: 'POST',
    headers: {
      Accept: '*/*',
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Ikiiki-World': world,
    },
    body,
    redirect: 'manual',
  });

describe('JSON that curl calls a form is read and answered as JSON', () => {
  it('clock', async () => {
    const { name, freeze, clock } = await dev.newWorld();
    const { now } = await freeze();
    const answer = await curl(name, '/clock/advance', ' {"hours": 3}');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(await clock());
    expect(Date.parse((await clock()).now) - Date.parse(now)).toBe(3 * 3_600_000);
    expect((await curl(name, '/clock/resume', '')).status).toBe(200);
  });

  it('reset', async () => {
    const { name, people } = await dev.newWorld();
    expect((await curl(name, '/reset', '{"seed":"empty"}')).status).toBe(204);
    expect(await people()).toHaveLength(0);
    expect((await curl(name, '/reset', '')).status).toBe(204);
  });

  it('worlds', async () => {
    const answer = await curl('default', '/worlds', '{"name":"by-curl","seed":"empty"}');
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ name: 'by-curl' });
    expect(await devClient(portal, { world: 'by-curl' }).people()).toHaveLength(0);
  });

  it('faults', async () => {
    const { name, faults } = await dev.newWorld();
    const answer = await curl(name, '/faults', '{"operation":"session.logIn","problem":"overloaded"}');
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ operation: 'session.logIn', problem: 'overloaded' });
    expect(await faults()).toHaveLength(1);
    expect((await curl(name, '/faults', '{"nonsense":1}')).status).toBe(400);
    expect((await curl(name, '/faults', '{"status":')).status).toBe(400);
  });

  it('snapshots', async () => {
    const { name, freeze, advance, clock } = await dev.newWorld();
    const { now } = await freeze();
    const kept = await curl(name, '/snapshots', '{}');
    expect(kept.status).toBe(201);
    const { id } = (await kept.json()) as { id: string };
    await advance({ days: 1 });
    expect((await curl(name, `/snapshots/${id}/restore`, '{}')).status).toBe(200);
    expect((await clock()).now).toBe(now);
  });
});
