import type { PortalClient } from '@ikiiki/sdk';
import type { LoginIdPolicy, PasswordPolicy, RegistrationPolicy } from '@ikiiki/sdk/contract';
import { ProblemError } from '@ikiiki/sdk/errors';

export const registrationPolicy: RegistrationPolicy = {
  today: '2026-11-22',
  dependantMinAge: 30,
  ageRule: 'legal',
  linkLifetimeHours: 3,
  mailSender: 'いきいきポータル <portal@mail.kenpo.example>',
  mailSubject: { ja: '【いきいきポータル】新規利用登録のご案内', en: '[Ikiiki Portal] Your registration' },
  acceptsCarrierAddresses: true,
  nicknameMaxLength: 20,
};

export const loginIdPolicy: LoginIdPolicy = {
  minLength: 6,
  maxLength: 32,
  pattern: '[A-Za-z0-9._-]+',
  caseSensitive: false,
};

export const passwordPolicy: PasswordPolicy = {
  name: 'leaflet',
  minLength: 8,
  maxLength: 128,
  maxBytes: 512,
  required: ['upper', 'lower', 'digit'],
  allowedSymbols: "_#+/=?!@*%&^`'-",
  ambiguousSymbols: ',、',
  recommendSymbol: true,
};

/** Noon in Japan. */
export const now = Date.parse('2026-11-22T03:00:00.000Z');
const at = (ms: number) => new Date(ms).toISOString();
const hourMs = 3_600_000;

/** A refusal as the portal sends it. */
export function refusal(
  code: string,
  status: number,
  more: object = {},
  retryAfterMs?: number,
): ProblemError {
  return new ProblemError({ type: 'about:blank', title: code, status, code, ...more }, { retryAfterMs });
}

/** A portal of which every answer can be changed: what a registration needs, and nothing behind it. */
export function fakePortal() {
  let clock = now;
  const registration = {
    start: async (_: { email: string; locale?: string }) => ({
      id: 'reg1',
      linkExpiresAt: at(clock + 3 * hourMs),
      resendAvailableAt: at(clock + 60_000),
    }),
    resend: async (_: { id: string }) => ({
      id: 'reg1',
      linkExpiresAt: at(clock + 3 * hourMs),
      resendAvailableAt: at(clock + 60_000),
    }),
    inspectLink: async ({ linkToken }: { linkToken: string }) => ({
      step: linkToken.startsWith('two') ? ('confirmation' as const) : ('identity' as const),
      registrationId: 'reg1',
      email: 'taro@example.com',
      linkExpiresAt: at(clock + 3 * hourMs),
    }),
    confirmIdentity: async (_: { linkToken: string; insuredNumber: string; birthDate: string }) => ({
      registrationId: 'reg1',
      confirmationKey: 'AB3D-EF9H',
      email: 'taro@example.com',
      linkExpiresAt: at(clock + 3 * hourMs),
    }),
    confirmKey: async (_: { linkToken: string; confirmationKey: string }) => ({
      registrationId: 'reg1',
      completionToken: 'completion',
      completionExpiresAt: at(clock + 3 * hourMs),
      email: 'taro@example.com',
    }),
    checkLoginId: async (_: {
      loginId: string;
    }): Promise<{ available: boolean; reason?: 'taken' | 'refused' }> => ({
      available: true,
    }),
    complete: async ({
      nickname,
    }: {
      loginId: string;
      password: string;
      nickname: string;
    }): Promise<{
      nickname: string;
      warnings: 'nickname_looks_like_real_name'[];
    }> => ({ nickname, warnings: [] }),
  };
  const policies = {
    registration: async () => registrationPolicy,
    loginId: async () => loginIdPolicy,
    password: async () => passwordPolicy,
  };
  return {
    registration,
    policies,
    /** Moves the portal's clock. */
    wait(ms: number) {
      clock += ms;
    },
    client: {
      registration,
      policies,
      serverNow: () => clock,
      dispose: () => undefined,
    } as unknown as PortalClient,
  };
}
