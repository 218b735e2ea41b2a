import type { Problem } from '@ikiiki/sdk/contract';
import { formatDate, formatTime, formatWait } from './format.js';
import type { Language } from './language.js';
import { ja } from './texts/problems.ja.js';
import type { ProblemTextCode, ProblemTexts, ProblemValues } from './texts/problems.js';

/** An error as a person reads it. */
export interface ProblemText {
  readonly code: string;
  readonly text: string;
  /** Whether trying the same again may help. */
  readonly retryable: boolean;
  /** For the help desk, where it is our fault. */
  readonly requestId: string | undefined;
}

/** What is read of an error of the SDK, from whichever copy of the package it comes. */
interface ErrorLike {
  readonly code?: unknown;
  readonly retryable?: unknown;
  readonly retryAfterMs?: unknown;
  readonly requestId?: unknown;
  readonly problem?: Problem | undefined;
}

/** The text for an error. A code without a text of its own, from a newer portal, is told as a fault of ours. */
export async function problemText(error: unknown, language: Language): Promise<ProblemText> {
  const texts: ProblemTexts = language === 'ja' ? ja : (await import('./texts/problems.en.js')).en;
  const like: ErrorLike = typeof error === 'object' && error !== null ? error : {};
  const code = typeof like.code === 'string' ? like.code : 'unknown';
  const known = code in texts ? (code as ProblemTextCode) : 'unknown';
  const text = texts[known];
  return {
    code,
    text: typeof text === 'string' ? text : text(valuesOf(like, language)),
    retryable: like.retryable === true,
    requestId:
      ['unknown', 'internal'].includes(known) && typeof like.requestId === 'string'
        ? like.requestId
        : undefined,
  };
}

function valuesOf({ retryAfterMs, problem }: ErrorLike, language: Language): ProblemValues {
  const from = problem?.availableFrom ?? problem?.eligibleFrom;
  return {
    wait: typeof retryAfterMs === 'number' ? formatWait(retryAfterMs, language) : undefined,
    attemptsLeft: problem?.attemptsLeft,
    until: problem?.until && formatTime(problem.until, language),
    from: from && formatDate(from, language),
  };
}
