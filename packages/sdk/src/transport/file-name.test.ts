import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['attachment; filename="guide.pdf"', 'guide.pdf'],
    ['attachment; filename=guide.pdf', 'guide.pdf'],
    ['ATTACHMENT; FILENAME = "guide.pdf" ; size=1', 'guide.pdf'],
    ['attachment; filename="a \\"b\\".pdf"', 'a _b_.pdf'],
    ['attachment; filename="a; filename=b.pdf"', 'a; filename=b.pdf'],
    ["attachment; filename*=UTF-8''%E5%81%A5%E8%A8%BA%E6%A1%88%E5%86%85.pdf", '健診案内.pdf'],
    ["attachment; filename*=utf-8'ja'%E5%81%A5%E8%A8%BA.pdf", '健診.pdf'],
  ])('is read as RFC 6266 writes it: %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });

  it('is the Japanese one where an old client was given a plain one too, in any order', () => {
    expect(fileNameOf(`attachment; filename="kenshin.pdf"; filename*=UTF-8''%E5%81%A5%E8%A8%BA.pdf`)).toBe(
      '健診.pdf',
    );
    expect(fileNameOf(`attachment; filename*=UTF-8''%E5%81%A5%E8%A8%BA.pdf; filename="kenshin.pdf"`)).toBe(
      '健診.pdf',
    );
  });

  it.each(["UTF-8''%E5%81", "UTF-8''%", "Shift_JIS''%8C%92", "UTF-8''", 'x.pdf'])(
    'is the plain one where the other is broken or of an old charset: %s',
    (extended) => {
      expect(fileNameOf(`attachment; filename*=${extended}; filename=plain.pdf`)).toBe('plain.pdf');
    },
  );

  it.each([
    ['filename="../../.ssh/config"', '_.._.ssh_config'],
    ['filename="C:\\\\Windows\\\\win.ini"', 'C__Windows_win.ini'],
    ["filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", '_.._etc_passwd'],
    ["filename*=UTF-8''a%00b%0D%0Ac.pdf", 'a_b__c.pdf'],
    ["filename*=UTF-8''invoice%E2%80%AEfdp.exe", 'invoice_fdp.exe'],
    ["filename*=UTF-8''.bashrc", 'bashrc'],
    ['filename="trailing. . "', 'trailing'],
    ['filename="aux.pdf"', '_aux.pdf'],
    ['filename=NUL', '_NUL'],
    ['filename="a<b>|c*?.pdf"', 'a_b__c__.pdf'],
  ])('leads into no other folder, and hides nothing: %s', (parameter, name) => {
    expect(fileNameOf(`attachment; ${parameter}`)).toBe(name);
  });

  it('fits into every file system, its extension too', () => {
    const name = fileNameOf(`attachment; filename*=UTF-8''${encodeURIComponent('健'.repeat(200))}.pdf`);
    expect(name).toBe(`${'健'.repeat(83)}.pdf`);
  });

  it.each([null, '', 'attachment', 'attachment; filename=""', 'attachment; filename=".."', ';;='])(
    'is a plain word where there is none: %j',
    (header) => {
      expect(fileNameOf(header)).toBe('download');
    },
  );
});
