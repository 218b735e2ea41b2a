/*
 * Kana and Latin letters brought to one spelling, to compare names and nothing else. The spelling is nobody's
 * orthography: Hepburn, Kunrei and passport forms of one name meet in it (ōno, oono, Ohno, オオノ → ono).
 */

const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
  y: 'や ゆ よ',
  w: 'わゐ ゑを',
  v: '  ゔ  ',
};
const vowels = ['a', 'i', 'u', 'e', 'o'];
/** Small kana take the place of the vowel before them: き + ゃ → kya. */
const glides: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

const syllables = /* @__PURE__ */ new Map(
  Object.entries(rows).flatMap(([consonant, row]) =>
    [...row].map((kana, index): [string, string] => [kana, consonant + vowels[index]]),
  ),
);

/** Ways to spell one sound, in the order in which they are taken together. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036f'’-]/g, ''],
  [/tch/g, 'ch'],
  [/m(?=[bmp])/g, 'n'],
  [/([b-df-hj-np-tv-z])\1+/g, '$1'],
  [/sh(?=i)/g, 's'],
  [/sh/g, 'sy'],
  [/ch(?=i)/g, 't'],
  [/ch/g, 'ty'],
  [/ts(?=u)/g, 't'],
  [/j(?=i)|d(?=[iu])/g, 'z'],
  [/jy?/g, 'zy'],
  [/f/g, 'h'],
  [/l/g, 'r'],
  [/wo/g, 'o'],
  [/o(?:u|h(?![aiueo]))/g, 'o'],
  [/([aiueo])\1+/g, '$1'],
];

/** Hiragana → lower-case letters; everything else stays as it is. */
export function romanize(hiragana: string): string {
  let letters = '';
  for (const kana of hiragana) {
    const glide = glides[kana];
    if (glide && /[a-z][iueo]$/.test(letters)) letters = letters.slice(0, -1) + glide;
    else if (kana === 'ん') letters += 'n';
    else if (kana !== 'っ' && kana !== 'ー') letters += glide ?? syllables.get(kana) ?? kana;
  }
  return letters;
}

/** One spelling for the ways to write a Japanese name in lower-case letters. */
export function unifySpelling(letters: string): string {
  return spellings.reduce(
    (text, [spelling, unified]) => text.replace(spelling, unified),
    letters.normalize('NFD'),
  );
}
