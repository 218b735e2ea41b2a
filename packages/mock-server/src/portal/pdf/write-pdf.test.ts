import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePdfFonts } from '../../platform/node/pdf-fonts.js';
import { hostileTexts } from '../../seed/hostile/texts.js';
import { defaultConfig } from '../default-config.js';
import type { PdfContent } from './content.js';
import { writePdf } from './write-pdf.js';

const portal = { config: defaultConfig, pdfFonts: nodePdfFonts };

const content: PdfContent = {
  title: '資格喪失証明書',
  issuedOn: '2026-11-22',
  addressee: '髙橋 﨑子 様',
  verification: { code: 'ABCD-EFGH-JKMN', url: 'http://localhost:4010/verify' },
  blocks: [
    { type: 'paragraph', text: '下記のとおり、健康保険の被保険者の資格を喪失したことを証明します。' },
    {
      type: 'fields',
      rows: [
        ['氏名', '髙橋 﨑子（タカハシ サキコ）'],
        ['旧字・異体字', '神保 福德 辻󠄀 𠮷田 か\u3099 𠀋'],
        ['資格喪失年月日', '2026年11月1日（令和8年11月1日）'],
        ['備考', ''],
      ],
    },
    { type: 'heading', text: '納付の明細' },
    {
      type: 'table',
      caption: '保険料の納付額',
      columns: [{ header: '月' }, { header: '内容', width: 3 }, { header: '金額（円）', align: 'right' }],
      rows: Array.from({ length: 60 }, (_, index) => [
        `${(index % 12) + 1}月`,
        '任意継続被保険者の保険料',
        '32,480',
      ]),
      footer: ['合計', '', '1,948,800'],
    },
    { type: 'barcode', text: 'IKI-2026-000123', label: '申請書の番号' },
    { type: 'note', text: 'この書類は見本です。' },
    { type: 'pageBreak' },
    { type: 'paragraph', text: '二枚目の書類です。', align: 'center', strong: true },
  ],
};

let folder: string;
let file: string;
let bytes: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ikiiki-pdf-'));
  file = join(folder, 'document.pdf');
  bytes = await writePdf(portal, content);
  writeFileSync(file, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });
const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('a document of the society', () => {
  it('is a tagged PDF/A in Japanese with a title, and says nothing of scripts or forms', () => {
    const info = run('pdfinfo', file);
    expect(info).toMatch(/^Title: +資格喪失証明書$/m);
    expect(info).toMatch(/^Author: +日野自動車健康保険組合$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Pages: +4$/m);
    const metadata = run('pdfinfo', '-meta', file);
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(run('mutool', 'show', file, 'trailer/Root')).toContain('/Lang (ja-JP)');
  });

  it('holds all its fonts, and only the letters that it needs', () => {
    const [, , ...fonts] = run('pdffonts', file).trim().split('\n');
    expect(fonts.map((line) => line.replace(/^\w+\+(\S+).*?((?: yes| no)+) .*$/, '$1$2'))).toEqual([
      'BIZUDPGothic-Regular yes yes yes',
      'BIZUDPGothic-Bold yes yes yes',
    ]);
    expect(bytes.byteLength).toBeLessThan(100_000);
  });

  it('gives the same text to two readers', () => {
    const poppler = run('pdftotext', file, '-');
    const mupdf = run('mutool', 'draw', '-F', 'txt', file);
    expect(withoutSpace(poppler)).toBe(withoutSpace(mupdf));
    for (const text of ['髙橋 﨑子 様', '神保', '福德', '1,948,800', 'IKI-2026-000123', 'ABCD-EFGH-JKMN'])
      expect(mupdf).toContain(text);
  });

  it('can be drawn by both', () => {
    run('pdftoppm', '-r', '30', '-png', file, join(folder, 'page'));
    run('mutool', 'draw', '-q', '-r', '30', '-o', join(folder, 'drawn-%d.png'), file);
    expect(readdirSync(folder).filter((name) => name.endsWith('.png'))).toHaveLength(8);
  });

  it('tells its structure: headings, tables with headers, the barcode in words', () => {
    const structure = run('pdfinfo', '-struct', file);
    for (const element of [
      'Document',
      'H1',
      'H2',
      'P',
      'Table',
      'Caption',
      'TR',
      'TH',
      'TD',
      'Figure',
      'Sect',
    ])
      expect(structure).toMatch(new RegExp(`^ *${element}\\b`, 'm'));
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(3);
    // Once in the structure, though the header stands on three pages
    expect(structure.match(/^ *Table\b/gm)).toHaveLength(2);
    expect(run('mutool', 'show', file, 'grep')).toContain('/Alt');
  });

  it('is the same file each time, so that a download can go on and an ETag hold', async () => {
    expect(await writePdf(portal, content)).toEqual(bytes);
  });

  it('S-X5: can be read whatever text is in it', async () => {
    const rows = hostileTexts.map((text) => [text, text] as const);
    const input = await writePdf(portal, {
      title: '見本',
      issuedOn: '2026-11-22',
      blocks: [{ type: 'fields', rows }],
    });
    const text = execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' });
    expect(text).toContain('壊れた文字');
    expect(text.replace(/\s/g, '')).toContain('<imgsrc=xonerror="window.hacked=1">');
  });
});
