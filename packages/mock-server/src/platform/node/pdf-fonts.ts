import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PdfFonts } from '../ports.js';

const { resolve } = createRequire(import.meta.url);
const read = async (path: string) =>
  new Uint8Array(await readFile(resolve(`@expo-google-fonts/biz-udpgothic/${path}`)));

/** BIZ UDPGothic from its package. */
export const nodePdfFonts: PdfFonts = {
  regular: () => read('400Regular/BIZUDPGothic_400Regular.ttf'),
  bold: () => read('700Bold/BIZUDPGothic_700Bold.ttf'),
};
