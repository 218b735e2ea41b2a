/**
 * Makes a new service as a slice through everything: contract, tables and routes, SDK, conformance check, widget with
 * texts, story and tests, page of the society's site, entry in the docs. It builds and passes at once; then make it
 * what it is to be.
 *
 *   npm run new <service> -- --title 見出し
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { registrations } from './registrations.mjs';

const templates = fileURLToPath(new URL('templates', import.meta.url));

function fail(line) {
  console.error(line);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
  },
});
const [kebab] = positionals;
if (!/^[a-z]+(-[a-z]+){0,3}$/.test(kebab ?? '')) {
  fail('npm run new <service> -- --title 見出し: the name is made of a-z and hyphens, e.g. health-records.');
}
const { root, title = kebab } = values;
const camel = kebab.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const pascal = camel[0].toUpperCase() + camel.slice(1);
const name = { kebab, camel, pascal, snake: kebab.replaceAll('-', '_'), title };

const filled = (text) =>
  text.replace(/__(kebab|camel|Pascal|snake|title)__/g, (_, key) => name[key.toLowerCase()]);
const read = (path) => readFileSync(join(root, path), 'utf8');

if (read('packages/sdk/src/contract/contract.ts').includes(`'./${kebab}.js'`))
  fail(`There is a service ${kebab} already.`);

for (const file of readdirSync(templates, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.template')) continue;
  const path = join(root, filled(file.replace('.template', '')));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, filled(readFileSync(join(templates, file), 'utf8')), { flag: 'wx' });
  console.log(`made     ${filled(file.replace('.template', ''))}`);
}
for (const [path, entries] of Object.entries(registrations(name))) {
  let text = read(path);
  for (const { before, after, line } of entries) {
    const at = before ?? after;
    const found = text.match(at);
    if (!found) fail(`${path} has no place for ${line.trim()} (${at}).`);
    const place = found.index + (after ? found[0].length : 0);
    text = text.slice(0, place) + line + text.slice(place);
  }
  writeFileSync(join(root, path), text);
  console.log(`changed  ${path}`);
}
console.log(
  `\nNow \`npm run format\`, and \`npm test\`. What to decide: who may see it (access, feature), what it holds, its words.`,
);
