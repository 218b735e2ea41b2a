import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '../http/exchange.js';
import { problem } from '../http/problem-response.js';
import { parseJson, readBytes } from '../http/read-body.js';
import { strict, validate } from '../http/validate.js';
import { iso } from '../platform/iso.js';
import { type SeedName, seeds } from '../seed/index.js';
import { Duration, durationMs } from './duration.js';
import type { World } from './world.js';
import type { Worlds } from './worlds.js';

const Reset = z.object({ seed: z.optional(z.string()) });

const clockOf = ({ clock }: World) => ({ now: iso(clock.now()), frozen: clock.frozen });

/** The developer's hand on the world, below `/_dev`. */
export function devRoutes(worlds: Worlds): Hono<AppEnv> {
  const dev = new Hono<AppEnv>();

  async function bodyOf<S extends z.ZodMiniObject>(request: Request, schema: S): Promise<z.output<S>> {
    const bytes = await readBytes(request);
    return validate(strict(schema), bytes.byteLength === 0 ? {} : parseJson(bytes)) as z.output<S>;
  }

  dev.get('/mails', async (c) => {
    const to = c.req.query('to');
    await c.var.world.quiet();
    return c.json(await c.var.world.mailbox.list(to === undefined ? {} : { to }));
  });

  dev.get('/clock', (c) => c.json(clockOf(c.var.world)));
  dev.post('/clock/advance', async (c) => {
    await c.var.world.advance(durationMs(await bodyOf(c.req.raw, Duration)));
    return c.json(clockOf(c.var.world));
  });
  dev.post('/clock/freeze', async (c) => {
    await c.var.world.freeze();
    return c.json(clockOf(c.var.world));
  });
  dev.post('/clock/resume', async (c) => {
    await c.var.world.resume();
    return c.json(clockOf(c.var.world));
  });

  dev.post('/reset', async (c) => {
    const { seed } = await bodyOf(c.req.raw, Reset);
    if (seed !== undefined && !Object.hasOwn(seeds, seed)) {
      throw problem('validation_failed', `Seeds: ${Object.keys(seeds).join(', ')}`);
    }
    await c.var.world.reset(await worlds.template(seed as SeedName | undefined));
    return c.body(null, 204);
  });
  return dev;
}
