#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readCommand, usage } from './cli/options.js';
import { serve } from './node.js';

/** Version in the package's own manifest, beside `dist` and `src` alike. */
function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

async function start(): Promise<void> {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.kind === 'help') return console.log(usage);
  if (command.kind === 'version') return console.log(version());
  const { port, host } = command;
  const server = await serve({ ...command.portal, port, host, replaceGlobals: true });
  const { url, devToken } = server;
  const lines = [
    `Portal   ${url}`,
    `Mailbox  ${url}/_dev/mail`,
    `World    ${url}/_dev`,
    `API      ${url}/docs`,
  ];
  if (devToken !== undefined) lines.unshift(`Token for /_dev: ${devToken}`);
  console.log(lines.join('\n'));
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
