import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { MockPortalOptions } from '../mounts/mock-portal.js';
import { isLoopbackHost } from '../mounts/node.js';
import { type SeedName, seeds } from '../seed/index.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'serve';
      readonly port: number;
      readonly host: string;
      readonly portal: MockPortalOptions;
    };

/** A mistake of the caller, told in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: ikiiki-mock-server [options]

The whole Ikiiki member portal as a development server.

  --port PORT            port to listen on; 0 takes a free one (default 4010)
  --host ADDRESS         address to listen on (default 127.0.0.1)
  --data FILE            keep the data in a SQLite file; without it they are gone with the process
  --smtp URL             also send every mail through this server, e.g. smtp://localhost:1025
  --seed NAME            data to begin with: ${Object.keys(seeds).join(', ')} (default standard)
  --latency MS           delay of each answer of the API, e.g. 200 or 100-400
  --allow-origin ORIGIN  page that may frame and call the portal, e.g. http://127.0.0.1:4020; may be repeated
  --site FOLDER          the society's built pages, served at /
  --i-know               run with NODE_ENV=production or on an address that others reach
  --help, --version

Mails, people, clock, faults: http://localhost:4010/_dev
`;

function numberIn(text: string, option: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) {
    throw new UsageError(`${option} takes a whole number from 0 to ${most}, not "${text}".`);
  }
  return value;
}

function latencyIn(text: string): number | readonly [number, number] {
  const [, least = '', most] = /^(\d+)-(.*)$/.exec(text) ?? [];
  if (most === undefined) return numberIn(text, '--latency', 60_000);
  const from = numberIn(least, '--latency', 60_000);
  const to = numberIn(most, '--latency', 60_000);
  if (to < from) throw new UsageError(`--latency takes the smaller number first, as in ${to}-${from}.`);
  return [from, to];
}

function seedIn(name: string): SeedName {
  if (Object.hasOwn(seeds, name)) return name as SeedName;
  const names = Object.keys(seeds);
  const last = names.pop();
  throw new UsageError(`--seed takes ${names.join(', ')} or ${last}, not "${name}".`);
}

function dataFileIn(path: string): string {
  if (path.trim() !== '') return path;
  throw new UsageError(
    '--data takes the path of a file, e.g. --data portal.db; leave it out to keep nothing.',
  );
}

function smtpIn(url: string): string {
  if (URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol)) return url;
  throw new UsageError(`--smtp takes an address such as smtp://localhost:1025, not "${url}".`);
}

function folderIn(path: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  throw new UsageError(`--site takes a folder of built pages; there is none at ${path}.`);
}

function originIn(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text) return text;
  throw new UsageError(`--allow-origin takes an origin such as http://127.0.0.1:4020, not "${text}".`);
}

/** A number with a minus stays with its option, to be refused by it and not taken for another option. */
const withNegatives = (args: readonly string[]): string[] =>
  args.reduce<string[]>((joined, arg) => {
    const option = joined.at(-1) ?? '';
    if (/^-\d/.test(arg) && /^--(port|latency)$/.test(option)) joined[joined.length - 1] = `${option}=${arg}`;
    else joined.push(arg);
    return joined;
  }, []);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: withNegatives(args),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        smtp: { type: 'string' },
        seed: { type: 'string' },
        latency: { type: 'string' },
        'allow-origin': { type: 'string', multiple: true },
        site: { type: 'string' },
        'i-know': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new UsageError(`${line}. See --help.`);
  }
}

/**
 * Reads the command line.
 * @throws UsageError with one line that says what to do instead
 */
export function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command {
  const values = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const { host = '127.0.0.1', data, site, 'i-know': known = false } = values;
  if (env.NODE_ENV === 'production' && !known) {
    throw new UsageError(
      'This is a development server; it does not run with NODE_ENV=production. --i-know overrides.',
    );
  }
  if (!isLoopbackHost(host) && !known) {
    throw new UsageError(
      `Others can reach ${host}, and this server is open to everybody. --i-know overrides.`,
    );
  }
  return {
    kind: 'serve',
    port: values.port === undefined ? 4010 : numberIn(values.port, '--port', 65_535),
    host,
    portal: {
      ...(data !== undefined && { dataFile: dataFileIn(data) }),
      ...(site !== undefined && { siteDir: folderIn(site) }),
      ...(values.smtp !== undefined && { smtpUrl: smtpIn(values.smtp) }),
      ...(values.seed !== undefined && { seed: seedIn(values.seed) }),
      ...(values.latency !== undefined && { latencyMs: latencyIn(values.latency) }),
      ...(values['allow-origin'] && { allowOrigins: values['allow-origin'].map(originIn) }),
    },
  };
}
