import type { PdfFonts } from '../ports.js';

async function fetched(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url.pathname} was answered with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** BIZ UDPGothic, beside the page's scripts where a bundler puts it. */
export const browserPdfFonts: PdfFonts = {
  regular: () =>
    fetched(
      new URL('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf', import.meta.url),
    ),
  bold: () =>
    fetched(new URL('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf', import.meta.url)),
};
