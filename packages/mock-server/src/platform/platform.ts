import type { Antivirus, Clock, OutgoingMail, PdfFonts, Randomness, SecretHasher } from './ports.js';
import type { SqliteHandle } from './sqlite.js';

/** A static file as it is served. */
export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Reads files below one folder; undefined for what is not there or lies outside. */
export type FileReader = (path: string) => Promise<StaticFile | undefined>;

/** Delivers mails to a real mail server. */
export interface MailDelivery {
  send(mail: OutgoingMail & { readonly from: string }): Promise<void>;
  close(): void;
}

/** What Node and a page do differently; everything else is the same code. */
export interface Platform {
  /** A new database in memory, empty or from an image. */
  openMemory(image?: Uint8Array): Promise<SqliteHandle>;
  /** A database in a file, made where there is none. */
  openFile?(path: string): Promise<SqliteHandle>;
  /** The machine's own time, in milliseconds since 1970. */
  readonly machineClock: Clock;
  readonly random: Randomness;
  readonly secrets: SecretHasher;
  readonly pdfFonts: PdfFonts;
  readonly antivirus: Antivirus;
  /** Files of a folder, where there is a file system. */
  files?(folder: string): FileReader;
  /** Files of the API reference page, where there is a file system. */
  readonly referenceFiles?: FileReader;
  deliverBy?(smtpUrl: string): MailDelivery;
}
