import { readFile } from 'node:fs/promises';
import { loadCsf } from 'storybook/internal/csf-tools';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { problemCodes } from '../../packages/sdk/src/contract/problem.js';
import { localCodes } from './local-codes.js';

const file = /[\\/]errors[\\/]each-code\.stories\.ts$/;

/** Codes that have a story: those of the contract, and those of what happens on the way to the portal. */
export const codesWithStory: readonly string[] = [...problemCodes, ...localCodes];

const storyOf = (code: string) => `export const ${code} = { ...problemStory('${code}'), name: '${code}' };`;

const withProblemStories = (code: string) =>
  [`import { problemStory } from './problem-story.js';`, code, ...codesWithStory.map(storyOf)].join('\n');

/** Adds the stories where the file is served, built or tested. */
export const problemStories: Plugin = {
  name: 'ikiiki-problem-stories',
  enforce: 'pre',
  transform: (code, id) => (file.test(id) ? { code: withProblemStories(code), map: null } : undefined),
};

/** Lists them in the sidebar. */
export const problemStoriesIndexer: Indexer = {
  test: file,
  createIndex: async (fileName, { makeTitle }) =>
    loadCsf(withProblemStories(await readFile(fileName, 'utf8')), { fileName, makeTitle }).parse()
      .indexInputs,
};
