import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './stage.js';

/** What `npm start` serves, as a process of its own, with all it has written. */
export interface Started {
  readonly portalUrl: string;
  readonly intranetUrl: string;
  /** Standard output and standard error so far. */
  output(): string;
  /** Ctrl-C. @returns the exit code */
  stop(): Promise<number | null>;
}

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));

export async function start(env: Record<string, string> = {}, args: string[] = []): Promise<Started> {
  const [portal, intranet] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, PORTAL_PORT: String(portal), INTRANET_PORT: String(intranet), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', () => reject(new Error(output)));
  });
  await ready;
  return {
    portalUrl: `http://localhost:${portal}`,
    intranetUrl: `http://127.0.0.1:${intranet}`,
    output: () => output,
    async stop() {
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}
