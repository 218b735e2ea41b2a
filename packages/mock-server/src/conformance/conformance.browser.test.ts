import { setupWorker } from 'msw/browser';
import { afterAll, expect, it } from 'vitest';
import { createMockPortal } from '../browser.js';
import { type ConformanceTarget, conformanceChecks, runChecks, summary } from '../conformance.js';
import { mswHandlers } from '../msw.js';
import { devClient } from '../testing.js';

const closings: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closings) await close();
});

async function mounted(mount: string): Promise<ConformanceTarget> {
  const portal = createMockPortal();
  closings.push(() => portal.close());
  const baseUrl = 'https://portal.example.test';
  if (mount === 'fetch in a page') return { baseUrl, fetch: portal.fetch, dev: devClient(portal) };
  const worker = setupWorker(...mswHandlers(baseUrl, portal));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  closings.unshift(() => worker.stop());
  return { baseUrl, dev: devClient(baseUrl) };
}

it.each(['fetch in a page', 'MSW in a page'])(
  'the same suite holds on %s',
  async (mount) => {
    const report = await runChecks(conformanceChecks, await mounted(mount));
    console.log(`${mount}: ${summary(report)}`);
    const failures = report.results.flatMap(({ check, outcome }) =>
      outcome.kind === 'failed' ? [`${check.name}: ${outcome.reason}`] : [],
    );
    expect(failures).toEqual([]);
    expect(report.passed).toBeGreaterThan(320);
  },
  900_000,
);
