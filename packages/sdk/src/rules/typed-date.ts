import { type BirthDateErrorCode, parseBirthDate } from './birth-date.js';
import { foldDigits } from './folding.js';
import type { Judgement } from './judgement.js';

const lastDay = '9999-12-31';

interface Bounds {
  /** Date in Japan. */
  readonly today: string;
  /** May lie in the future. */
  readonly future: boolean;
}

/** A date as people write it, in Western years or in eras, like {@link parseBirthDate}. */
export function judgeDate(text: string, { today, future }: Bounds): Judgement<string, BirthDateErrorCode> {
  const read = parseBirthDate(text, future ? lastDay : today);
  return read.ok ? read : { ok: false, code: read.code };
}

/** A month the same way: `2026年9月`, `2026/9`, `202609`, `令和8年9月`, `R8.9`. @returns `YYYY-MM` */
export function judgeMonth(text: string, bounds: Bounds): Judgement<string, BirthDateErrorCode> {
  const folded = foldDigits(text).replace(/ *分$/, '');
  if (folded === '') return { ok: false, code: 'required' };
  const firstOf = /^\d{6}$/.test(folded) ? `${folded}01` : `${folded.replace(/月$/, '')}/1`;
  const read = judgeDate(firstOf, bounds);
  return read.ok ? { ok: true, value: read.value.slice(0, 7) } : read;
}
