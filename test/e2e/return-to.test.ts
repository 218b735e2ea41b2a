import { describe, expect, it } from 'vitest';
import { safeReturnTo } from '../../examples/society-site/src/scripts/return-to.js';

describe('S-W9: after a login nobody is led off the portal', () => {
  it.each(['/', '/account', '/account?tab=mail', '/a/b-c_d.html?x=1&y=2', '/a/../b'])(
    '%s is followed',
    (path) => {
      expect(safeReturnTo(path)).toBe(
        new URL(path, 'https://a.example').href.slice('https://a.example'.length),
      );
    },
  );

  it.each([
    null,
    undefined,
    '',
    'account',
    'https://evil.example/',
    'http:evil.example',
    'https:evil.example',
    'https:/evil.example',
    'HTTPS://evil.example',
    '//evil.example',
    '///evil.example',
    '////evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\\/evil.example',
    '/%2F/evil.example',
    '/%5Cevil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/./\\evil.example',
    '/a/..//evil.example',
    '/a/../../..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    ' https://evil.example',
    '\u0000//evil.example',
    '/\u0000/evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '/javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://evil.example/x',
    '@evil.example',
    '//user@evil.example',
    '/@evil.example',
    'https://portal.example@evil.example',
    '／／evil.example',
    '/／evil.example',
    '//evil。example',
    '/．/evil.example',
    '/\u2044evil.example',
    '/#link=token',
    '/account#x',
    '/a?next=https://evil.example#',
    '/a b',
    '/日本',
    '/%00',
    `/${'a'.repeat(300)}`,
  ])('%j is not', (wanted) => {
    expect(safeReturnTo(wanted)).toBe('/');
  });
});
