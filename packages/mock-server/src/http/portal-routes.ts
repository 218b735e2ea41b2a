import { type Endpoint, headers, type UploadForm } from '@ikiiki/sdk/contract';
import type { Hono } from 'hono';
import { requireOpenForBusiness } from '../portal/maintenance.js';
import { requireOpen } from '../portal/me/open-for.js';
import { ProblemError } from '../portal/problem-error.js';
import type { Handler, PortalFile } from '../portal/service.js';
import { portalServices } from '../portal/services.js';
import { authenticate, proofOf } from '../portal/session/authenticate.js';
import { afterwards } from './afterwards.js';
import { callerOf, type OpenCall, openCall } from './call.js';
import { conditionalAnswer } from './conditional.js';
import type { AppEnv, Exchange } from './exchange.js';
import { fileAnswer } from './file-answer.js';
import { once } from './idempotency.js';
import { magicProblem } from './magic-values.js';
import { problem, refuse } from './problem-response.js';
import { readJson, readUpload } from './read-body.js';
import { type Route, routes } from './route-table.js';
import { guardChange } from './same-origin.js';
import { recordSensitiveRead } from './sensitive-reads.js';
import { noBody, strict, validate } from './validate.js';

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
  const found = token === undefined ? undefined : await authenticate(open.call, token);
  if (found === undefined) throw problem('session_required');
  if (found === 'expired') throw problem('session_expired');
  const inSession = open.withSession(found);
  if (access === 'session') return inSession;
  const proof = proofOf(found, open.call.clock.now());
  if (proof === 'none' || (access === 'step-up' && proof !== access)) throw problem('step_up_required');
  return inSession;
}

async function answer({ endpoint }: Route, c: Exchange, result: unknown, extra: Headers): Promise<Response> {
  if (endpoint.file) return fileAnswer(result as PortalFile, c.req.raw, extra);
  const answered = new Headers(extra);
  if (!endpoint.response) return new Response(null, { status: endpoint.status, headers: answered });
  answered.set('Content-Type', 'application/json; charset=utf-8');
  const body = JSON.stringify(result);
  return endpoint.conditional
    ? conditionalAnswer(body, answered, c.req.header('if-none-match'))
    : new Response(body, { status: endpoint.status, headers: answered });
}

/** A refusal with the headers that the decision set before it, e.g. a cookie to forget. */
function refusal(error: unknown, c: Exchange, extra: Headers): Response {
  if (!(error instanceof ProblemError)) throw error;
  const refused = refuse(c, error);
  for (const [name, value] of extra) refused.headers.append(name, value);
  return refused;
}

/** Serves one endpoint: who asks, what is asked, may they, the decision, the answer. */
function serve(route: Route) {
  const { endpoint } = route;
  const handler = handlerOf(route);
  const bodySchema = endpoint.body && strict(endpoint.body);
  const changes = endpoint.method !== 'GET';

  const requireService = ({ call }: OpenCall): void => {
    requireOpenForBusiness(call);
    if (endpoint.feature) requireOpen(endpoint.feature, call);
  };

  const asked = (c: Exchange) => ({
    params: endpoint.params && validate(endpoint.params, c.req.param()),
    query: endpoint.query && validate(endpoint.query, c.req.query()),
  });

  async function decide(c: Exchange, open: OpenCall, input: object, bytes: Uint8Array<ArrayBuffer>) {
    const decision = async () => {
      try {
        requireService(open);
        const result = await handler(input as Parameters<AnyHandler>[0], open.call);
        await recordSensitiveRead(route, open);
        return await answer(route, c, result, open.headers);
      } catch (error) {
        return refusal(error, c, open.headers);
      } finally {
        await afterwards(c.get('world'), open.afterwards, c.get('startedAt'));
      }
    };
    if (!changes) return decision();
    const operation = `${endpoint.method} ${c.req.path}`;
    const identity = { operation, caller: callerOf(open.call), body: bytes };
    return once(c.get('world').idempotency, c.req.header(headers.idempotencyKey), identity, decision);
  }

  /** A file is larger than any other body: nothing of it is read of somebody who may not send one. */
  async function serveUpload(c: Exchange, upload: UploadForm): Promise<Response> {
    const open = await authorized(c, openCall(c), endpoint);
    requireService(open);
    const body = await readUpload(c, upload);
    return decide(c, open, { ...asked(c), body }, body.bytes);
  }

  return async (c: Exchange): Promise<Response> => {
    if (changes) guardChange(c.req.raw, c.get('world').portal.config.allowedOrigins);
    if (endpoint.upload) return serveUpload(c, endpoint.upload);
    const { bytes, json } = changes
      ? await readJson(c, bodySchema !== undefined)
      : { bytes: new Uint8Array(), json: undefined };
    if (typeof json === 'object' && json !== null) c.set('fields', Object.keys(json));
    const magic = magicProblem(endpoint, json);
    if (magic) throw magic;
    const body = json === undefined && !bodySchema ? undefined : validate(bodySchema ?? noBody, json);
    const input = { ...asked(c), body };
    return decide(c, await authorized(c, openCall(c), endpoint), input, bytes);
  };
}

/** Puts every endpoint of the contract on the app. */
export function mountPortal(app: Hono<AppEnv>): void {
  for (const route of routes) {
    app.on(route.endpoint.method, [route.path.replace(/\{(\w+)\}/g, ':$1')], serve(route));
  }
}
