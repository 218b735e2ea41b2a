import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { freePort } from './support/stage.js';
import { start } from './support/started.js';

it('npm start serves both sites, says what to type, and Ctrl-C ends it', async () => {
  const started = await start();
  expect(started.output()).toContain(`${started.portalUrl}/_dev/mail`);
  expect(started.output()).toContain('記号 1255  番号 3456');
  expect((await fetch(`${started.portalUrl}/register`)).status).toBe(200);
  expect(await (await fetch(started.intranetUrl)).text()).toContain(`${started.portalUrl}/ikiiki/embed.js`);
  expect(await started.stop()).toBe(0);
});

it.each(['PORTAL_PORT', 'INTRANET_PORT'])('a taken %s gives one clear line', async (name) => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  try {
    const failure = await start({ [name]: String(port) }).catch((error: Error) => error.message);
    expect(String(failure).trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
  } finally {
    squatter.close();
  }
});

it('a port that is none gives one clear line', async () => {
  const failure = await start({ PORTAL_PORT: 'x' }).catch((error: Error) => error.message);
  expect(String(failure).trim()).toBe('PORTAL_PORT=x is no port (1 to 65535).');
});
