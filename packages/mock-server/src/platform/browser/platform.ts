import type { Platform } from '../platform.js';
import { secureRandomness } from '../randomness.js';
import { testVirusScanner } from '../test-virus-scanner.js';
import { wasmHasher } from './argon2.js';
import { browserPdfFonts } from './pdf-fonts.js';
import { openWasmSqlite } from './sqlite.js';

/** A page: SQLite and argon2id in WebAssembly; no files, no mail server. */
export const browserPlatform: Platform = {
  openMemory: openWasmSqlite,
  machineClock: { now: () => Date.now() },
  random: secureRandomness,
  secrets: wasmHasher,
  pdfFonts: browserPdfFonts,
  antivirus: testVirusScanner,
};
