import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv, Exchange } from '../http/exchange.js';
import { problem } from '../http/problem-response.js';
import { iso } from '../platform/iso.js';
import type { ReceivedMail } from '../platform/mailbox.js';
import { people, type SeedName, seeds } from '../seed/index.js';
import { mountCases } from './cases.js';
import { mountContents } from './contents.js';
import { mountDecisions } from './decisions.js';
import { Duration, durationMs } from './duration.js';
import { FaultSpec } from './faults.js';
import type { DevGuard } from './guard.js';
import { done, doneSilently, inputOf, wantsPage } from './input.js';
import { mailQuestion, mailsAfter } from './mail-wait.js';
import { mountDevPages } from './pages/mount.js';
import { peoplePage } from './pages/people.js';
import type { Snapshot, World } from './world.js';
import type { Worlds } from './worlds.js';

export interface DevOptions {
  readonly worlds: Worlds;
  /** Who may use the developer's routes; known once the portal is mounted. */
  readonly guard: () => DevGuard;
}

const clockOf = ({ clock }: World) => ({ now: iso(clock.now()), frozen: clock.frozen });
const snapshotOf = ({ id, now }: Snapshot) => ({ id, now: iso(now) });
const mailOf = ({ id, to, subject, text, html, links, sentAt }: ReceivedMail) => ({
  id,
  to,
  subject,
  text,
  html,
  links,
  sentAt,
});

function mountClock(dev: Hono<AppEnv>): void {
  dev.get('/clock', (c) => c.json(clockOf(c.var.world)));
  dev.post('/clock/advance', async (c) => {
    const distance = durationMs(await inputOf(c, Duration));
    await c.var.world.advance(distance).catch((error: unknown) => {
      throw error instanceof RangeError ? problem('validation_failed', error.message) : error;
    });
    return done(c, clockOf(c.var.world));
  });
  dev.post('/clock/freeze', async (c) => {
    await c.var.world.freeze();
    return done(c, clockOf(c.var.world));
  });
  dev.post('/clock/resume', async (c) => {
    await c.var.world.resume();
    return done(c, clockOf(c.var.world));
  });
}

function mountMails(dev: Hono<AppEnv>): void {
  dev.get('/mails', async (c) => {
    const mails = await mailsAfter(c.var.world, mailQuestion(c.req.query()), c.req.raw.signal);
    return c.json(mails.map(mailOf));
  });
  const clear = async (c: Exchange) => {
    await c.var.world.quiet();
    await c.var.world.mailbox.clear();
    return doneSilently(c);
  };
  dev.delete('/mails', clear);
  dev.post('/mails/clear', clear);
}

function mountFaults(dev: Hono<AppEnv>): void {
  dev.get('/faults', (c) => c.json(c.var.world.faults.list()));
  dev.post('/faults', async (c) => {
    const spec = await inputOf(c, FaultSpec);
    const { random } = c.var.world.portal;
    return done(c, c.var.world.faults.add(random.id(), spec), 201);
  });
  const clear = (c: Exchange) => {
    c.var.world.faults.clear();
    return doneSilently(c);
  };
  dev.delete('/faults', clear);
  dev.post('/faults/clear', clear);
  dev.delete('/faults/:id', (c) => {
    if (!c.var.world.faults.remove(c.req.param('id'))) throw problem('not_found');
    return c.body(null, 204);
  });
}

function mountRecords(dev: Hono<AppEnv>): void {
  dev.get('/journal', (c) => c.json(c.var.world.journal.list()));
  dev.delete('/journal', (c) => {
    c.var.world.journal.clear();
    return c.body(null, 204);
  });
  dev.get('/audit', async (c) => {
    const { world } = c.var;
    await world.quiet();
    const after = Number(c.req.query('after') ?? 0) || 0;
    const [entries, firstBroken] = [await world.audit.list({ after }), await world.audit.firstBroken()];
    return c.json({ entries, intact: firstBroken === undefined, firstBroken: firstBroken ?? null });
  });
  dev.get('/people', async (c) => {
    const listed = await people(c.var.world.portal);
    c.header('Vary', 'Accept');
    return wantsPage(c) ? peoplePage(c, listed) : c.json(listed);
  });
}

function mountSnapshots(dev: Hono<AppEnv>): void {
  dev.get('/snapshots', (c) => c.json(c.var.world.snapshots.map(snapshotOf)));
  dev.post('/snapshots', async (c) => done(c, snapshotOf(await c.var.world.snapshot()), 201));
  dev.post('/snapshots/:id/restore', async (c) => {
    if (!(await c.var.world.restore(c.req.param('id')))) throw problem('not_found');
    return done(c, clockOf(c.var.world));
  });
}

function mountWorlds(dev: Hono<AppEnv>, worlds: Worlds): void {
  const Reset = z.object({ seed: z.optional(z.string()) });
  const NewWorld = z.object({ name: z.optional(z.string()), seed: z.optional(z.string()) });

  const seedNamed = (name: string | undefined): SeedName | undefined => {
    if (name === undefined || Object.hasOwn(seeds, name)) return name as SeedName | undefined;
    throw problem('validation_failed', `Seeds: ${Object.keys(seeds).join(', ')}`);
  };
  dev.post('/reset', async (c) => {
    const seed = seedNamed((await inputOf(c, Reset)).seed);
    await c.var.world.reset(await worlds.template(seed));
    return doneSilently(c);
  });
  dev.get('/worlds', (c) => c.json(worlds.names().map((name) => ({ name }))));
  dev.post('/worlds', async (c) => {
    const wanted = await inputOf(c, NewWorld);
    const seed = seedNamed(wanted.seed);
    const name = wanted.name ?? `w${c.var.world.portal.random.characters('0123456789abcdef', 12)}`;
    if (worlds.has(name)) throw problem('validation_failed', 'There is a world of that name.');
    const world = await worlds.get(name);
    if (seed !== undefined) await world.reset(await worlds.template(seed));
    return done(c, { name, siteUrl: world.portal.config.siteUrl }, 201);
  });
  dev.delete('/worlds/:name', async (c) => {
    const name = c.req.param('name');
    if (!worlds.has(name)) throw problem('not_found');
    await worlds.delete(name);
    return c.body(null, 204);
  });
}

/** The developer's hand on the world, below `/_dev`: an API, and pages over it. */
export function devRoutes({ worlds, guard }: DevOptions): Hono<AppEnv> {
  const dev = new Hono<AppEnv>();
  mountDevPages(dev, { worlds, guard });
  mountClock(dev);
  mountMails(dev);
  mountContents(dev);
  mountCases(dev);
  mountDecisions(dev);
  mountFaults(dev);
  mountRecords(dev);
  mountSnapshots(dev);
  mountWorlds(dev, worlds);
  return dev;
}
