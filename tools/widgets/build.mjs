/** Writes what is made of the widgets' documentation into their `dist`: run after their JavaScript, which empties it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { widgetsManifest } from './manifest.mjs';
import { reactFiles } from './react.mjs';

const root = fileURLToPath(new URL('../../packages/widgets', import.meta.url));
const outdir = join(root, 'dist');
const manifest = widgetsManifest(root);
writeFileSync(join(outdir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

generateVsCodeCustomElementData(manifest, {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});

// Reads the name and version of the package where it is imported
process.chdir(root);
const { generateJetBrainsWebTypes } = await import('custom-element-jet-brains-integration');
generateJetBrainsWebTypes(manifest, {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});

mkdirSync(join(outdir, 'react'), { recursive: true });
for (const [file, code] of Object.entries(reactFiles(manifest))) {
  writeFileSync(join(outdir, 'react', file), code);
}
