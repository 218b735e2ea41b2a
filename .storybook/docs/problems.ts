import {
  commonProblems,
  contract,
  type ProblemCode,
  problemCodes,
  problemStatuses,
  type ServiceContract,
} from '@ikiiki/sdk/contract';
import { problemTitles } from '../../packages/mock-server/src/http/problem-titles.js';
import { isPassing } from '../../packages/sdk/src/transport/retry.js';
import { formatDate, formatNumber } from '../../packages/widgets/src/foundation/format.js';
import { formatTime } from '../../packages/widgets/src/foundation/format-time.js';
import { formatWait } from '../../packages/widgets/src/foundation/format-wait.js';
import type { Language } from '../../packages/widgets/src/foundation/language.js';
import { en as fieldsEn } from '../../packages/widgets/src/foundation/texts/field-problems.en.js';
import { ja as fieldsJa } from '../../packages/widgets/src/foundation/texts/field-problems.ja.js';
import { en as generalEn } from '../../packages/widgets/src/foundation/texts/problems.en.js';
import { ja as generalJa } from '../../packages/widgets/src/foundation/texts/problems.ja.js';
import type { ProblemTextOf, ProblemValues } from '../../packages/widgets/src/foundation/texts/problems.js';
import { en as servicesEn } from '../../packages/widgets/src/foundation/texts/service-problems.en.js';
import { ja as servicesJa } from '../../packages/widgets/src/foundation/texts/service-problems.ja.js';
import { type LocalCode, localCodes } from '../errors/local-codes.js';

const ja = { ...generalJa, ...servicesJa };
const en = { ...generalEn, ...servicesEn };

/** A code as the page of errors lists it. */
export interface ListedProblem {
  readonly code: string;
  /** HTTP status; none where no portal answers with it. */
  readonly status?: number;
  readonly meaning: string;
  readonly ja: string;
  readonly en: string;
  readonly retryHelps: boolean;
  /** Operations that answer with it; none for what any request can meet. */
  readonly operations: readonly string[];
  readonly storyId: string;
}

const samples = (language: Language): ProblemValues => ({
  wait: formatWait(60_000, language),
  attemptsLeft: 3,
  until: formatTime('2026-11-23T21:00:00.000Z', language),
  from: formatDate('2026-12-22', language),
  available: formatNumber(1_200, language),
  price: formatNumber(1_500, language),
  amount: formatNumber(24_000, language),
});
const textIn = (text: ProblemTextOf, language: Language) =>
  typeof text === 'string' ? text : text(samples(language));
const textsOf = (code: ProblemCode | LocalCode) => ({
  ja: textIn(ja[code], 'ja'),
  en: textIn(en[code], 'en'),
});

const operations = Object.entries(contract as Record<string, ServiceContract>).flatMap(
  ([service, endpoints]) =>
    Object.entries(endpoints).map(([name, { problems }]) => ({ operation: `${service}.${name}`, problems })),
);
const isCommon = (code: ProblemCode) => (commonProblems as readonly ProblemCode[]).includes(code);

const storyId = (code: string) => `errors-codes--${code.replaceAll('_', '-')}`;

/** Every code of the contract. */
export const portalProblems: readonly ListedProblem[] = problemCodes.map((code) => {
  const status = problemStatuses[code];
  return {
    code,
    status,
    meaning: problemTitles[code],
    ...textsOf(code),
    retryHelps: isPassing({ type: 'about:blank', title: code, status, code }),
    operations: isCommon(code)
      ? []
      : operations.filter(({ problems }) => problems.includes(code)).map(({ operation }) => operation),
    storyId: storyId(code),
  };
});

const localMeanings: Readonly<Record<LocalCode, string>> = {
  network: 'NetworkError: no answer came',
  timeout: 'TimeoutError: no answer came in time',
  schema: 'SchemaError: the answer is not what the contract says',
  configuration: 'ConfigurationError: the client or the page is set up wrongly',
  host_not_trusted: 'A widget with health data stands on a page of another origin that is not `trusted-host`',
  unknown: 'A code that this version does not know',
};

/** What no portal answers with. */
export const localProblems: readonly ListedProblem[] = localCodes.map((code) => ({
  code,
  meaning: localMeanings[code],
  ...textsOf(code),
  retryHelps: code === 'network' || code === 'timeout',
  operations: [],
  storyId: storyId(code),
}));

const fieldText = (text: string | ((character: string) => string)) =>
  typeof text === 'string' ? text : text('$');

/** What can be wrong with one field. */
export const fieldProblems = (Object.keys(fieldsJa) as (keyof typeof fieldsJa)[]).map((code) => ({
  code,
  ja: fieldText(fieldsJa[code]),
  en: fieldText(fieldsEn[code]),
}));
