/** Servers under measurement: each a process of its own, on a free port. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswer(url, from, isDead) {
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return performance.now() - from;
    } catch (error) {
      if (isDead()) throw new Error(`No server at ${url}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

/** Resident memory of a process, in MB. */
export async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

/**
 * Starts a server and waits until it answers.
 *
 * @param server `args`: what Node runs, from the port; `path`: answered when it is up; `cwd`
 */
export async function launch({ args, path, cwd }) {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, args(port).map(String), {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const origin = `http://127.0.0.1:${port}`;
  const startMs = await untilAnswer(origin + path, from, () => child.exitCode !== null);
  return {
    origin,
    startMs,
    memoryMb: () => residentMegabytes(child.pid),
    async stop() {
      child.kill();
      await ended;
    },
  };
}
