import type { PasswordPolicy } from '../contract/policies.js';

/** One line of the checklist beside a password field. */
export type PasswordRule =
  | 'min_length'
  | 'max_length'
  | 'upper'
  | 'lower'
  | 'digit'
  | 'half_width'
  | 'allowed_characters';

/** Why a password is refused; the same codes as in the portal's `password_refused`. */
export type PasswordErrorCode =
  | 'too_short'
  | 'too_long'
  | 'missing_upper'
  | 'missing_lower'
  | 'missing_digit'
  | 'full_width'
  | 'symbol_not_allowed'
  | 'symbol_ambiguous';

export interface PasswordError {
  readonly code: PasswordErrorCode;
  /** The refused character, one error for each. */
  readonly character?: string;
}

export interface PasswordJudgement {
  readonly ok: boolean;
  /** Every rule of the policy and whether it is met; the order depends on the policy only, never on the password. */
  readonly rules: readonly { readonly rule: PasswordRule; readonly met: boolean }[];
  /** Empty where `ok`; lengths and kinds first, then each refused character once, as they come. */
  readonly errors: readonly PasswordError[];
  /** The policy recommends a symbol and there is none yet. Advice, not a rule. */
  readonly advisesSymbol: boolean;
  /** Characters (code points). */
  readonly length: number;
  /** Bytes in UTF-8. */
  readonly bytes: number;
}

const kinds = { upper: /[A-Z]/, lower: /[a-z]/, digit: /[0-9]/ } as const;

/** What a Japanese keyboard gives in full width: forms of ASCII, the wide space, kana, kanji, 「、」. */
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/**
 * Judges a password by the portal's policy, exactly as typed: nothing is trimmed, folded or cut (SECURITY S-P6).
 * What only the portal can know (too common, holds the login ID) is not judged here.
 */
export function judgePassword(password: string, policy: PasswordPolicy): PasswordJudgement {
  const characters = [...password];
  const bytes = new TextEncoder().encode(password).length;
  const refused = refusedCharacters(characters, policy);
  const tooShort = characters.length < policy.minLength;
  const tooLong = characters.length > policy.maxLength || bytes > policy.maxBytes;
  const missing = policy.required.filter((kind) => !kinds[kind].test(password));
  const isFullWidth = (error: PasswordError) => error.code === 'full_width';

  const errors: PasswordError[] = [
    ...(tooShort ? [{ code: 'too_short' } as const] : []),
    ...(tooLong ? [{ code: 'too_long' } as const] : []),
    ...missing.map((kind) => ({ code: `missing_${kind}` }) as const),
    ...refused,
  ];
  return {
    ok: errors.length === 0,
    rules: [
      { rule: 'min_length', met: !tooShort },
      { rule: 'max_length', met: !tooLong },
      ...policy.required.map((kind) => ({ rule: kind, met: !missing.includes(kind) })),
      ...(policy.allowedSymbols === null
        ? []
        : ([
            { rule: 'half_width', met: !refused.some(isFullWidth) },
            { rule: 'allowed_characters', met: refused.every(isFullWidth) },
          ] as const)),
    ],
    errors,
    advisesSymbol: policy.recommendSymbol && !/[^A-Za-z0-9]/.test(password),
    length: characters.length,
    bytes,
  };
}

/**
 * The policy as HTML attribute `passwordrules`, by which password managers make a password that passes, e.g.
 * `minlength: 8; maxlength: 128; required: upper; required: lower; required: digit; allowed: [-_#+/=?!@*%&^`'];`
 */
export function passwordRulesAttribute(policy: PasswordPolicy): string {
  return [
    `minlength: ${policy.minLength};`,
    `maxlength: ${policy.maxLength};`,
    ...policy.required.map((kind) => `required: ${kind};`),
    `allowed: ${policy.allowedSymbols === null ? 'ascii-printable' : symbolClass(policy.allowedSymbols)};`,
  ].join(' ');
}

/** The attribute's grammar takes `-` only as first and `]` only as last of a class. */
function symbolClass(symbols: string): string {
  const first = symbols.includes('-') ? '-' : '';
  const last = symbols.includes(']') ? ']' : '';
  return `[${first}${symbols.replace(/[-\]]/g, '')}${last}]`;
}

function refusedCharacters(characters: readonly string[], policy: PasswordPolicy): PasswordError[] {
  const { allowedSymbols, ambiguousSymbols } = policy;
  if (allowedSymbols === null) return [];
  const errors: PasswordError[] = [];
  for (const character of new Set(characters)) {
    if (/^[A-Za-z0-9]$/.test(character) || allowedSymbols.includes(character)) continue;
    const code = ambiguousSymbols.includes(character)
      ? 'symbol_ambiguous'
      : fullWidth.test(character)
        ? 'full_width'
        : 'symbol_not_allowed';
    errors.push({ code, character });
  }
  return errors;
}
