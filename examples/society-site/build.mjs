/**
 * Builds dist: every page of src/pages in the society's layout, with the scripts of the widgets it uses. A browser is
 * told at once of all files that they need (`modulepreload`), so that the first field does not wait for one after another.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(here(path), 'utf8');
const bundle = new URL('../../packages/widgets/dist/bundle/', import.meta.url);
const { entries, frames } = JSON.parse(readFileSync(new URL('manifest.json', bundle), 'utf8'));

rmSync(here('dist'), { recursive: true, force: true });
mkdirSync(here('dist'));
cpSync(bundle, here('dist/ikiiki'), { recursive: true });
cpSync(here('src/site.css'), here('dist/site.css'));

const scripts = readdirSync(here('src/scripts')).filter((file) => file.endsWith('.ts'));
const pageScripts = new Set(scripts.map((file) => file.replace('.ts', '')));
await build({
  absWorkingDir: here('.'),
  entryPoints: scripts.map((file) => here(`src/scripts/${file}`)),
  outdir: here('dist/scripts'),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  charset: 'ascii',
  minify: true,
  logLevel: 'warning',
});

/** Scripts of a page and preloads of their files, and of those that they load themselves. All but `own` are of the bundle. */
function head(names, later, own = []) {
  const files = new Set([...names, ...later].flatMap((name) => entries[name] ?? []));
  const sources = names.filter((name) => entries[name]).map((name) => `/ikiiki/${name}.js`);
  sources.push(...own.map((script) => `/scripts/${script}.js`));
  return [
    ...[...files].map((file) => `<link rel="modulepreload" href="/ikiiki/${file}">`),
    ...sources.map((source) => `<script type="module" src="${source}"></script>`),
  ].join('\n    ');
}

function page(name) {
  const source = read(`src/pages/${name}.html`);
  const title = /<title>(.*?)<\/title>\s*/.exec(source);
  if (!title) throw new Error(`src/pages/${name}.html begins with a <title>.`);
  const hasMenu = source.includes('<!--nav-->');
  const main = source
    .replace(title[0], '')
    .replace('<!--nav-->', () => read('src/member-nav.html').trimEnd())
    .trimEnd();
  const widgets = [...main.matchAll(/<ikiiki-([a-z-]+)/g)].map(([, widget]) => widget);
  const names = ['portal', ...new Set(widgets)];
  const own = [...(pageScripts.has(name) ? [name] : []), ...(hasMenu ? ['member-nav'] : [])];
  return read('src/layout.html')
    .replace('<!--title-->', () => title[1])
    .replace('<!--head-->', () => head(names, [], own))
    .replace('<!--main-->', () => main.replace(/^(?=.)/gm, '        '));
}

for (const file of readdirSync(here('src/pages'))) {
  writeFileSync(here(`dist/${file}`), page(file.replace('.html', '')));
}

const embedPage = (...names) => read('src/embed.html').replace('<!--head-->', () => head(['frame'], names));
mkdirSync(here('dist/embed'));
writeFileSync(here('dist/embed.html'), embedPage());
for (const widget of frames) writeFileSync(here(`dist/embed/${widget}.html`), embedPage(widget));
