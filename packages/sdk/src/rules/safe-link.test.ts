import { describe, expect, it } from 'vitest';
import { readLink, readPicture } from './safe-link.js';

describe('S-X6: a link', () => {
  it.each([
    ['https://www.mhlw.go.jp/', 'web', 'www.mhlw.go.jp'],
    ['HTTPS://Example.jp:8443/a?b=c#d', 'web', 'example.jp:8443'],
    ['mailto:kenshin@kenpo.example', 'mail', 'kenshin@kenpo.example'],
    ['tel:03-0000-0000', 'phone', '03-0000-0000'],
    ['tel:+81300000000', 'phone', '+81300000000'],
  ])('%j is offered as %s', (href, kind, target) => {
    expect(readLink(href)).toMatchObject({ kind, target });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://evil.example/1',
    'http://insecure.example/',
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https:\\\\evil.example',
    'https://evil.example\\@portal.example',
    'https://user:password@evil.example',
    'https://portal.example@evil.example',
    'https://evil.example/\n',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example,c@d.example',
    'mailto:a%40b.example%2Cc@d.example',
    'mailto:a%0D%0Abcc@b.example',
    'mailto:a?bcc=c@d.example',
    'mailto:a@-.-',
    'tel:---',
    'mailto:',
    'tel:1;phone-context=evil',
    'ftp://evil.example',
    '#',
    '/path',
    '',
  ])('%j is not', (href) => {
    expect(readLink(href)).toBeUndefined();
  });

  it('tells a name that only looks like another by its true letters', () => {
    expect(readLink('https://еxample.com/')?.target).toBe('xn--xample-2of.com');
  });
});

describe('a picture', () => {
  it('stands on the portal', () => {
    expect(readPicture('/media/hot-pot.svg', 'https://portal.example')).toBe(
      'https://portal.example/media/hot-pot.svg',
    );
  });

  it.each([
    '//evil.example/a.png',
    '/\\evil.example/a.png',
    'https://evil.example/a.png',
    'data:image/svg+xml,x.svg',
    'javascript:a.png',
    '/media/../v1/a.png',
    '/media/a.png?x',
    '/media/a.html',
    'media/a.png',
    '',
  ])('%j is none', (path) => {
    expect(readPicture(path, 'https://portal.example')).toBeUndefined();
  });
});
