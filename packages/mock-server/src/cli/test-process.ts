import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cache = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));

export interface BuiltCli {
  readonly file: string;
  remove(): Promise<void>;
}

/** A command line built from its present source, so that a test never runs an older one. */
export async function buildCli(name: 'cli' | 'conformance-cli' = 'cli'): Promise<BuiltCli> {
  const folder = await mkdtemp(join(cache, '.ikiiki-cli-'));
  const file = join(folder, 'cli.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(`../${name}.ts`, import.meta.url))],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    conditions: ['@ikiiki/source'],
    external: [
      '@node-rs/argon2',
      'fontkit',
      'jsbarcode',
      'nodemailer',
      'pdfkit',
      '@zxcvbn-ts/*',
      'swagger-ui-dist',
    ],
    logLevel: 'error',
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface CliProcess {
  /** Everything that was printed so far. */
  output(): string;
  /** Origin of the portal, once it is served. */
  served(): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Exit code, when the process ends by itself. */
  ended: Promise<number | null>;
}

async function firstUrl(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const url = /Portal +(http:\S+)/.exec(output())?.[1];
    if (url !== undefined) return url;
    if (child.exitCode !== null) throw new Error(`The server ended: ${output()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
}

/** Starts the command line as a process of its own. */
export function startCli(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): CliProcess {
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    output: () => printed,
    served: () => firstUrl(child, () => printed),
    async kill(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}
