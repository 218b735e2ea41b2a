import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  commonProblems,
  contract,
  fieldErrorCodes,
  type ProblemCode,
  problemCodes,
  type ServiceContract,
} from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { allTokens } from '../../.storybook/docs/tokens.js';
import { localCodes } from '../../.storybook/errors/local-codes.js';
import { problemStoriesIndexer } from '../../.storybook/errors/with-problem-stories.js';
import { problemTitles } from '../../packages/mock-server/src/http/problem-titles.js';
import { themeTokens } from '../../packages/widgets/src/embed/protocol.js';
import { widgetStates } from '../../packages/widgets/src/foundation/states.js';
import { en as fieldsEn } from '../../packages/widgets/src/foundation/texts/field-problems.en.js';
import { ja as fieldsJa } from '../../packages/widgets/src/foundation/texts/field-problems.ja.js';
import { en as generalEn } from '../../packages/widgets/src/foundation/texts/problems.en.js';
import { ja as generalJa } from '../../packages/widgets/src/foundation/texts/problems.ja.js';
import { en as servicesEn } from '../../packages/widgets/src/foundation/texts/service-problems.en.js';
import { ja as servicesJa } from '../../packages/widgets/src/foundation/texts/service-problems.ja.js';
import {
  stateExceptions,
  usualStories,
  withoutConformanceCheck,
  withoutStates,
} from './completeness-exceptions.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** All sources below a folder as one text. */
const sourcesBelow = (folder: string, isWanted: (file: string) => boolean) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && isWanted(file))
    .map((file) => read(folder, file))
    .join('\n');

const ja = { ...generalJa, ...servicesJa };
const en = { ...generalEn, ...servicesEn };

const declared: readonly ProblemCode[] = [
  ...commonProblems,
  ...Object.values<ServiceContract>(contract).flatMap((endpoints) =>
    Object.values(endpoints).flatMap(({ problems }) => problems),
  ),
];

const server = 'packages/mock-server/src';
const deciding = sourcesBelow(
  server,
  (file) => /^(portal|http|platform)\//.test(file) && !/problem-(titles|examples)/.test(file),
);
const checking = sourcesBelow(server, (file) => file.startsWith('conformance/'));

const eachCode = '.storybook/errors/each-code.stories.ts';
const errorStories = await problemStoriesIndexer.createIndex(join(root, eachCode), {
  makeTitle: (title) => title ?? '',
});
const storyNames = errorStories.map(({ exportName }) => exportName);

describe.each(problemCodes)('the code %s', (code: ProblemCode) => {
  it('is read in Japanese and in English, and explained to developers', () => {
    expect([ja, en, problemTitles].map((table) => Object.hasOwn(table, code))).toEqual([true, true, true]);
  });

  it('belongs to every request or to an operation', () => {
    expect(declared).toContain(code);
  });

  it('is answered by the mock portal for a reason of its own', () => {
    expect(deciding.includes(`'${code}'`), `'${code}' in ${server}/{portal,http,platform}`).toBe(true);
  });

  it('has a story', () => {
    expect(storyNames).toContain(code);
  });

  it('has a conformance check, or a reason why not', () => {
    const checked = checking.includes(`'${code}'`);
    expect(checked || withoutConformanceCheck[code], 'completeness-exceptions.ts').toBeTruthy();
    expect(checked && withoutConformanceCheck[code], 'a reason that no longer holds').toBeFalsy();
  });
});

it('every code that no portal answers with has its texts and a story', () => {
  const local = Object.keys(ja).filter((code) => !(problemCodes as readonly string[]).includes(code));
  expect([...localCodes].sort()).toEqual(local.sort());
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  expect(storyNames).toEqual(expect.arrayContaining(local));
});

it('what any request, the registration, the login or the session can meet is told without the texts of services', () => {
  const { registration, session, recovery, policies } = contract;
  const met = [registration, session, recovery, policies].flatMap((service: ServiceContract) =>
    Object.values(service).flatMap(({ problems }) => problems),
  );
  expect(Object.keys(generalJa)).toEqual(expect.arrayContaining([...commonProblems, ...met, ...localCodes]));
});

it('no code has two texts', () => {
  expect(Object.keys(servicesJa).filter((code) => Object.hasOwn(generalJa, code))).toEqual([]);
});

it('every refusal of a field is read in Japanese and in English', () => {
  expect(Object.keys(fieldsJa)).toEqual(expect.arrayContaining([...fieldErrorCodes]));
  expect(Object.keys(fieldsEn).sort()).toEqual(Object.keys(fieldsJa).sort());
});

it('every token that a page may set is on the page of theming, and crosses into frames', () => {
  expect(allTokens.map(({ name }) => name).sort()).toEqual([...themeTokens].sort());
});

const widgetsFolder = 'packages/widgets/src';
const widgets = readdirSync(join(root, widgetsFolder)).filter((name) =>
  existsSync(join(root, widgetsFolder, name, `${name}.define.ts`)),
);

describe.each(widgets)('the widget %s', (widget) => {
  const has = (suffix: string) => existsSync(join(root, widgetsFolder, widget, widget + suffix));
  const fileOf = (suffix: string) => read(widgetsFolder, widget, widget + suffix);

  it('has tests', () => {
    expect(has('.test.ts')).toBe(true);
  });

  it.skipIf(widget === 'portal')('speaks Japanese first, and English', () => {
    const texts = fileOf('.messages.ts');
    expect(texts).toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
    expect(has('.messages.en.ts') || /\ben: \{/.test(texts)).toBe(true);
  });

  it.skipIf(widget === 'portal')('has a story', () => {
    expect(fileOf('.stories.ts')).toContain(`component: 'ikiiki-${widget}'`);
  });

  it.skipIf(Object.hasOwn(withoutStates, widget)).each(widgetStates)(
    'is seen as %s, or has a reason why it cannot be',
    (state) => {
      const names = [...fileOf('.stories.ts').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      const usual = usualStories[state].filter((name) => names.includes(name));
      const exception = stateExceptions[widget]?.[state];
      if (!exception) {
        expect(usual, `export const ${usualStories[state]}, or completeness-exceptions.ts`).not.toEqual([]);
      } else {
        expect(usual, 'an exception that is none').toEqual([]);
        if ('story' in exception) expect(names).toContain(exception.story);
      }
    },
  );
});

it('no exception is left of a widget that is gone', () => {
  const excepted = [...Object.keys(stateExceptions), ...Object.keys(withoutStates)];
  expect(excepted.filter((widget) => !widgets.includes(widget))).toEqual([]);
});
