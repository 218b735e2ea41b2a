import { apiPrefix, headers } from '@ikiiki/sdk/contract';
import { Hono } from 'hono';
import type { DevGuard } from '../dev/guard.js';
import { wantsPage } from '../dev/input.js';
import { devRoutes } from '../dev/routes.js';
import { defaultWorld, type Worlds } from '../dev/worlds.js';
import { mountReference } from '../openapi/routes.js';
import { iso } from '../platform/iso.js';
import type { FileReader, Platform } from '../platform/platform.js';
import type { ProblemError } from '../portal/problem-error.js';
import { ConnectionCut, isConnectionCut } from './connection-cut.js';
import { grantPreflight, isPreflight, mayCall, openToOrigin } from './cors.js';
import type { AppEnv, Exchange } from './exchange.js';
import { throughFaults } from './faulty.js';
import { mountMedia } from './media.js';
import { notFoundPage } from './not-found-page.js';
import { mountFrontPage, mountProblemPages } from './own-pages.js';
import { mountPortal } from './portal-routes.js';
import { asProblem, problem, refuse } from './problem-response.js';
import { methodsAt, nearRoutes, routesAt } from './route-table.js';
import { recordRefusal } from './security-events.js';
import { mountSite } from './site.js';

export interface AppOptions {
  readonly worlds: Worlds;
  readonly platform: Platform;
  /** Who may use the developer's routes; known once the portal is mounted. */
  readonly guard: () => DevGuard;
  /** The society's built pages. */
  readonly siteFiles?: FileReader;
  /** How long each answer of the API waits. */
  readonly latencyMs: () => number;
  readonly onError: (error: unknown) => void;
}

const requestIdPattern = /^[\w.:-]{8,64}$/;

function worldNameOf(c: Exchange): string {
  const named = c.req.header(headers.world);
  if (named !== undefined) return named;
  return /^https?:\/\/([a-z0-9-]+)\.localhost[:/]/.exec(c.req.url)?.[1] ?? defaultWorld;
}

/** Answers with a problem, and a person who looked for a page with one that leads home. */
function refuseOrShow(c: Exchange, error: ProblemError): Response | Promise<Response> {
  const looks = c.req.method === 'GET' || c.req.method === 'HEAD';
  const outsideApi = !new URL(c.req.url).pathname.startsWith(`${apiPrefix}/`);
  return error.code === 'not_found' && looks && outsideApi && wantsPage(c)
    ? notFoundPage()
    : refuse(c, error);
}

/** The answer to what no route serves: another method, a near path, or nothing. */
function unserved(c: Exchange): Response | Promise<Response> {
  const { pathname } = new URL(c.req.url);
  const methods = methodsAt(pathname);
  if (methods.length === 0) {
    const near = pathname.startsWith(`${apiPrefix}/`)
      ? `Near: ${nearRoutes(pathname).join(', ')}`
      : undefined;
    return refuseOrShow(c, problem('not_found', near));
  }
  const allow = [...methods, 'OPTIONS'].join(', ');
  if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
  const refused = refuse(c, problem('method_not_allowed', `Allowed here: ${allow}`));
  refused.headers.set('Allow', allow);
  return refused;
}

/** What is kept of a path that is not of the contract: somebody may have put anything into it. */
const withoutValues = (path: string) =>
  path
    .split('/')
    .slice(0, 8)
    .map((part) => (/^[a-z_.-]{0,24}$/.test(part) ? part : '…'))
    .join('/');

function remember(c: Exchange): void {
  const { world, requestId, startedAt, route, code, fields, fault } = c.var;
  world.journal.add({
    requestId,
    at: iso(world.clock.now()),
    method: c.req.method,
    path: route?.path ?? withoutValues(c.req.path),
    ...(route && { operation: route.operation }),
    status: c.res.status,
    ...(code !== undefined && { code }),
    durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
    ...(fields && { fields }),
    ...(fault !== undefined && { fault }),
  });
}

/** The whole portal as one Hono app, without a port. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { worlds, platform, guard, siteFiles, latencyMs, onError } = options;
  const app = new Hono<AppEnv>({ strict: false });

  app.use(async (c, next) => {
    const asked = c.req.header(headers.requestId) ?? '';
    c.set('siteUrl', worlds.siteUrl);
    c.set('requestId', requestIdPattern.test(asked) ? asked : platform.random.id());
    c.set('startedAt', performance.now());
    await next();
    if (c.get('cut')) throw new ConnectionCut();
    const answer = c.res.headers;
    answer.set(headers.requestId, c.get('requestId'));
    answer.set(headers.mock, '1');
    answer.set('X-Content-Type-Options', 'nosniff');
    if (!answer.has('Referrer-Policy')) answer.set('Referrer-Policy', 'no-referrer');
    if (!answer.has('Cross-Origin-Resource-Policy'))
      answer.set('Cross-Origin-Resource-Policy', 'same-origin');
    if (!answer.has('Cache-Control')) answer.set('Cache-Control', 'no-store');
  });

  app.get('/health', (c) => c.json({ status: 'ok' }));

  app.use(async (c, next) => {
    const world = await worlds.get(worldNameOf(c));
    c.set('world', world);
    await next();
    // c.header() would make the answer anew.
    c.res.headers.set('Date', new Date(world.clock.now()).toUTCString());
  });

  app.route('/_dev', devRoutes({ worlds, guard }));

  app.use(`${apiPrefix}/*`, async (c, next) => {
    const { allowedOrigins } = c.get('world').portal.config;
    const request = c.req.raw;
    const pathname = c.req.path;
    const route = routesAt(pathname).find(({ endpoint }) => endpoint.method === request.method);
    if (route) c.set('route', route);
    if (!isPreflight(request)) await next();
    else if (mayCall(request, allowedOrigins)) c.res = grantPreflight(methodsAt(pathname));
    else c.res = refuse(c, problem('origin_refused'));
    openToOrigin(c.res.headers, request, allowedOrigins);
    remember(c);
  });
  app.use(`${apiPrefix}/*`, (c, next) =>
    throughFaults(c, latencyMs, () => {
      const world = c.get('world');
      return world.enter(async () => {
        await next();
        await recordRefusal(c);
        await world.settle();
      });
    }),
  );
  mountPortal(app);

  mountReference(app, platform.referenceFiles);
  mountProblemPages(app);
  mountMedia(app);
  if (siteFiles) mountSite(app, siteFiles);
  else mountFrontPage(app);

  app.notFound(unserved);
  app.onError((error, c) => {
    if (isConnectionCut(error)) throw error;
    const answered = asProblem(error);
    if (answered !== error) onError(error);
    return refuseOrShow(c, answered);
  });
  return app;
}
