/** Characters that stand for letters when people dress up a word: one letter for each group. */
const groups: Readonly<Record<string, string>> = {
  a: '@4',
  e: '3',
  i: '1!l|',
  o: '0',
  s: '5$',
  t: '7+',
};

const letters = new Map(
  Object.entries(groups).flatMap(([letter, likes]) => [...likes].map((like) => [like, letter] as const)),
);

/** Half width and lower case. Only to compare: a password itself is never changed (SECURITY S-P6). */
export function plainForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A plain form with look-alikes brought to one letter each (P@ssw0rd → password); as many characters as before. */
export function lookAlikeForm(plain: string): string {
  return plain.replace(/[@431!l|0$57+]/g, (character) => letters.get(character) ?? character);
}
