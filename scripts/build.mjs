/**
 * Builds everything that ships: the packages (JavaScript by tsup, declarations by tsc), the bundle for pages without a
 * build of their own, and the society's site that the mock portal serves.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command quietly; its output is shown only where it fails. */
function run(name, command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} failed\n${output.trimEnd()}`));
    });
  });
}

const startedAt = performance.now();
try {
  const javascript = (name) => run(name, 'npm', 'run', '--silent', 'build', `--workspace=${name}`);
  await javascript('@ikiiki/sdk');
  await Promise.all(['@ikiiki/widgets', '@ikiiki/mock-server'].map(javascript));
  // tsup empties dist, so declarations and the bundle come after it
  await Promise.all([
    run('Declarations', 'npx', 'tsc', '-b'),
    run('The manifest of the widgets', 'node', 'tools/widgets/build.mjs'),
    run('The bundle', 'node', 'packages/widgets/bundle/build.mjs').then(() =>
      run("The society's site", 'node', 'examples/society-site/build.mjs'),
    ),
  ]);
  console.log(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
