import { expect, it } from 'vitest';
import { browserPdfFonts } from '../../platform/browser/pdf-fonts.js';
import { defaultConfig } from '../default-config.js';
import { writePdf } from './write-pdf.js';

it('writes documents inside a page too', async () => {
  const bytes = await writePdf(
    { config: defaultConfig, pdfFonts: browserPdfFonts },
    {
      title: '資格取得証明書',
      issuedOn: '2026-11-22',
      blocks: [
        { type: 'fields', rows: [['氏名', '髙橋 﨑子']] },
        { type: 'barcode', text: 'IKI-2026-000123', label: '申請書の番号' },
      ],
    },
  );
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text.slice(0, 8)).toBe('%PDF-1.7');
  expect(text).toContain('BIZUDPGothic-Regular');
  expect(text.trimEnd().slice(-5)).toBe('%%EOF');
});
