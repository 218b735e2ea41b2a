import { setupServer } from 'msw/node';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCli, startCli } from '../cli/test-process.js';
import { type ConformanceTarget, conformanceChecks, runChecks, summary } from '../conformance.js';
import { createMockPortal } from '../index.js';
import { mswHandlers } from '../msw.js';
import { serve } from '../node.js';
import { devClient } from '../testing.js';

const closings: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closings) await close();
});

async function mounted(mount: string): Promise<ConformanceTarget> {
  if (mount === 'a port') {
    const server = await serve({ port: 0 });
    closings.push(() => server.close());
    return { baseUrl: server.url, dev: devClient(server.url), seesCookies: true, choosesOrigin: true };
  }
  if (mount === 'the command line') {
    const cli = await buildCli();
    const process = startCli(cli.file, ['--port', '0']);
    closings.push(() => process.kill('SIGTERM').then(cli.remove));
    const baseUrl = await process.served();
    return { baseUrl, dev: devClient(baseUrl), seesCookies: true, choosesOrigin: true };
  }
  const portal = createMockPortal();
  closings.push(() => portal.close());
  if (mount === 'fetch') {
    const baseUrl = 'http://portal.example.test';
    return { baseUrl, fetch: portal.fetch, dev: devClient(portal), seesCookies: true, choosesOrigin: true };
  }
  const baseUrl = 'https://portal.example.test';
  const interception = setupServer(...mswHandlers(baseUrl, portal));
  interception.listen({ onUnhandledFrame: 'bypass' });
  closings.unshift(() => interception.close());
  return { baseUrl, dev: devClient(baseUrl), choosesOrigin: true };
}

describe('one suite holds on every mount', () => {
  it.each(['a port', 'the command line', 'fetch', 'MSW in Node'])(
    '%s',
    async (mount) => {
      const report = await runChecks(conformanceChecks, await mounted(mount));
      console.log(`${mount}: ${summary(report)}`);
      const failures = report.results.flatMap(({ check, outcome }) =>
        outcome.kind === 'failed' ? [`${check.name}: ${outcome.reason}`] : [],
      );
      expect(failures).toEqual([]);
      expect(report.passed).toBeGreaterThan(350);
    },
    900_000,
  );
});

describe('the suite can fail', () => {
  const named = (text: string) => conformanceChecks.filter(({ name }) => name.includes(text));

  it.each([
    [
      'detailed answers about persons',
      'get the same answer',
      { registration: { identityAnswers: 'detailed' as const } },
    ],
    ['links that live four hours', 'alive at 2:59:59.999', { registration: { linkLifetimeHours: 4 } }],
    ['keys that may be tried ten times', 'fifth wrong key', { limits: { confirmationKeyTries: 10 } }],
    ['sessions that idle an hour', 'thirty idle minutes', { session: { idleMinutes: 60 } }],
  ])('it notices %s', async (_, name, change) => {
    const { defaultConfig } = await import('../portal/default-config.js');
    const config = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [
        key,
        { ...(defaultConfig[key as keyof typeof defaultConfig] as object), ...value },
      ]),
    );
    const portal = createMockPortal({ config });
    const report = await runChecks(named(name), {
      baseUrl: 'http://portal.example.test',
      fetch: portal.fetch,
      dev: devClient(portal),
    });
    expect(report.failed).toBe(1);
    await portal.close();
  });

  it('leaves out what a real portal does not offer, and counts it', async () => {
    const portal = createMockPortal();
    const report = await runChecks(named('session.'), {
      baseUrl: 'http://portal.example.test',
      fetch: portal.fetch,
    });
    expect(report.failed).toBe(0);
    expect(report.skipped).toBeGreaterThan(0);
    expect(report.passed + report.skipped).toBe(report.total);
    expect(summary(report)).toContain('need what this target does not offer');
    await portal.close();
  });
});
