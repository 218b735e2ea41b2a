import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { FileReader, Platform } from '../platform.js';
import { secureRandomness } from '../randomness.js';
import { testVirusScanner } from '../test-virus-scanner.js';
import { nodeHasher } from './argon2.js';
import { filesBelow } from './files.js';
import { nodePdfFonts } from './pdf-fonts.js';
import { smtpDelivery } from './smtp.js';
import { openFileSqlite, openMemorySqlite } from './sqlite.js';

let swaggerFiles: FileReader | undefined;

/** Node: `node:sqlite`, native argon2, files, nodemailer. */
export const nodePlatform: Platform = {
  openMemory: openMemorySqlite,
  openFile: openFileSqlite,
  machineClock: { now: () => Date.now() },
  random: secureRandomness,
  secrets: nodeHasher,
  pdfFonts: nodePdfFonts,
  antivirus: testVirusScanner,
  files: filesBelow,
  referenceFiles(path) {
    swaggerFiles ??= filesBelow(
      dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')),
    );
    return swaggerFiles(path);
  },
  deliverBy: smtpDelivery,
};
