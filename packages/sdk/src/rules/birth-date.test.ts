import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBirthDate, parseBirthDate } from './birth-date.js';
import { addDays } from './calendar-date.js';

const today = '2026-11-22';
const read = (text: string) => parseBirthDate(text, today);
const anyBirthDate = fc
  .integer({ min: 0, max: 56_000 })
  .map((days) => addDays('1873-01-01', days))
  .filter((date) => date <= today);

describe('parseBirthDate', () => {
  it.each([
    '20000505',
    '２００００５０５',
    '2000/5/5',
    '2000/05/05',
    '2000-05-05',
    '2000ー5ー5',
    '2000−05−05',
    '2000.5.5',
    '2000・5・5',
    '2000。5。5',
    '2000 5 5',
    '２０００　５　５',
    '2000年5月5日',
    '2000 年 5 月 5 日',
    '２０００年０５月０５日生',
    '西暦2000年5月5日生まれ',
    'H12.5.5',
    'h12/5/5',
    'Ｈ１２．５．５',
    'H.12.5.5',
    'H12ー5ー5',
    'H120505',
    '平成12年5月5日',
    '平成１２年５月５日',
    '平成12/5/5',
    '㍻12年5月5日',
    '平成十二年五月五日',
    '二〇〇〇年五月五日',
    ' 2000\u200b0505\n',
  ])('reads %j as the fifth of May 2000', (text) => {
    expect(read(text)).toEqual({ ok: true, value: '2000-05-05' });
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['R8.11.22', '2026-11-22'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S64.1.1', '1989-01-01'],
    ['昭和元年12月25日', '1926-12-25'],
    ['昭和五十年三月三十一日', '1975-03-31'],
    ['昭和二十年十月十日', '1945-10-10'],
    ['大正15年12月24日', '1926-12-24'],
    ['大正元年7月30日', '1912-07-30'],
    ['明治45年7月29日', '1912-07-29'],
    ['1996-02-29', '1996-02-29'],
  ])('reads %j at the border of its era', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['平成1年1月5日', '1989-01-05'],
    ['平成元年1月7日', '1989-01-07'],
    ['昭和64年1月8日', '1989-01-08'],
    ['昭和65年5月5日', '1990-05-05'],
    ['平成31年5月1日', '2019-05-01'],
    ['令和元年4月30日', '2019-04-30'],
    ['昭和元年12月24日', '1926-12-24'],
    ['大正15年12月25日', '1926-12-25'],
  ])('refuses %j, which its era does not have, and says what it may be', (text, suggestion) => {
    expect(read(text)).toEqual({ ok: false, code: 'era_out_of_range', suggestion });
  });

  it('suggests no date that is still to come', () => {
    expect(read('平成99年1月1日')).toEqual({ ok: false, code: 'era_out_of_range' });
  });

  it.each([
    ['', 'required'],
    [' 　\u200b\n', 'required'],
    ['2000', 'invalid_format'],
    ['000505', 'invalid_format'],
    ['12/5/5', 'invalid_format'],
    ['5/5/2000', 'invalid_format'],
    ['H2000.5.5', 'invalid_format'],
    ['慶応3年1月1日', 'invalid_format'],
    ['2000-05-05T00:00:00Z', 'invalid_format'],
    ['２０００年五ヶ月', 'invalid_format'],
    ['2000505', 'invalid_format'],
    ['2000/2/30', 'impossible_date'],
    ['2001-02-29', 'impossible_date'],
    ['20001301', 'impossible_date'],
    ['2000/0/1', 'impossible_date'],
    ['平成0年1月1日', 'impossible_date'],
    ['02000505', 'impossible_date'],
    ['1872-12-31', 'impossible_date'],
    ['2026-11-23', 'future_date'],
    ['R9.1.1', 'future_date'],
    ['9999-12-31', 'future_date'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toEqual({ ok: false, code });
  });

  it('takes a birth of today', () => {
    expect(read('20261122')).toEqual({ ok: true, value: today });
  });

  it('reads every date back from the text it is shown as', () => {
    fc.assert(
      fc.property(anyBirthDate, (date) => {
        const shown = formatBirthDate(date, 'ja');
        expect(read(shown.replace(/（.*/, ''))).toEqual({ ok: true, value: date });
        const inEra = /（(.+年)）/.exec(shown)?.[1];
        const monthAndDay = /年(.+日)（/.exec(shown)?.[1];
        expect(read(`${inEra}${monthAndDay}`)).toEqual({ ok: true, value: date });
        expect(read(date.replaceAll('-', ''))).toEqual({ ok: true, value: date });
      }),
    );
  });
});

describe('formatBirthDate', () => {
  it.each([
    ['2000-05-05', '2000年5月5日（平成12年）', 'May 5, 2000 (Heisei 12)'],
    ['2019-05-01', '2019年5月1日（令和元年）', 'May 1, 2019 (Reiwa 1)'],
    ['1989-01-07', '1989年1月7日（昭和64年）', 'January 7, 1989 (Showa 64)'],
    ['1912-07-29', '1912年7月29日（明治45年）', 'July 29, 1912 (Meiji 45)'],
  ])('shows %s with its era, so that a slip is seen', (date, ja, en) => {
    expect(formatBirthDate(date, 'ja')).toBe(ja);
    expect(formatBirthDate(date, 'en')).toBe(en);
  });

  it('agrees with the Japanese calendar of Intl on every day since 大正', () => {
    const intl = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      era: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(
        anyBirthDate.filter((date) => date >= '1912-07-30'),
        (date) => {
          const parts = intl.formatToParts(new Date(date));
          const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value;
          const year = part('year') === '1' ? '元' : part('year');
          expect(formatBirthDate(date, 'ja')).toContain(`（${part('era')}${year}年）`);
        },
      ),
    );
  });
});
