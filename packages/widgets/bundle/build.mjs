/**
 * Builds dist/bundle: what a page without a build of its own loads. Everything in one folder, every file a module,
 * what widgets share in chunks with hashed names.
 *
 *   ikiiki.js    defines what the page uses, when it appears
 *   embed.js     <ikiiki-embed> alone
 *   frame.js     the page inside the frame
 *   <widget>.js  one widget, defined
 *
 * `manifest.json` names what each entry needs before it runs, for `modulepreload` and `integrity`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, 'dist/bundle');

/** Name of the Trusted Types policy of this bundle: `trusted-types ikiiki`. */
const policyName = 'ikiiki';

/**
 * Lit's policy is called `lit-html`. A page with a Lit of its own would then have two of that name, which a browser
 * refuses where the CSP lists policies, and our elements would never be defined (SECURITY S-X1).
 */
const renamePolicy = {
  name: 'rename-policy',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(
        'createPolicy("lit-html"',
        `createPolicy(${JSON.stringify(policyName)}`,
      );
      if (contents === source) throw new Error(`No policy to rename in ${path}`);
      return { contents, loader: 'js' };
    });
  },
};

/** Every `<widget>.define.ts` by the name of its element. */
function widgetEntries() {
  const source = join(root, 'src');
  return readdirSync(source, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap((folder) => readdirSync(join(source, folder.name)).map((file) => join(folder.name, file)))
    .filter((file) => file.endsWith('.define.ts'))
    .map((file) => [file.replace(/^.*[\\/]/, '').replace('.define.ts', ''), join(source, file)]);
}

const shared = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  conditions: ['@ikiiki/source', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  charset: 'ascii',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [renamePolicy],
};

const { embed, ...widgets } = Object.fromEntries(widgetEntries());
const entryPoints = {
  ...widgets,
  ikiiki: join(root, 'bundle/ikiiki.ts'),
  frame: join(root, 'bundle/frame.ts'),
};

rmSync(outdir, { recursive: true, force: true });
const [alone, together] = await Promise.all([
  // One file, so that an employer's page asks the portal once
  build({ ...shared, entryPoints: { embed } }),
  build({ ...shared, entryPoints, splitting: true, chunkNames: 'chunks/[name]-[hash]' }),
]);
const metafile = {
  inputs: { ...alone.metafile.inputs, ...together.metafile.inputs },
  outputs: { ...alone.metafile.outputs, ...together.metafile.outputs },
};

const nameOf = (output) => relative(outdir, join(root, output)).replaceAll('\\', '/');

/** The file and all it imports statically, itself first. */
function withImports(output, seen = new Set()) {
  if (seen.has(output)) return seen;
  seen.add(output);
  for (const { path, kind } of metafile.outputs[output].imports) {
    if (kind === 'import-statement') withImports(path, seen);
  }
  return seen;
}

const entries = {};
for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
  const name = nameOf(output);
  if (entryPoint && !name.startsWith('chunks/')) {
    entries[name.replace('.js', '')] = [...withImports(output)].map(nameOf);
  }
}
const integrity = Object.fromEntries(
  Object.keys(metafile.outputs)
    .map((output) => [nameOf(output), readFileSync(join(root, output))])
    .map(([name, bytes]) => [name, `sha384-${createHash('sha384').update(bytes).digest('base64')}`]),
);
writeFileSync(join(root, 'dist/bundle.meta.json'), JSON.stringify(metafile));
writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify({ entries, integrity }, null, 2)}\n`);

/** The licences of what is bundled ask to travel with it. */
function licences() {
  const folders = new Set(
    Object.keys(metafile.inputs)
      .map((input) => /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(input)?.[1])
      .filter(Boolean),
  );
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'license']
      .map((file) => join(root, folder, file))
      .find(existsSync);
    return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`;
  });
}
writeFileSync(join(outdir, 'licences.txt'), licences().join(`\n${'-'.repeat(40)}\n\n`));
