import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmailAddress } from '../contract/email-address.js';
import { foldEmail, isCarrierForm, judgeEmail } from './email.js';

describe('judgeEmail', () => {
  it.each([
    ['hanako@example.co.jp', 'hanako@example.co.jp'],
    ['Hanako@Example.co.jp', 'Hanako@Example.co.jp'],
    ['hanako@example.co.jp ', 'hanako@example.co.jp'],
    ['　hanako@example.co.jp\r\n', 'hanako@example.co.jp'],
    ['hanako＠example.co.jp', 'hanako@example.co.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ', 'hanako@example.co.jp'],
    ['hanako＠example。co。jp', 'hanako@example.co.jp'],
    ['hanako@\u200bexample.co.jp\ufeff', 'hanako@example.co.jp'],
    ['hanako+kenpo@example.jp', 'hanako+kenpo@example.jp'],
    ['hanako.@docomo.ne.jp', 'hanako.@docomo.ne.jp'],
    ['ha..nako@ezweb.ne.jp', 'ha..nako@ezweb.ne.jp'],
    ['.hanako@ezweb.ne.jp', '.hanako@ezweb.ne.jp'],
  ])('takes %j as %j', (typed, value) => {
    expect(judgeEmail(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['　\u200b\n', 'required'],
    ['hanako', 'invalid_format'],
    ['hanako@', 'invalid_format'],
    ['@example.jp', 'invalid_format'],
    ['hanako@localhost', 'invalid_format'],
    ['hanako@@example.jp', 'invalid_format'],
    ['hana ko@example.jp', 'invalid_format'],
    ['花子@example.jp', 'invalid_format'],
    ['ハナー@example.jp', 'invalid_format'],
    ['hanako@日本語.jp', 'invalid_format'],
    ['Hanako <hanako@example.jp>', 'invalid_format'],
    ['"hanako"@example.jp', 'invalid_format'],
    ['a@example.jp,b@example.jp', 'invalid_format'],
    ['a@example.jp;b@example.jp', 'invalid_format'],
    ['hanako@-example.jp', 'invalid_format'],
    ['hanako@example..jp', 'invalid_format'],
    [`${'a'.repeat(250)}@b.jp`, 'too_long'],
  ])('refuses %j as %s', (typed, code) => {
    expect(judgeEmail(typed)).toEqual({ ok: false, code });
  });

  it.each([
    'a@example.jp\r\nBcc: b@example.jp',
    'a@example.jp\nb@example.jp',
    'a\r@example.jp',
    'a@example.jp\0',
  ])('S-L11: lets no line break into an address: %j', (typed) => {
    expect(judgeEmail(typed)).toEqual({ ok: false, code: 'invalid_format' });
  });

  it('says in words of its own when the portal cannot write to an old carrier address', () => {
    const policy = { acceptsCarrierAddresses: false };
    expect(judgeEmail('hanako.@docomo.ne.jp', policy)).toEqual({
      ok: false,
      code: 'carrier_address_refused',
    });
    expect(judgeEmail('ha..nako@ezweb.ne.jp', policy)).toEqual({
      ok: false,
      code: 'carrier_address_refused',
    });
    expect(judgeEmail('ha.nako@ezweb.ne.jp', policy)).toMatchObject({ ok: true });
    expect(isCarrierForm('hanako@example..jp')).toBe(true);
  });

  it('passes nothing that the contract refuses, and nothing less', () => {
    const typed = fc.oneof(fc.emailAddress(), fc.string({ unit: fc.constantFrom(...'ab1.@-_+＠　。<>\n') }));
    fc.assert(
      fc.property(typed, (text) => {
        expect(EmailAddress.safeParse(foldEmail(text)).success).toBe(judgeEmail(text).ok);
      }),
    );
  });
});
