import type { Problem } from '@ikiiki/sdk/contract';
import { formatDate, formatNumber } from './format.js';
import { formatTime } from './format-time.js';
import { formatWait } from './format-wait.js';
import type { Language } from './language.js';
import { ja as fieldsJa } from './texts/field-problems.ja.js';
import type { FieldProblemCode, FieldProblemTexts } from './texts/field-problems.js';
import { ja } from './texts/problems.ja.js';
import type { ProblemTextOf, ProblemValues } from './texts/problems.js';

/** An error as a person reads it. */
export interface ProblemText {
  readonly code: string;
  readonly text: string;
  /** Date from which it is open, or from which one may register, in the reader's words. */
  readonly from?: string | undefined;
  /** Whether trying the same again may help. */
  readonly retryable: boolean;
  /** For the help desk, where it is our fault. */
  readonly requestId: string | undefined;
  /** What is wrong with single fields, by the name of the field in the request. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What is read of an error of the SDK, from whichever copy of the package it comes. */
interface ErrorLike {
  readonly code?: unknown;
  readonly retryable?: unknown;
  readonly retryAfterMs?: unknown;
  readonly requestId?: unknown;
  readonly problem?: Problem | undefined;
}

const developersCodes: readonly string[] = ['configuration', 'host_not_trusted', 'unknown'];

/** The text for an error. A code without a text of its own, from a newer portal, is told as a fault of ours. */
export async function problemText(error: unknown, language: Language): Promise<ProblemText> {
  const like: ErrorLike = typeof error === 'object' && error !== null ? error : {};
  const code = typeof like.code === 'string' ? like.code : 'unknown';
  // Nothing a member can mend: the developer is to see it
  if (developersCodes.includes(code)) console.error(error);
  const [texts, fieldTexts] = await Promise.all([textsWith(code, language), fieldTextsIn(language)]);
  const known = Object.hasOwn(texts, code) ? code : 'unknown';
  const text = texts[known] ?? ja.unknown;
  const values = valuesOf(like, language);
  return {
    code,
    text: typeof text === 'string' ? text : text(values),
    from: values.from,
    retryable: like.retryable === true,
    requestId:
      ['unknown', 'internal'].includes(known) && typeof like.requestId === 'string'
        ? like.requestId
        : undefined,
    fields: fieldsOf(like.problem, fieldTexts),
  };
}

type Texts = Readonly<Record<string, ProblemTextOf>>;

/** The texts for what any request can meet; for any other code, those of the services beside them. */
async function textsWith(code: string, language: Language): Promise<Texts> {
  const texts: Texts = language === 'ja' ? ja : (await import('./texts/problems.en.js')).en;
  return Object.hasOwn(texts, code) ? texts : { ...texts, ...(await serviceTextsIn(language)) };
}

const serviceTextsIn = async (language: Language): Promise<Texts> =>
  language === 'ja'
    ? (await import('./texts/service-problems.ja.js')).ja
    : (await import('./texts/service-problems.en.js')).en;

const fieldTextsIn = async (language: Language): Promise<FieldProblemTexts> =>
  language === 'ja' ? fieldsJa : (await import('./texts/field-problems.en.js')).en;

/** One text a field: its first problem. */
function fieldsOf(problem: Problem | undefined, texts: FieldProblemTexts): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { pointer, code, character = '' } of problem?.errors ?? []) {
    const text = Object.hasOwn(texts, code) ? texts[code as FieldProblemCode] : texts.wrong_type;
    fields[pointer.slice(1)] ??= typeof text === 'string' ? text : text(character);
  }
  return fields;
}

const numberIn = (value: number | undefined, language: Language) =>
  value === undefined ? undefined : formatNumber(value, language);

function valuesOf({ retryAfterMs, problem }: ErrorLike, language: Language): ProblemValues {
  const from = problem?.availableFrom ?? problem?.eligibleFrom;
  return {
    wait: typeof retryAfterMs === 'number' ? formatWait(retryAfterMs, language) : undefined,
    attemptsLeft: problem?.attemptsLeft,
    until: problem?.until && formatTime(problem.until, language),
    from: from && formatDate(from, language),
    available: numberIn(problem?.available, language),
    price: numberIn(problem?.points, language),
    amount: numberIn(problem?.amountYen, language),
  };
}
