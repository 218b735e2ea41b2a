#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { conformanceChecks, runChecks, summary } from './conformance.js';
import { devClient } from './testing.js';

const usage = `Usage: ikiiki-conformance --target URL [options]

Holds a portal against the contract of the Ikiiki Portal Kit.

  --target URL     origin of the portal, e.g. http://localhost:4010
  --only TEXT      checks whose service or name contains this
  --dev-token KEY  token for /_dev, where the mock server asks for one
  --verbose        also list the checks that pass
  --help

Against a portal without /_dev, checks that read mails or move the clock are left out and counted.
`;

function options() {
  const { values } = parseArgs({
    options: {
      target: { type: 'string' },
      only: { type: 'string' },
      'dev-token': { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  return values;
}

async function run(): Promise<number> {
  const { target, only = '', 'dev-token': token, verbose, help } = options();
  if (help) {
    console.log(usage);
    return 0;
  }
  if (target === undefined || !/^https?:$/.test(URL.canParse(target) ? new URL(target).protocol : '')) {
    throw new Error('Name a portal: --target http://localhost:4010');
  }
  const dev = devClient(target, token === undefined ? {} : { token });
  const hasDev = await dev.clock().then(
    () => true,
    (error: unknown) => {
      if (error instanceof TypeError) throw new Error(`Nothing answers at ${target}.`, { cause: error });
      return false;
    },
  );
  const checks = conformanceChecks.filter(({ service, name }) => `${service} ${name}`.includes(only));
  const seesAll = { seesCookies: true, choosesOrigin: true };
  const report = await runChecks(
    checks,
    { baseUrl: target, ...seesAll, ...(hasDev && { dev }) },
    ({ check, outcome }) => {
      if (outcome.kind === 'failed')
        console.log(`FAIL  ${check.service}: ${check.name}\n      ${outcome.reason}`);
      else if (verbose)
        console.log(`${outcome.kind === 'passed' ? 'pass' : 'skip'}  ${check.service}: ${check.name}`);
    },
  );
  console.log(summary(report));
  return report.failed === 0 ? 0 : 1;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
