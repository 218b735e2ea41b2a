import { lookAlikeForm } from './look-alike.js';

/** Words that passwords are guessed by, each in its look-alike form. */
export interface WordList {
  /** Passwords and words as a whole. */
  readonly words: ReadonlySet<string>;
  /** Passwords that people also use with a digit or two behind. */
  readonly stems: ReadonlySet<string>;
}

let list: Promise<WordList> | undefined;

/**
 * Some 75,000 common passwords, Japanese names and romaji words. Loaded when the first password is chosen: it is
 * larger than the rest of the portal.
 */
export function wordList(): Promise<WordList> {
  list ??= load();
  return list;
}

async function load(): Promise<WordList> {
  const [common, japanese] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-ja'),
  ]);
  const { commonWords, firstnames, lastnames, wikipedia } = japanese.dictionary;
  const stems = new Set([...common.dictionary['passwords-common'], ...commonWords].map(lookAlikeForm));
  const words = new Set(stems);
  for (const word of [...firstnames, ...lastnames, ...wikipedia]) words.add(lookAlikeForm(word));
  return { words, stems };
}
