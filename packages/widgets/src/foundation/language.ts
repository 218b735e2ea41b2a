/** Languages the widgets speak. */
export type Language = 'ja' | 'en';

/** The first of the tags that names a language the widgets speak; Japanese where none does. */
export function resolveLanguage(...tags: (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const language = tag?.slice(0, 2).toLowerCase();
    if (language === 'ja' || language === 'en') return language;
  }
  return 'ja';
}
