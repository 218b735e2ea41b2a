import type {
  Antivirus,
  Audit,
  Clock,
  Mailer,
  PdfFonts,
  Randomness,
  SecretHasher,
} from '../platform/ports.js';
import type { PortalConfig } from './config.js';
import type { PortalDatabase } from './database.js';
import type { Membership } from './members/members.js';

/** One world's portal: its data, its clock, its mailbox. */
export interface Portal {
  readonly config: PortalConfig;
  readonly db: PortalDatabase;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly secrets: SecretHasher;
  readonly pdfFonts: PdfFonts;
  readonly mailer: Mailer;
  readonly audit: Audit;
  readonly antivirus: Antivirus;
}

/** The session of a request that carried a valid access token. */
export interface CurrentSession {
  readonly id: string;
  readonly memberId: string;
  readonly membership: Membership;
  /** Until when the password counts as just proven again; null where it was not proven again in this session. */
  readonly stepUpExpiresAt: number | null;
  /** SHA-256 of the access token that was shown. */
  readonly tokenHash: string;
}

/** What a route's decision may know of the request, and may say beside its body. */
export interface Call extends Portal {
  readonly requestId: string;
  /** Address of the caller, for throttles only; never stored as it is. */
  readonly ip: string;
  readonly userAgent: string;
  /** Present on every endpoint that is not `public`. */
  readonly session: CurrentSession | undefined;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, options: CookieOptions): void;
  setHeader(name: string, value: string): void;
  /** Runs after the answer has been sent, so that its time does not show (SECURITY S-E2). Awaited before the world is torn down or its mailbox read. */
  afterResponse(work: () => Promise<void>): void;
}

export interface CookieOptions {
  /** `site`: SameSite=Strict. `embedded`: SameSite=None; Partitioned. Always `__Host-`, Secure, HttpOnly, Path=/. */
  readonly kind: 'site' | 'embedded';
  /** Seconds; 0 removes the cookie. */
  readonly maxAgeSeconds: number;
}
