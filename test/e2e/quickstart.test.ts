import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, serve } from '@ikiiki/mock-server/node';
import { devClient } from '@ikiiki/mock-server/testing';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/stage.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;
let files: Server;
let filesUrl: string;
let portal: RunningServer;

/** What any static server does with this repository. */
function serveFiles(): Promise<Server> {
  const types: Record<string, string> = { '.html': 'text/html' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    readFile(root + pathname).then(
      (body) =>
        response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'text/javascript' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

beforeAll(async () => {
  browser = await launchBrowser();
  files = await serveFiles();
  filesUrl = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  portal = await serve({ port: 0, allowOrigins: [filesUrl] });
});
afterAll(async () => {
  await browser.close();
  await portal.close();
  files.close();
});

it('the very file that runs in Node runs in a page: it reads every notice and exchanges points once', async () => {
  const page = await browser.newPage();
  await page.addInitScript((PORTAL_URL) => {
    Object.assign(globalThis, { process: { env: { PORTAL_URL } } });
  }, portal.url);
  const lines: string[] = [];
  page.on('pageerror', (error) => lines.push(error.message));
  const done = page.waitForEvent('console', (message) => message.text().includes(' points for '));
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(`${filesUrl}/examples/quickstart/partner.html`);
  await done;
  expect(lines.at(-1)).toMatch(/^100 points for .+: requested$/);
  expect(lines.filter((line) => /^\d{4}-\d{2}-\d{2}T/.test(line)).length).toBeGreaterThan(10);
  const { entries } = await devClient(portal.url).audit();
  expect(entries.filter(({ event }) => event === 'points_exchanged')).toHaveLength(1);
});
