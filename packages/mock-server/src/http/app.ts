import { apiPrefix, headers } from '@ikiiki/sdk/contract';
import { Hono } from 'hono';
import { devRoutes } from '../dev/routes.js';
import { defaultWorld, type Worlds } from '../dev/worlds.js';
import { isPreflight, openToOrigin, preflight } from './cors.js';
import type { AppEnv, Exchange } from './exchange.js';
import { mountPortal } from './portal-routes.js';
import { asProblem, problem, problemResponse } from './problem-response.js';
import { methodsAt, nearRoutes } from './route-table.js';

const requestIdPattern = /^[\w.:-]{8,64}$/;

function worldOf(c: Exchange): string {
  const named = c.req.header(headers.world);
  if (named !== undefined) return named;
  return (
    /^([a-z0-9-]+)\.localhost(:\d+)?$/i.exec(new URL(c.req.url).host)?.[1]?.toLowerCase() ?? defaultWorld
  );
}

/** The answer to what no route serves: another method, a near path, or nothing. */
function unserved(c: Exchange): Response {
  const { pathname } = new URL(c.req.url);
  const methods = methodsAt(pathname);
  const { siteUrl } = c.var.world.portal.config;
  const context = { siteUrl, requestId: c.var.requestId };
  if (methods.length > 0) {
    const allow = [...methods, 'OPTIONS'].join(', ');
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
    const refused = problemResponse(problem('method_not_allowed', `Allowed here: ${allow}`), context);
    refused.headers.set('Allow', allow);
    return refused;
  }
  const detail = pathname.startsWith(apiPrefix) ? `Near: ${nearRoutes(pathname).join(', ')}` : undefined;
  return problemResponse(problem('not_found', detail), context);
}

/** The whole portal as one Hono app, without a port. */
export function createApp(worlds: Worlds): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ strict: false });

  app.use(async (c, next) => {
    const asked = c.req.header(headers.requestId) ?? '';
    const requestId = requestIdPattern.test(asked) ? asked : crypto.randomUUID();
    c.set('requestId', requestId);
    const world = await worlds.get(worldOf(c));
    c.set('world', world);
    await next();
    c.res.headers.set('Date', new Date(world.clock.now()).toUTCString());
  });

  app.use(async (c, next) => {
    await next();
    const answer = c.res.headers;
    answer.set(headers.requestId, c.var.requestId);
    answer.set(headers.mock, '1');
    answer.set('X-Content-Type-Options', 'nosniff');
    answer.set('Referrer-Policy', 'no-referrer');
    if (!answer.has('Cache-Control')) answer.set('Cache-Control', 'no-store');
  });

  app.route('/_dev', devRoutes(worlds));

  app.use(`${apiPrefix}/*`, async (c, next) => {
    const { world } = c.var;
    const { allowedOrigins } = world.portal.config;
    if (isPreflight(c.req.raw))
      c.res = preflight(c.req.raw, methodsAt(new URL(c.req.url).pathname), allowedOrigins);
    else {
      await world.enter(async () => {
        await next();
        await world.settle();
      });
    }
    openToOrigin(c.res.headers, c.req.raw, allowedOrigins);
  });
  mountPortal(app);

  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.notFound(unserved);
  app.onError((error, c) =>
    problemResponse(asProblem(error), { siteUrl: worlds.siteUrl, requestId: c.var.requestId }),
  );
  return app;
}
