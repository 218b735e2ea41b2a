import { describe, expect, it } from 'vitest';
import { cleanUploadName } from './upload-name.js';

describe('S-F1: the name of a file', () => {
  it.each([
    ['領収書.pdf', '領収書.pdf'],
    ['領収書.2026.11.01.PDF', '領収書.2026.11.01.pdf'],
    ['..\\..\\windows\\win.pdf', 'win.pdf'],
    ['../../etc/receipt.pdf', 'receipt.pdf'],
    ['C:\\Users\\haruka\\receipt.jpg', 'receipt.jpg'],
    ['receipt\0.pdf', 'receipt.pdf'],
    ['receipt\r\nSet-Cookie: a.pdf', 'receiptSet-Cookie_ a.pdf'],
    ['receipt\u202Egpj.pdf', 'receiptgpj.pdf'],
    ['rece\u200Bipt.png', 'receipt.png'],
    ['a<b>:"c|d?e*.png', 'a_b___c_d_e_.png'],
    ['か\u3099.png', 'が.png'],
    ['\uFA19谷.pdf', '\uFA19谷.pdf'],
    ['  .. receipt .jpeg ', 'receipt.jpeg'],
    ['.pdf', 'file.pdf'],
    ['CON.pdf', 'file-CON.pdf'],
    ['写真\uD83D.png', '写真.png'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanUploadName(given)).toMatchObject({ ok: true, name: shown });
  });

  it('is cut where it is longer than a line, between characters and with its ending', () => {
    const cleaned = cleanUploadName(`${'𠮷'.repeat(300)}.pdf`);
    expect(cleaned).toMatchObject({ ok: true, name: `${'𠮷'.repeat(100)}.pdf` });
  });

  it.each([
    ['receipt.pdf.exe', 'type'],
    ['receipt.pdf\0.exe', 'type'],
    ['receipt\u202Efdp.exe', 'type'],
    ['receipt.svg', 'type'],
    ['receipt.pdf.zip', 'type'],
    ['receipt', 'type'],
    ['', 'type'],
    ['__proto__', 'type'],
    ['a.constructor', 'type'],
    ['receipt.exe.pdf', 'name'],
    ['receipt.exe\0.pdf', 'name'],
    ['receipt.JS .png', 'name'],
    ['receipt.png.pdf', 'name'],
    ['receipt.html.jpg', 'name'],
  ])('%j is refused: %s', (given, reason) => {
    expect(cleanUploadName(given)).toEqual({ ok: false, reason });
  });
});
