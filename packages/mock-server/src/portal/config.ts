import type { LoginIdPolicy, PasswordPolicy, RegistrationPolicy } from '@ikiiki/sdk/contract';

/** What differs between societies: data, not code. Every field has a default (`defaultConfig`). */
export interface PortalConfig {
  /** Origin of the portal's own pages, e.g. `http://localhost:4010`. Links in mails start with it, whatever a request's Host says (SECURITY S-L7). */
  readonly siteUrl: string;
  /** Paths of the society's pages that mails link to. */
  readonly pages: {
    readonly register: string;
    readonly login: string;
    readonly reset: string;
    readonly account: string;
  };
  readonly society: { readonly nameJa: string; readonly nameEn: string };
  readonly mail: { readonly from: string };
  readonly passwordPolicy: PasswordPolicy;
  readonly loginIdPolicy: LoginIdPolicy;
  readonly registration: Pick<
    RegistrationPolicy,
    'dependantMinAge' | 'ageRule' | 'linkLifetimeHours' | 'acceptsCarrierAddresses' | 'nicknameMaxLength'
  > & {
    /** `generic`: one answer for all who cannot register (SECURITY S-E7). `detailed`: the reason is told once number and date match. */
    readonly identityAnswers: 'generic' | 'detailed';
  };
  readonly session: {
    readonly accessMinutes: number;
    readonly idleMinutes: number;
    readonly absoluteHours: number;
    readonly stepUpMinutes: number;
    readonly refreshGraceSeconds: number;
  };
  /** Origins of employers' pages that may frame the portal and call it (exact match). */
  readonly allowedOrigins: readonly string[];
}
