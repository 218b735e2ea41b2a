import type { Language } from './language.js';

/** A text, or a text made from values. */
export type Message = string | ((...values: never[]) => string);

/** A table of texts. The Japanese one is written first and its keys are what every other language must have. */
export type Messages = Readonly<Record<string, Message>>;

/** The same table in another language: every key, with the same values. */
export type Translation<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends (...values: infer V) => string ? (...values: V) => string : string;
};

/** The texts of a widget: Japanese at once, the other language when somebody reads it. */
export interface MessageSource<M extends Messages> {
  readonly ja: M;
  readonly en: () => Promise<Translation<M>>;
}

/** A table and the language it is really in. */
export interface LoadedMessages<M extends Messages> {
  readonly language: Language;
  readonly texts: Translation<M>;
}

/** The table in Japanese, now. */
export function japanese<M extends Messages>(source: MessageSource<M>): LoadedMessages<M> {
  return { language: 'ja', texts: source.ja as unknown as Translation<M> };
}

/** The table in a language; Japanese again where the other one cannot be loaded. */
export async function loadMessages<M extends Messages>(
  source: MessageSource<M>,
  language: Language,
): Promise<LoadedMessages<M>> {
  if (language === 'ja') return japanese(source);
  try {
    return { language, texts: await source.en() };
  } catch {
    return japanese(source);
  }
}
