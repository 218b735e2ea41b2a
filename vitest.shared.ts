import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { chromiumArgs, chromiumPath } from './scripts/chromium.mjs';

/** Packages are read from their sources, so that no test needs a build but those of what is built. */
export const sources = {
  resolve: { conditions: ['@ikiiki/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@ikiiki/source', ...defaultServerConditions] } },
};

/** The system's Chromium, headless. */
export const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const }],
});

/**
 * Tries of a test in Chromium after one that failed: frames, paint and input have schedulers of their own. `npm test`
 * names what needed it: it may be a race of ours.
 */
export const retry = 1;
