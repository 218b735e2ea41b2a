import type { Hono } from 'hono';
import { html as markup } from 'hono/html';
import type { AppEnv } from '../http/exchange.js';
import { page, strictPolicy } from '../http/page.js';
import { problem } from '../http/problem-response.js';
import type { FileReader } from '../platform/platform.js';
import { openapiDocument } from './document.js';

const servedFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

const start = `
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestInterceptor(request) {
    if (request.method && request.method !== 'GET') request.headers['X-Ikiiki-Client'] ??= 'api-reference/1.0';
    return request;
  },
});
`;

/** `/openapi.json`, and `/docs`, which shows it; nothing is fetched from elsewhere. */
export function mountReference(app: Hono<AppEnv>, files: FileReader | undefined): void {
  app.get('/openapi.json', (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    return c.json(openapiDocument(c.var.world.portal.config.siteUrl));
  });
  if (!files) return;
  app.get('/docs', () =>
    page(
      markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Ikiiki mock portal</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/start.js" defer></script>
</head>
<body><main id="reference"></main></body>
</html>`,
      // The reference's own styles come as attributes.
      { ...strictPolicy, 'style-src': "'self' 'unsafe-inline'" },
    ),
  );
  app.get(
    '/docs/start.js',
    () => new Response(start, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } }),
  );
  app.get('/docs/:file', async (c) => {
    const name = c.req.param('file');
    const file = servedFiles.includes(name) ? await files(name) : undefined;
    if (!file) throw problem('not_found');
    return new Response(file.body, {
      headers: { 'Content-Type': file.mediaType, 'Cache-Control': 'public, max-age=3600' },
    });
  });
}
