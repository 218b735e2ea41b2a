import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Path of the Chromium to test in: `CHROMIUM_PATH`, or the first one on PATH; undefined where there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

export function chromiumPath() {
  const path = findChromium();
  if (!path) throw new Error('No Chromium found. Run `npm test`, which installs it, or set CHROMIUM_PATH.');
  return path;
}

/** Containers and CI run as root, where Chromium's sandbox cannot start; the rest keeps it from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
