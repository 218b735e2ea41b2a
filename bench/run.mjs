/** `npm run bench`: prints one table a part and writes all of it to bench/last-run.json. */
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { firstField } from './first-field.mjs';
import { mockServer } from './mock-server.mjs';

const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const fields = [...(await firstField()), ...(await firstField({ cpuThrottle: 4, rounds: 7 }))];
console.table(fields);
const servers = await mockServer();
console.table(servers);
await writeFile(
  fileURLToPath(new URL('last-run.json', import.meta.url)),
  `${JSON.stringify({ machine, fields, servers }, null, 2)}\n`,
);
