import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../dev/world.js';
import { createMockPortal } from '../index.js';
import type { AuditLog } from './audit-log.js';
import { iso } from './iso.js';

const portal = createMockPortal();
let world: World;
let audit: AuditLog;
beforeAll(async () => {
  world = await portal.world();
  audit = world.audit;
});
afterAll(() => portal.close());

async function record(event: string, detail: Record<string, string | number | boolean> = {}): Promise<void> {
  await audit.forRequest('request-1').record({ event, level: 'info', actor: 'member-1', detail });
  await audit.flush();
}

describe('S-G1: the audit log', () => {
  it('keeps who, what and when by the clock of the world, and in which request', async () => {
    await world.freeze();
    await record('authn_login_fail', { tries: 3 });
    const entry = (await audit.list()).at(-1);
    expect(entry).toMatchObject({
      event: 'authn_login_fail',
      actor: 'member-1',
      requestId: 'request-1',
      at: iso(world.clock.now()),
      detail: { tries: 3 },
    });
    await world.resume();
  });

  it.each(['a\r\nb', 'a\nlevel=critical', 'a\u2028b', 'a\u0000b', 'a\u001b[31mb'])(
    'a value such as %j cannot begin a line of its own',
    async (value) => {
      await record(`event ${value}`, { [value]: value });
      expect(JSON.stringify((await audit.list()).at(-1))).not.toMatch(/\\[rn]|\\u00|\u2028/);
    },
  );

  it('many requests at once make one chain', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, index) => record(`event_${index}`)));
    expect(await audit.firstBroken()).toBeUndefined();
  });

  it('a line that was changed, taken out or put in is found', async () => {
    const lines = await audit.list();
    const victim = lines.at(-3);
    if (!victim) throw new Error('no lines');
    const { seq } = victim;
    const kept = await world.db
      .selectFrom('dev_audit')
      .selectAll()
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow();

    await world.db.updateTable('dev_audit').set({ event: 'nothing' }).where('seq', '=', seq).execute();
    expect(await audit.firstBroken()).toBe(seq);
    await world.db.updateTable('dev_audit').set(kept).where('seq', '=', seq).execute();
    expect(await audit.firstBroken()).toBeUndefined();

    await world.db.deleteFrom('dev_audit').where('seq', '=', seq).execute();
    expect(await audit.firstBroken()).toBe(seq + 1);
  });
});
