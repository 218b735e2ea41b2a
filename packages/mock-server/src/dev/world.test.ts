import { afterAll, describe, expect, it } from 'vitest';
import { startRequest, testOrigin } from '../http/test-request.js';
import { createMockPortal } from '../index.js';
import { devClient } from '../testing.js';
import { worldStart } from './template.js';

const portal = createMockPortal();
const dev = devClient(portal);
afterAll(() => portal.close());

const ids = async (client: { people(): Promise<readonly Readonly<Record<string, unknown>>[]> }) =>
  (await client.people()).length;

describe('a world is an isolated portal', () => {
  it('with its own mailbox, clock, faults and journal', async () => {
    const [a, b] = [await dev.newWorld(), await dev.newWorld()];
    await a.fetch(startRequest());
    await a.advance({ days: 3 });
    await a.addFault({ status: 502 });
    expect(await a.mails({ to: 'hanako@example.jp' })).toHaveLength(1);
    expect(await b.mails()).toHaveLength(0);
    expect(Date.parse((await a.clock()).now) - Date.parse((await b.clock()).now)).toBeGreaterThan(
      2 * 86_400_000,
    );
    expect(await b.faults()).toHaveLength(0);
    expect((await a.journal()).map(({ operation }) => operation)).toEqual(['registration.start']);
    expect(await b.journal()).toHaveLength(0);
  });

  it('chosen by header or by host name, made when it is first named', async () => {
    const named = devClient(portal, { world: 'by-name' });
    await named.fetch(startRequest());
    const byHost = await portal.fetch('http://by-name.localhost:4010/_dev/mails');
    expect(await byHost.json()).toHaveLength(1);
    const mail = (await named.mails())[0];
    expect(mail?.links[0]).toMatch(/^http:\/\/by-name\.localhost:4010\/register#link=/);
  });

  it.each(['No', 'a b', '-a', 'a.b', 'x'.repeat(64)])('the name %j is refused', async (world) => {
    await expect(devClient(portal, { world }).clock()).rejects.toThrow('validation_failed');
  });

  it('is made in at most ten milliseconds', async () => {
    await dev.newWorld();
    const times: number[] = [];
    for (let made = 0; made < 20; made++) {
      const from = performance.now();
      await portal.world(`quick-${made}`);
      times.push(performance.now() - from);
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(10);
  });

  it('is gone when it is deleted, and new when it is named again', async () => {
    const world = await dev.newWorld({ name: 'short-lived' });
    await world.fetch(startRequest());
    await world.delete();
    expect(await devClient(portal, { world: 'short-lived' }).mails()).toHaveLength(0);
  });

  it('S-G5: there is nobody and no login in the empty seed', async () => {
    const world = await dev.newWorld({ seed: 'empty' });
    expect(await ids(world)).toBe(0);
    const { db } = (await portal.world(world.name)).portal;
    for (const table of ['accounts', 'members', 'sessions'] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toHaveLength(0);
    }
  });
});

describe("a world's clock", () => {
  it('begins with the seed and runs on', async () => {
    const world = await dev.newWorld();
    const begun = Date.parse((await world.clock()).now);
    expect(begun).toBeGreaterThanOrEqual(worldStart);
    expect(begun).toBeLessThan(worldStart + 60_000);
  });

  it('freezes, moves forward by any unit, and goes on from there', async () => {
    const world = await dev.newWorld();
    const { now } = await world.freeze();
    const moved = await world.advance({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
    expect(Date.parse(moved.now) - Date.parse(now)).toBe(93_784_005);
    expect((await world.clock()).now).toBe(moved.now);
    expect((await world.resume()).frozen).toBe(false);
    expect(Date.parse((await world.clock()).now)).toBeGreaterThanOrEqual(Date.parse(moved.now));
  });

  it.each([{ hours: -1 }, { hours: '3' }, { weeks: 1 }, { days: 1e300 }])(
    'does not take %j',
    async (wrong) => {
      await expect(dev.advance(wrong as { hours: number })).rejects.toThrow('validation_failed');
    },
  );

  it('is told by every answer', async () => {
    const world = await dev.newWorld();
    await world.freeze();
    const { now } = await world.advance({ days: 40 });
    const answer = await world.fetch(`${testOrigin}/v1/policies/password`);
    expect(answer.headers.get('date')).toBe(new Date(now).toUTCString());
  });
});

describe('what a world was', () => {
  it('comes back from a snapshot: data, mails and clock', async () => {
    const world = await dev.newWorld();
    await world.fetch(startRequest());
    const { now } = await world.freeze();
    const id = await world.snapshot();
    await world.clearMails();
    await world.advance({ days: 1 });
    await world.restore(id);
    expect(await world.mails()).toHaveLength(1);
    expect(await world.clock()).toEqual({ now, frozen: true });
    await expect(world.restore('nothing')).rejects.toThrow('not_found');
  });

  it('is forgotten by a reset, mid-flight requests included', async () => {
    const world = await dev.newWorld();
    await world.addFault({ status: 502 });
    const flying = Promise.all(Array.from({ length: 20 }, () => world.fetch(startRequest())));
    await world.reset();
    expect((await flying).every(({ status }) => [202, 502].includes(status))).toBe(true);
    await world.reset('empty');
    expect(await world.mails()).toHaveLength(0);
    expect(await world.faults()).toHaveLength(0);
    expect(await ids(world)).toBe(0);
    await expect(world.reset('nobody')).rejects.toThrow('validation_failed');
  });
});

describe('the journal', () => {
  it('knows what was asked and answered, and no values', async () => {
    const world = await dev.newWorld();
    await world.fetch(startRequest({}, { email: 'canary@example.jp' }));
    await world.fetch(startRequest({}, { email: 'canary(at)example.jp' }));
    await world.fetch(`${testOrigin}/v1/canary@example.jp/1255003456?link=canary`);
    const journal = await world.journal();
    expect(journal.map(({ status, code }) => [status, code])).toEqual([
      [404, 'not_found'],
      [400, 'validation_failed'],
      [202, undefined],
    ]);
    expect(journal[1]).toMatchObject({ operation: 'registration.start', fields: ['email'] });
    expect(JSON.stringify(journal)).not.toMatch(/canary|1255003456/);
  });
});

describe('waiting for a mail', () => {
  it('ends with the mail, without asking again and again', async () => {
    const world = await dev.newWorld();
    const waiting = world.waitForMail({ to: 'HANAKO@example.jp' });
    await world.fetch(startRequest());
    expect((await waiting).to).toBe('hanako@example.jp');
    expect((await portal.world(world.name)).journal.list()).toHaveLength(1);
  });

  it('looks past mails that are not meant, and gives up in time', async () => {
    const world = await dev.newWorld();
    await world.fetch(startRequest());
    const wish = { to: 'hanako@example.jp', matching: () => false, timeoutMs: 50 };
    await expect(world.waitForMail(wish)).rejects.toThrow('No such mail came');
  });
});
