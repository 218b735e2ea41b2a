/**
 * Serves the portal with the society's pages, and an employer's intranet on another site, until Ctrl-C.
 *
 *   PORTAL_PORT    @default 4010
 *   INTRANET_PORT  @default 4020
 *   --allow-origin ORIGIN   another employer's page that may embed and call the portal; may be given again
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@ikiiki/mock-server/node';
import { serveIntranet } from '../examples/intranet/serve.mjs';
import { config } from '../examples/society-site/config.mjs';

const siteDir = fileURLToPath(new URL('../examples/society-site/dist', import.meta.url));

function fail(line) {
  console.error(line);
  process.exit(1);
}

function portOf(name, fallback) {
  const value = process.env[name] || String(fallback);
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) fail(`${name}=${value} is no port (1 to 65535).`);
  return port;
}

function origins() {
  try {
    return parseArgs({ options: { 'allow-origin': { type: 'string', multiple: true, default: [] } } }).values[
      'allow-origin'
    ];
  } catch (error) {
    return fail(error.message);
  }
}

const portalPort = portOf('PORTAL_PORT', 4010);
const intranetPort = portOf('INTRANET_PORT', 4020);
const intranetUrl = `http://127.0.0.1:${intranetPort}`;
const taken = (port, name) => `Port ${port} is taken. Choose another one: ${name}=${port + 100} npm start`;

const portal = await serve({
  port: portalPort,
  siteDir,
  allowOrigins: [intranetUrl, ...origins()],
  config: { ...config, siteUrl: `http://localhost:${portalPort}` },
}).catch((error) =>
  fail(error.cause?.code === 'EADDRINUSE' ? taken(portalPort, 'PORTAL_PORT') : error.message),
);
const intranet = await serveIntranet({ port: intranetPort, portalUrl: portal.url }).catch((error) =>
  fail(error.code === 'EADDRINUSE' ? taken(intranetPort, 'INTRANET_PORT') : error.message),
);

console.log(`
The portal              ${portal.url}
  register              ${portal.url}/register
    as                  記号 1255  番号 3456  生年月日 2000年5月5日, any mail address
  every mail it sends   ${portal.url}/_dev/mail
  others of the seed    ${portal.url}/_dev/people
  clock, faults, world  ${portal.url}/_dev
  the API               ${portal.url}/docs
An employer's intranet  ${intranet.url}
  under a strict policy ${intranet.url}/strict-embed.html
  in Shift_JIS          ${intranet.url}/sjis.html
  the widgets in it     ${intranet.url}/strict.html

Ctrl-C stops everything.`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    Promise.all([intranet.close(), portal.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
