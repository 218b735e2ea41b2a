import type { Locale } from '@ikiiki/sdk/contract';

/** The only source of time. A world's clock freezes and moves forward by API. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
}

/** The only source of chance; a CSPRNG outside of tests. */
export interface Randomness {
  /** base64url of so many random bytes. */
  token(bytes: number): string;
  /** Opaque id of a record: 96 random bits, base64url. Not a secret. */
  id(): string;
  /** Characters drawn evenly from an alphabet. */
  characters(alphabet: string, length: number): string;
}

/** Hashes what a person types (passwords, confirmation keys); every call costs the same. */
export interface SecretHasher {
  /** PHC string with its parameters. */
  hash(secret: string): Promise<string>;
  /** With `stored` undefined a dummy of the current cost is checked and the answer is false (SECURITY S-E5). */
  verify(stored: string | undefined, secret: string): Promise<boolean>;
  /** Whether the stored hash was made with other parameters than today's. */
  needsRehash(stored: string): boolean;
}

/** TrueType bytes of the font in which documents are set; large, so read when the first is written. */
export interface PdfFonts {
  regular(): Promise<Uint8Array>;
  bold(): Promise<Uint8Array>;
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
}

/** Takes mails and sends them after the answer has gone out, so that sending never shows in an answer's time. */
export interface Mailer {
  queue(mail: OutgoingMail): void;
}

/** Security events by the OWASP Logging Vocabulary, plus what a portal of this kind adds. No personal data: opaque ids only. */
export interface AuditEvent {
  readonly event: string;
  readonly level: 'info' | 'warn' | 'critical';
  /** Opaque id of the member or registration, where known. */
  readonly actor?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

export interface Audit {
  record(event: AuditEvent): Promise<void>;
}

/** Looks for harmful software in a file before it is kept. */
export interface Antivirus {
  scan(bytes: Uint8Array): Promise<'clean' | 'infected'>;
}
