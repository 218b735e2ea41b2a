import type { Endpoint } from '@ikiiki/sdk/contract';
import type { Hono } from 'hono';
import type { CurrentSession } from '../portal/context.js';
import type { Handler } from '../portal/service.js';
import { portalServices } from '../portal/services.js';
import { authenticate, steppedUp } from '../portal/session/authenticate.js';
import { type OpenCall, openCall } from './call.js';
import type { AppEnv, Exchange } from './exchange.js';
import { problem } from './problem-response.js';
import { readJson } from './read-body.js';
import { type Route, routes } from './route-table.js';
import { guardChange } from './same-origin.js';
import { strict, validate } from './validate.js';

type AnyHandler = Handler<Endpoint>;

/** The decision behind a route; the contract's types make sure that it exists. */
function handlerOf({ service, name }: Route): AnyHandler {
  const handlers = portalServices[service] as unknown as Readonly<Record<string, AnyHandler>>;
  const handler = handlers[name];
  if (!handler) throw new Error(`Nothing implements ${service}.${name}.`);
  return handler;
}

/** @throws ProblemError session_required, session_expired, step_up_required */
async function authorized(c: Exchange, open: OpenCall, { access }: Endpoint): Promise<OpenCall> {
  if (access === 'public') return open;
  const token = /^Bearer ([\w~+/.-]+=*)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const found: CurrentSession | 'expired' | undefined =
    token === undefined ? undefined : await authenticate(open.call, token);
  if (found === undefined) throw problem('session_required');
  if (found === 'expired') throw problem('session_expired');
  const inSession = open.withSession(found);
  if (access === 'step-up' && !(await steppedUp(inSession.call))) throw problem('step_up_required');
  return inSession;
}

function answer({ endpoint }: Route, result: unknown, headers: Headers): Response {
  if (!endpoint.response) return new Response(null, { status: endpoint.status, headers });
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(result), { status: endpoint.status, headers });
}

/** Serves one endpoint: who asks, what is asked, may they, the decision, the answer. */
function serve(route: Route) {
  const { endpoint } = route;
  const handler = handlerOf(route);
  const bodySchema = endpoint.body && strict(endpoint.body);
  const changes = endpoint.method !== 'GET';

  return async (c: Exchange): Promise<Response> => {
    const { world } = c.var;
    c.set('route', { path: route.path, operation: route.operation });
    if (changes) guardChange(c.req.raw, world.portal.config.allowedOrigins);
    const json = changes ? await readJson(c.req.raw, bodySchema !== undefined) : undefined;
    if (typeof json === 'object' && json !== null) c.set('fields', Object.keys(json));
    const input = {
      params: endpoint.params && validate(endpoint.params, c.req.param()),
      query: endpoint.query && validate(endpoint.query, c.req.query()),
      body: bodySchema && validate(bodySchema, json),
    };
    const open = await authorized(c, openCall(c), endpoint);
    try {
      const result = await handler(input as Parameters<AnyHandler>[0], open.call);
      return answer(route, result, open.headers);
    } finally {
      // A refusal has consequences too: a notice to the person whose number was tried.
      for (const work of open.afterwards) world.later.add(work);
    }
  };
}

/** Puts every endpoint of the contract on the app. */
export function mountPortal(app: Hono<AppEnv>): void {
  for (const route of routes) {
    app.on(route.endpoint.method, [route.path.replace(/\{(\w+)\}/g, ':$1')], serve(route));
  }
}
