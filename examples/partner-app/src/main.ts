/**
 * Serves the partner's app until Ctrl-C.
 *
 *   PORTAL_URL  @default http://localhost:4010
 *   PORT        @default 4030
 */
import { servePartnerApp } from './serve.ts';

const { PORTAL_URL: portalUrl, PORT = '4030' } = process.env;
const { url } = await servePartnerApp({ port: Number(PORT), ...(portalUrl && { portalUrl }) });
console.log(`The partner's app: ${url}\nThe page without a server: ${url}/in-the-page`);
