import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs';

/** A browser that reaches this machine and nothing else: what a peer wants from its maker's servers fails at once. */
export const launchBrowser = () =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  });

export async function chromiumVersion() {
  const browser = await launchBrowser();
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}

/** Opens a page with a cold cache, in a profile of its own, and closes it after `use`. */
export async function withPage(browser, url, cpuThrottle, use) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: fileURLToPath(new URL('pages/in-page.js', import.meta.url)) });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuThrottle });
    await page.goto(url, { waitUntil: 'commit' });
    return await use(page);
  } finally {
    await context.close();
  }
}
