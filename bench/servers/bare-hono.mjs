/** The floor: Hono on Node with routes that only answer, a body read and validated by the contract's own schema. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The very Hono of the mock server, not one that a peer brings
const { resolve } = createRequire(new URL('../../packages/mock-server/package.json', import.meta.url));
const { Hono } = await import(pathToFileURL(resolve('hono')));
const { serve } = await import(pathToFileURL(resolve('@hono/node-server')));

const [port, routesFile] = process.argv.slice(2);
const routes = routesFile ? JSON.parse(readFileSync(routesFile, 'utf8')) : [];
const schemas = routes.some(({ sent }) => sent) ? (await import('@ikiiki/sdk/contract')).contract : {};

function bodySchema({ method, path }) {
  const schema = Object.values(schemas)
    .flatMap(Object.values)
    .find((endpoint) => endpoint.method === method && path === `/v1${endpoint.path}`)?.body;
  if (!schema) throw new Error(`The contract has no body for ${method} ${path}.`);
  return schema;
}

const app = new Hono();
app.get('/', (context) => context.json({ ok: true }));
for (const route of routes) {
  const { method, path, status, answer, sent } = route;
  const schema = sent && bodySchema(route);
  app.on(method, [path.split('?')[0]], async (context) => {
    if (schema && !schema.safeParse(await context.req.json()).success) return context.body(null, 422);
    return answer === undefined ? context.body(null, status) : context.json(answer, status);
  });
}
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
