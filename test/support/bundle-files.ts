import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { ja as serviceProblems } from '../../packages/widgets/src/foundation/texts/service-problems.ja.js';
import { endpointsOf, listedServices } from './services.js';

/** Folder of the package of widgets. */
export const widgetsDir = fileURLToPath(new URL('../../packages/widgets', import.meta.url));

const { outputs } = JSON.parse(readFileSync(join(widgetsDir, 'dist/bundle.meta.json'), 'utf8')) as Metafile;

/** What is loaded later by a reader of Japanese, if ever: it stands in no budget but that of the whole. */
const laterThanReady: readonly (readonly [entry: RegExp, when: string])[] = [
  [/\/problem-text\.ts$/, 'with the first error that is told'],
  [/\/over-the-years\.ts$/, 'with the first trend or comparison of checkups'],
  [/\/opened-notice\.ts$/, 'with the first notice that is opened'],
  [/\/article-reader\.ts$/, 'with the first article that is opened'],
  [/\/answering\.ts$/, 'with the first survey that is opened'],
  [/\/applying\.ts$/, 'with the first application that is opened'],
  [/\/opened-event\.ts$/, 'with the first health event that is opened'],
  [
    /\/(?:editor|trend|meals|import)-part\.ts$/,
    'with the first entry, chart, meal or file of the health records',
  ],
  [/\/document-pages\.ts$/, 'with the first document or request that is opened'],
  [/\/year-picture\.ts$/, 'once the sums of the medical expenses stand there'],
  [/\/(?:correction|deduction)-part\.ts$/, 'with the first correction, or the way to the tax return'],
  [/\/opened-claim\.ts$/, 'with the first claim that is opened'],
  [/\/rule-pages\.ts$/, 'with the first screen beyond the checklist'],
  [/\/file-reader\.ts$/, 'with the first file that is received'],
  [/\/resort-parts\.ts$/, 'with the first resort, application or draw that is opened'],
  [/\/checkup-application\/pages\.ts$/, 'with the first step of an application for a checkup'],
  [/\/save-file\.ts$/, 'with the first file that is saved'],
];

/** Only readers of another language load it. */
const ofOtherLanguage = /[./]en\.ts$/;

/** Whether the bundle has this widget. */
export const hasEntry = (name: string): boolean => Object.hasOwn(outputs, `dist/bundle/${name}.js`);

function filesOf(names: readonly string[], isWanted: (entry: string) => boolean): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    const output = outputs[file];
    if (!output) throw new Error(`the bundle has no ${file}`);
    seen.add(file);
    for (const { path, kind } of output.imports) {
      if (kind === 'import-statement' || isWanted(outputs[path]?.entryPoint ?? '')) visit(path);
    }
  };
  for (const name of names) visit(`dist/bundle/${name}.js`);
  return [...seen];
}

/** Files that must be there before the first thing can be done, from the widgets' folder. */
export const filesAtFirst = (...names: string[]): string[] => filesOf(names, () => false);

const askedBy = (widget: string) =>
  listedServices
    .filter(({ widgets }) => widgets.includes(widget))
    .flatMap(({ service }) => Object.values(endpointsOf(service)));

/** What only widgets load that ask the portal for a file: the SDK has it for all. */
const ofFiles = /\/file-reader\.ts$/;
const asksForFiles = (name: string) => askedBy(name).some(({ file }) => file);

/** What only a refusal of a single service loads. */
const ofServices = /\/service-problems\.ja\.ts$/;
const meetsServiceProblems = (name: string) =>
  askedBy(name).some(({ problems }) => problems.some((code) => Object.hasOwn(serviceProblems, code)));

/** All files in Japanese, errors and everything later included. */
export const allFiles = (...names: string[]): string[] =>
  filesOf(
    names,
    (entry) =>
      !ofOtherLanguage.test(entry) &&
      (names.some(asksForFiles) || !ofFiles.test(entry)) &&
      (names.some(meetsServiceProblems) || !ofServices.test(entry)),
  );

/** All that is loaded until the widgets stand in their ready state, in Japanese. */
export const filesUntilReady = (...names: string[]): string[] =>
  filesOf(
    names,
    (entry) => !ofOtherLanguage.test(entry) && !laterThanReady.some(([later]) => later.test(entry)),
  );
