/**
 * Builds dist/bundle: what a page without a build of its own loads. Everything in one folder, every file a module,
 * what widgets share in chunks with hashed names.
 *
 *   ikiiki.js            defines what the page uses, when it appears
 *   integrity-<hash>.js  what it holds the files against that it loads
 *   embed.js             <ikiiki-embed> alone, in one file
 *   frame.js             the page inside the frame
 *   <widget>.js          one widget, defined
 *
 * `manifest.json`: `entries` are the files that each entry needs before it runs, for `modulepreload`; `integrity` the
 * hash of every file; `importmap` the same for a page that can hold `<script type="importmap">`, with addresses from
 * the folder of the bundle; `frames` the widgets that stand at `/embed/<name>`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { widgets as registry } from '../src/widgets.ts';
import { keepClientsSide } from './client-contract.mjs';
import { minifyTemplates } from './templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist/bundle');
// What stands there stays until the new one is whole
const dir = join(root, 'dist/bundle-next');
const sdkCore = join(root, '../sdk/src/core.ts');
const memberElement = join(root, 'src/foundation/member-element.ts');

/**
 * Lit's Trusted Types policy is called `lit-html`. A page with a Lit of its own would then have two of that name, which
 * a browser refuses where the CSP lists policies, and our elements would never be defined (SECURITY S-X1). Ours is
 * called `ikiiki`: `trusted-types ikiiki`.
 */
const renamePolicy = {
  name: 'rename-policy',
  transform: {
    filter: { id: /[\\/]lit-html[\\/]lit-html\.js$/ },
    handler(code) {
      const renamed = code.replace('createPolicy("lit-html"', 'createPolicy("ikiiki"');
      if (renamed === code) throw new Error('Lit has no policy to rename.');
      return renamed;
    },
  },
};

/** What Lit has for browsers that need polyfills, for pages drawn on a server, and to count its copies on a page. */
const unusedOfLit = [
  /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  /,\w+=\w+\.reactiveElementPolyfillSupport/,
  /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)/,
  /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/,
];

const leanLit = {
  name: 'lean-lit',
  transform: {
    filter: { id: /[\\/](lit-html|lit-element|reactive-element)\.js$/ },
    handler(code) {
      const lean = unusedOfLit.reduce((left, part) => left.replace(part, ''), code);
      if (/(Polyfill|Hydrate)Support|Versions/.test(lean))
        throw new Error('Lit is not as `unusedOfLit` knows it.');
      return lean;
    },
  },
};

const shortTemplates = {
  name: 'short-templates',
  transform: {
    filter: { id: /[\\/]packages[\\/]widgets[\\/](src|bundle)[\\/].*\.ts(\?own\d)?$/ },
    handler: (code, id) => minifyTemplates(code, id),
  },
};

/** Pages in Shift_JIS read a script as Shift_JIS where nobody says otherwise (SECURITY, pain 26). */
const escapeNonAscii = {
  name: 'ascii',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

const clientContract = {
  name: 'client-contract',
  transform: {
    filter: { id: /[\\/]sdk[\\/]src[\\/]contract[\\/].*\.ts(\?own\d)?$/ },
    handler: (code, id) => keepClientsSide(code, id),
  },
};

/**
 * By who imports it: what a file has a copy of to itself. Shared, each would be one file more for pages that need it, and
 * weigh more: the bars of the points balance, whose other users load theirs later, 0.35 kB, and its service, 0.15 kB; the text blocks of notices,
 * beside those of articles, 0.15 kB; the rules of dates and keys, whose other users need one or two each, 0.9 kB in five
 * files of the wizard; the small parts of forms, whose users need other ones each, 0.4 kB in three files of the questionnaires.
 */
const copies = [
  [
    /[\\/]points-balance[\\/]/,
    /[\\/]foundation[\\/](chart[\\/]|format-month\.ts)|[\\/]sdk[\\/]src[\\/](.*[\\/])?points\.ts/,
  ],
  [/[\\/]reward-catalog[\\/]/, /[\\/](format-time|step-up\.styles|shipping-address)\.ts$/],
  [
    /[\\/]registration-wizard[\\/]|[\\/]sdk[\\/]src[\\/]registration[\\/]|[\\/]eligibility\.ts$/,
    /[\\/]rules[\\/](birth-date|calendar-date|confirmation-key|fiscal-year)\.ts|[\\/]step-indicator/,
  ],
  ...['survey', 'application-forms', 'checkup-application', 'resort-booking', 'medical-expenses'].map(
    (name) => [
      new RegExp(`[\\\\/]${name}[\\\\/]`),
      /[\\/]foundation[\\/](later-texts|request-key|form[\\/]typing)\.ts$/,
    ],
  ),
  [/[\\/]contract[\\/]home\.ts$/, /[\\/]contract[\\/]service-availability\.ts$/],
  [/[\\/]contract[\\/]articles\.ts$/, /[\\/]contract[\\/]text-blocks\.ts$/],
];
const ownCopies = {
  name: 'own-copies',
  resolveId: {
    filter: { id: /^(\.{1,2}|@ikiiki)\// },
    async handler(source, importer = '') {
      const [origin, own] = importer.split('?own');
      const at = own ? Number(own) : copies.findIndex(([by]) => by.test(importer));
      const copied = copies[at]?.[1];
      if (!copied) return null;
      const found = await this.resolve(source, origin, { skipSelf: true });
      return found && copied.test(found.id) ? `${found.id}?own${at}` : null;
    },
  },
  load: {
    filter: { id: /\?own\d$/ },
    handler: (id) => ({ code: readFileSync(id.split('?own')[0], 'utf8'), moduleType: 'ts' }),
  },
};

/** What the bundle has something smaller for: zod with the shortcut that it needs, Lit's styles, a client as the provider makes it. */
const smallParts = {
  name: 'small-parts',
  resolveId: {
    filter: { id: /^zod\/mini$|\/(matcher|css-tag|refresh-token|session-options|options)\.js$/ },
    handler(source, importer) {
      // These themselves name the types of what they stand for
      if (importer?.startsWith(join(root, 'bundle'))) return null;
      const name = /^zod|matcher/.test(source) ? 'small-schema' : basename(source, '.js');
      return join(root, 'bundle', `${name}.ts`);
    },
  },
};

/** By file that does nothing but import another one (the provider's lies in `core`): that one, to spare a loader the way. */
const ledTo = new Map();

/** The list of widgets names the entries beside it: what they are made of is not bundled again. */
const widgetsBesideIt = {
  name: 'widgets-beside-it',
  resolveId: {
    filter: { id: /\.define\.js$/ },
    handler(source, importer) {
      if (!importer?.endsWith('widgets.ts')) return null;
      const file = `${basename(source, '.define.js')}.js`;
      return { id: `./${ledTo.get(file) ?? file}`, external: 'relative' };
    },
  },
};

/** Every `import()` waits for the loader's check of the file, where there is a loader (./integrity.ts). */
const checkedImports = {
  name: 'checked-imports',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(/\b(await )?import\(`(\.[^`]+)`\)/g, (_, awaited, path) => {
        const name = posix.join(posix.dirname(file.fileName), path);
        const checked = `await import(await window[Symbol.for(\`ikiiki\`)]?.(\`${name}\`)??\`${path}\`)`;
        return awaited ? checked : `(async()=>${checked})()`;
      });
    }
  },
};

async function bundle(input, codeSplitting, constants = {}) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'browser',
    resolve: { conditionNames: ['@ikiiki/source', 'production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"', ...constants } },
    plugins: [
      renamePolicy,
      leanLit,
      shortTemplates,
      ownCopies,
      smallParts,
      clientContract,
      widgetsBesideIt,
      checkedImports,
      escapeNonAscii,
    ],
    experimental: { chunkOptimization: { mergeCommonChunks: false } },
  });
  const { output } = await build.write({
    dir,
    format: 'es',
    minify: true,
    comments: false,
    hashCharacters: 'hex',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting,
  });
  await build.close();
  return output;
}

/** Shared files in the order of who needs them: what is in one needs nothing that is in a later one. */
const sharedFiles = ['core', 'field', 'common', 'members', 'form', 'account'];

/**
 * Left alone, a bundler makes a file of every set of modules that some widgets share: a dozen for one page, each
 * compressed on its own. Here a page loads what it needs, and little else, in few files (docs/decisions/0015):
 *
 *   core      the ground of every widget, the provider, and what the first screen of the wizard needs: a file of its
 *             own for that would make the first field wait for one more, and weigh 0.4 kB more
 *   common    the SDK's core, and what most widgets for members need
 *   members   what most widgets for members need beyond that, and points and notices do not, and what a third of them
 *             does: a file of its own would weigh more for each
 *   form      what the login form and others need
 *   account   what others need that are not for members
 *
 * What few widgets for members share is left to the bundler.
 */
function sharedFile(widgets) {
  /** Who names these needs little of what they list. */
  const lists = /[\\/]contract[\\/]index\.ts$/;
  /** By widget, and by each part that is loaded later: all that it needs. */
  const closures = new Map();
  /** Widgets for members. */
  const members = new Set();
  /** What only widgets for members load later. */
  const membersParts = new Set();
  const closureOf = (id, graph) => {
    const seen = new Set();
    const visit = (at) => {
      if (seen.has(at) || lists.test(at)) return;
      seen.add(at);
      for (const next of graph.getModuleInfo(at)?.importedIds ?? []) visit(next);
    };
    visit(id);
    return seen;
  };
  const readGraph = (graph) => {
    const partsOf = (closure) =>
      [...closure].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
    for (const [name, entry] of Object.entries(widgets)) {
      closures.set(name, closureOf(entry, graph));
      if (closures.get(name).has(memberElement)) members.add(name);
    }
    for (const closure of closures.values()) {
      for (const part of partsOf(closure)) closures.set(part, closureOf(part, graph));
    }
    /** Some widgets, and all that they load later. */
    const withParts = (names) => {
      const all = new Set(names);
      for (const name of all) for (const part of partsOf(closures.get(name))) all.add(part);
      return all;
    };
    const ofOthers = withParts(Object.keys(widgets).filter((name) => !members.has(name)));
    for (const name of withParts(members))
      if (!members.has(name) && !ofOthers.has(name)) membersParts.add(name);
  };
  return (id, graph) => {
    if (closures.size === 0) readGraph(graph);
    const users = [...closures.keys()].filter((user) => closures.get(user).has(id));
    const others = users.filter((user) => !members.has(user) && !membersParts.has(user));
    const share = users.filter((user) => members.has(user)).length / members.size;
    const isForMost = share > 1 / 2;
    const isForThird = share >= 1 / 3;
    const isUsedBy = (name) => users.includes(name);
    if (isUsedBy('portal')) return 'core';
    if (isUsedBy('registration-wizard') && users.length > 1) return isForMost ? 'core' : 'field';
    if (isUsedBy(sdkCore) || (isForMost && isUsedBy('points-balance'))) return 'common';
    if (isForMost) return 'members';
    if (isUsedBy('login-form') && users.length > 1) return 'form';
    if (isForThird) return 'members';
    const areForNobody = users.every((user) => others.includes(user) && !user.endsWith('.en.ts'));
    return areForNobody && users.length > 1 ? 'account' : null;
  };
}

/** A module brings what it needs along, into its own file where no earlier one has it. */
function inSharedFiles(fileOf) {
  return {
    groups: sharedFiles.map((file, at) => ({
      name: (id, graph) => (fileOf(id, graph) === file ? file : null),
      debugName: file,
      priority: sharedFiles.length - at,
    })),
  };
}

rmSync(dir, { recursive: true, force: true });
const widgets = Object.fromEntries(
  Object.keys(registry).map((name) => [name, join(root, `src/${name}/${name}.define.ts`)]),
);
const { embed, 'password-field': passwordField, ...others } = widgets;
const chunks = [
  // What pages use by itself asks the portal once and brings nothing along
  ...(await bundle({ embed }, false)),
  ...(await bundle({ 'password-field': passwordField }, true)),
  ...(await bundle({ ...others, frame: join(root, 'bundle/frame.ts') }, inSharedFiles(sharedFile(widgets)))),
];

for (const { fileName, code } of chunks) {
  const [, only] = /^import"\.\/([^"]+)";\s*$/.exec(code) ?? [];
  if (only) ledTo.set(fileName, only);
}

const hash = (algorithm, content, encoding) => createHash(algorithm).update(content).digest(encoding);
const integrityOf = (fileName) => `sha384-${hash('sha384', readFileSync(join(dir, fileName)), 'base64')}`;

const table = Object.fromEntries(
  chunks.map(({ fileName, imports }) => [fileName, [integrityOf(fileName), ...imports]]),
);
const tableCode = `export default ${JSON.stringify(table)}`;
const tableFile = `integrity-${hash('sha256', tableCode, 'hex').slice(0, 8)}.js`;
writeFileSync(join(dir, tableFile), tableCode);
chunks.push(
  ...(await bundle({ ikiiki: join(root, 'bundle/ikiiki.ts') }, false, {
    integrityFile: JSON.stringify([tableFile, integrityOf(tableFile)]),
  })),
);

const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

/** The file and all it imports statically, itself first. */
function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of byName.get(name).imports) withImports(imported, seen);
  return seen;
}

const entries = Object.fromEntries(
  chunks
    .filter(({ isEntry, fileName }) => isEntry && !fileName.startsWith('chunks/'))
    .map(({ fileName }) => [fileName.replace('.js', ''), [...withImports(fileName)]]),
);
const integrity = Object.fromEntries(
  [...byName.keys(), tableFile].map((fileName) => [fileName, integrityOf(fileName)]),
);
const importmap = {
  integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`./${file}`, hash])),
};
const frames = Object.keys(registry).filter((name) => registry[name].frame);
writeFileSync(
  join(dir, 'manifest.json'),
  `${JSON.stringify({ entries, frames, integrity, importmap }, null, 2)}\n`,
);

/** What is in which file, in the form of esbuild's metafile, for tests and analysers of sizes. */
const outputs = Object.fromEntries(
  chunks.map(({ fileName, code, modules, imports, dynamicImports, facadeModuleId }) => [
    `dist/bundle/${fileName}`,
    {
      bytes: Buffer.byteLength(code),
      inputs: Object.fromEntries(
        Object.entries(modules).map(([id, { renderedLength }]) => [
          relative(root, id),
          { bytesInOutput: renderedLength },
        ]),
      ),
      imports: [
        ...imports.map((path) => ({ path: join('dist/bundle', path), kind: 'import-statement' })),
        ...dynamicImports.map((path) => ({ path: join('dist/bundle', path), kind: 'dynamic-import' })),
      ],
      exports: [],
      ...(facadeModuleId && { entryPoint: relative(root, facadeModuleId) }),
    },
  ]),
);
writeFileSync(join(root, 'dist/bundle.meta.json'), JSON.stringify({ inputs: {}, outputs }));

/** The licences of what is bundled ask to travel with it. */
function licences() {
  const folders = new Set(
    chunks
      .flatMap(({ moduleIds }) => moduleIds)
      .map((id) => /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1])
      .filter(Boolean),
  );
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'license'].map((file) => join(folder, file)).find(existsSync);
    return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`;
  });
}
writeFileSync(join(dir, 'licences.txt'), licences().join(`\n${'-'.repeat(40)}\n\n`));

rmSync(target, { recursive: true, force: true });
renameSync(dir, target);
