import type {
  LoginIdPolicy,
  PasswordPolicy,
  RecordTrend,
  RecordType,
  RegistrationPolicy,
} from '@ikiiki/sdk/contract';

/** At most `count` times in any stretch of so many seconds. */
export interface Allowance {
  readonly count: number;
  readonly seconds: number;
}

/** Limits against flooding and guessing. All of an array hold at once. */
export interface PortalLimits {
  readonly mails: {
    /** For each kind of mail that anybody can ask for (SECURITY S-L10); beyond it nothing is sent and nothing said. */
    readonly perAddress: readonly Allowance[];
    /** Beyond these: `rate_limited`. */
    readonly perCaller: readonly Allowance[];
    readonly overall: readonly Allowance[];
  };
  /** Failed attempts to prove an identity (SECURITY S-B1). */
  readonly identity: {
    readonly perNumber: { readonly failures: number; readonly holdHours: number };
    /** Then the number is held until the help desk lifts it. */
    readonly perNumberLasting: { readonly failures: number; readonly days: number };
    readonly perRegistration: number;
    readonly perCaller: readonly Allowance[];
    readonly perBirthDate: readonly Allowance[];
    readonly overall: readonly Allowance[];
    /** Times a registration may prove the identity again for a new key. */
    readonly proofsPerRegistration: number;
  };
  /** Wrong confirmation keys after which a registration is void (SECURITY S-L8). */
  readonly confirmationKeyTries: number;
  /** Questions whether a login ID is free, for each registration (SECURITY S-E6). */
  readonly loginIdChecks: number;
  /** Invitation codes of teams that nobody has, typed by one member. */
  readonly teamCodes: readonly Allowance[];
  /** Codes of documents that nobody has, typed by one caller. */
  readonly documentCodes: readonly Allowance[];
  /** Files that one member may begin to send. */
  readonly uploads: readonly Allowance[];
  /** Attempts to complete one registration. */
  readonly completionTries: number;
  /** Failed logins (SECURITY S-P1). */
  readonly login: {
    readonly triesBeforeDelay: number;
    readonly firstDelaySeconds: number;
    readonly longestDelaySeconds: number;
    /** Consecutive failures after which only a password reset helps. */
    readonly failuresBeforeRecovery: number;
    readonly perCaller: readonly Allowance[];
    /** One password tried on many login IDs. */
    readonly perPassword: readonly Allowance[];
  };
}

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
    /** Where anybody checks a document's code; stands on the document. */
    readonly verify: string;
  };
  readonly society: {
    readonly nameJa: string;
    readonly nameEn: string;
    /** Whom mails tell members to ask, in words. */
    readonly contactJa: string;
    readonly contactEn: string;
    /** Words that make a password guessable here, half width and lower case (SECURITY S-P4). */
    readonly contextWords: readonly string[];
  };
  readonly mail: { readonly from: string };
  readonly passwordPolicy: PasswordPolicy;
  readonly loginIdPolicy: LoginIdPolicy;
  readonly registration: Pick<
    RegistrationPolicy,
    'dependantMinAge' | 'ageRule' | 'linkLifetimeHours' | 'acceptsCarrierAddresses' | 'nicknameMaxLength'
  > & {
    /** `generic`: one answer for all who cannot register (SECURITY S-E7). `detailed`: the reason is told once number and date match. */
    readonly identityAnswers: 'generic' | 'detailed';
    /** How long the last step may take once the confirmation key was right. */
    readonly completionMinutes: number;
  };
  /** Months for which a former member may still log in, to fetch certificates. */
  readonly accessAfterLeavingMonths: number;
  readonly session: {
    readonly accessMinutes: number;
    readonly idleMinutes: number;
    readonly absoluteHours: number;
    readonly stepUpMinutes: number;
    readonly refreshGraceSeconds: number;
    /** How long the second step of a login may take. */
    readonly loginFlowMinutes: number;
  };
  readonly points: {
    /** How long points can be spent, where whoever grants them says nothing else (peers: 36). */
    readonly validMonths: number;
    /** Points that run out within so many months are told as expiring soon. */
    readonly soonMonths: number;
  };
  readonly resorts: {
    /** When applications for the stays of a month begin, so many months before it, on a day of that month. */
    readonly opens: { readonly monthsBefore: number; readonly day: number };
    /** The last day of applications for the draw. */
    readonly closes: { readonly monthsBefore: number; readonly day: number };
    /** When they are drawn; the hour is Japan's. */
    readonly draws: { readonly monthsBefore: number; readonly day: number; readonly hour: number };
    /** Days after the draw until which a stay can be confirmed. */
    readonly confirmDays: number;
    /** Days before the arrival until which guests can be changed. */
    readonly guestsUntilDays: number;
    /** The earliest day of arrival that can be applied for, in days from today. */
    readonly arrivalsFromDays: number;
  };
  readonly articles: {
    /** What reading an article to the end pays, once. */
    readonly pointsPerArticle: number;
    /** How many articles pay on one date in Japan. */
    readonly payingPerDay: number;
  };
  readonly checkupApplications: {
    /** Whether an insured person may also apply for the dependants under the same number; else each applies alone. */
    readonly insuredAppliesForDependants: boolean;
    /** How many days ahead the first day is that an application may name: the society needs them for the voucher. */
    readonly leadDays: number;
  };
  readonly healthRecords: {
    /** For the first record of a day, today or yesterday (peers: 1). 0 grants none. */
    readonly pointsPerDay: number;
    /** Lines of orientation in charts, by type of record. */
    readonly limits: Readonly<Partial<Record<RecordType, RecordTrend['limits']>>>;
  };
  readonly myRules: {
    /** How many rules of a member may be active at once; paused ones do not count. */
    readonly maxActive: number;
    readonly pointsPerCheck: number;
    /** Most points that checks bring in a Japanese day, all rules together. */
    readonly maxPointsPerDay: number;
  };
  /** インフルエンザ補助金: dates are days in Japan. */
  readonly vaccineSubsidy: {
    /** By the year in which it begins. */
    readonly season: string;
    readonly doseFrom: string;
    readonly doseTo: string;
    readonly claimFrom: string;
    readonly claimTo: string;
    readonly capYen: number;
    readonly twoDosesBelowAge: number;
    readonly payment: 'payroll' | 'bank';
    /** For whom somebody claims, by how they belong to the society. */
    readonly mayClaimFor: Readonly<Record<'insured' | 'dependant', 'family' | 'self' | 'nobody'>>;
  };
  readonly genericNotices: {
    /** What a drug must save at least in one prescription (peers: 300 or 500). */
    readonly minSavingYen: number;
    /** For how many days it must have been prescribed. */
    readonly minDays: number;
    /**
     * Of so many months, counted from April, the one that saves the most is told; of 1, every month. A divisor of 12.
     */
    readonly monthsPerNotice: number;
  };
  readonly medicalExpenses: {
    /** A care month is published so many months later, on this day; `exceptions` by its month of the year (`10`). */
    readonly publishing: {
      readonly afterMonths: number;
      readonly onDay: number;
      readonly exceptions: Readonly<Record<string, number>>;
    };
    /** For how many months from then on it can be read. */
    readonly keptMonths: number;
    readonly family: {
      /** Whether the insured person sees adult dependants: unless they object, once they agree, or never (nor minors). */
      readonly rule: 'opt_out' | 'opt_in' | 'none';
      /** From this age on a dependant decides. */
      readonly adultAge: number;
    };
  };
  readonly uploads: {
    /** Bytes that a member's files may have together while no application refers to them. */
    readonly quotaBytes: number;
    /** After so long a file is forgotten to which none refers. */
    readonly forgottenAfterHours: number;
  };
  /** How long an exchange can be cancelled; then it is accepted. */
  readonly exchangeCancellableHours: number;
  readonly limits: PortalLimits;
  /** Announced times in which every service answers `maintenance`; instants (UTC). */
  readonly maintenance: readonly { readonly fromAt: string; readonly untilAt: string }[];
  /** Origins of employers' pages that may frame the portal and call it (exact match). */
  readonly allowedOrigins: readonly string[];
}
