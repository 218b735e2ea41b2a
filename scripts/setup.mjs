/**
 * Makes a fresh clone ready, and does nothing where nothing has changed. Runs before anything is installed,
 * on any Node from 20, so it uses no dependency.
 *
 *   node scripts/setup.mjs [build] [browser] [peers]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamps = join(root, 'node_modules', '.cache', 'ikiiki');

function fail(line) {
  console.error(line);
  process.exit(1);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return !error && status === 0;
}

/** Every file below the given paths, in a fixed order, without what is built or installed. */
function filesBelow(paths) {
  const built = new Set(['node_modules', 'dist', '.git', 'storybook-static']);
  return paths
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      const list = (folder) =>
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => !built.has(entry.name))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .flatMap((entry) =>
            entry.isDirectory() ? list(join(folder, entry.name)) : [join(folder, entry.name)],
          );
      return /\.[a-z]+$/.test(path) ? [path] : list(path);
    });
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs the work unless it succeeded before on the same files. */
function whenChanged(name, files, isThere, work) {
  const stamp = join(stamps, name);
  const print = fingerprint(files);
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

function install() {
  whenChanged(
    'installed',
    [join(root, 'package-lock.json')],
    () => existsSync(join(root, 'node_modules', 'node')),
    () => {
      console.log('Installing dependencies (about a minute, only when the lockfile has changed) …');
      if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
        fail('npm ci failed; its message is above.');
      }
    },
  );
}

function build() {
  const sources = [
    ...filesBelow([
      'packages',
      'examples',
      'tools',
      'tsconfig.base.json',
      'tsconfig.json',
      'package-lock.json',
    ]),
    join(root, 'scripts', 'build.mjs'),
  ].filter((file) => !/\.(test|stories)\.ts$/.test(file));
  const outputs = ['packages/sdk', 'packages/widgets', 'packages/mock-server', 'examples/society-site'];
  whenChanged(
    'built',
    sources,
    () => outputs.every((output) => existsSync(join(root, output, 'dist'))),
    () => {
      console.log('Building …');
      if (!run('npm', ['run', '--silent', 'build'])) fail('The build failed; its message is above.');
    },
  );
}

function hasJapaneseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

const isThere = (command, ...args) => !spawnSync(command, args, { stdio: 'ignore' }).error;

/** Chromium, a Japanese font and two readers of PDFs, from Debian's packages where they are missing. */
function browser() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasJapaneseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
    ...(isThere('pdftotext', '-v') ? [] : ['poppler-utils']),
    ...(isThere('mutool', '-v') ? [] : ['mupdf-tools']),
  ];
  if (missing.length === 0) return;
  const advice = `The tests need ${missing.join(' and ')}: run \`sudo apt-get install ${missing.join(' ')}\`, or set CHROMIUM_PATH to a Chromium.`;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!existsSync('/usr/bin/apt-get')) fail(advice);
  if (sudo.length > 0 && !run('sudo', ['-n', 'true'], { stdio: 'ignore' })) fail(advice);
  console.log(`Installing ${missing.join(', ')} from Debian …`);
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...missing)) fail(advice);
}

/** What the benchmark compares with, installed in its own folder only. */
function peers() {
  const cwd = join(root, 'bench');
  whenChanged(
    'peers',
    [join(cwd, 'package-lock.json')],
    () => existsSync(join(cwd, 'node_modules')),
    () => {
      console.log(
        'Installing what the benchmark compares with (about a minute, only when its lockfile has changed) …',
      );
      if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd })) {
        fail('npm ci in bench/ failed; its message is above.');
      }
    },
  );
}

install();
const wanted = new Set(process.argv.slice(2));
if (wanted.has('browser')) browser();
if (wanted.has('build')) build();
if (wanted.has('peers')) peers();
