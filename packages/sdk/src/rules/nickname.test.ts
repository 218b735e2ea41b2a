import { describe, expect, it } from 'vitest';
import { foldName, judgeNickname, looksLikeRealName, nicknameLength } from './nickname.js';

const policy = { nicknameMaxLength: 20 };

describe('judgeNickname', () => {
  it.each([
    ['はなちゃん', 'はなちゃん'],
    ['  走る 花子　', '走る 花子'],
    ['Ｈａｎａ①', 'Ｈａｎａ①'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['👨‍👩‍👧‍👦'.repeat(20), '👨‍👩‍👧‍👦'.repeat(20)],
  ])('takes %j and changes nothing inside it', (typed, value) => {
    expect(judgeNickname(typed, policy)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    [' 　\u200b', 'required'],
    ['は'.repeat(21), 'too_long'],
    ['は\nな', 'invalid_character'],
    ['は\u2028な', 'invalid_character'],
    ['は\u0000な', 'invalid_character'],
    ['は\ud800な', 'invalid_character'],
    ['\u202eなは', 'invalid_character'],
  ])('refuses %j as %s', (typed, code) => {
    expect(judgeNickname(typed, policy)).toEqual({ ok: false, code });
  });

  it('counts what a person counts', () => {
    expect(nicknameLength('が👍🏽🇯🇵か\u3099')).toBe(4);
  });
});

describe('looksLikeRealName', () => {
  const names = ['日野 太郎', 'ヒノ タロウ'];

  it.each([
    '日野太郎',
    '日野　太郎',
    '太郎日野',
    '★日野太郎★',
    'ひのたろう',
    'ヒノ・タロウ',
    'ﾋﾉ ﾀﾛｳ',
    'ヒノタロー',
    '日野たろう',
    'ヒノ太郎',
    'Hino Taro',
    'HINO TAROU',
    'taro.hino',
    'Hino Tarō',
    'ｈｉｎｏ　ｔａｒｏ',
    'hinotaro1990',
  ])('D10: warns of %j', (nickname) => {
    expect(looksLikeRealName(nickname, names)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'たろちゃん',
    '日野',
    '太郎',
    'タロウ',
    '花子',
    'ウォーキング太郎',
    'hinode',
    '日野花子',
  ])('does not warn of %j', (nickname) => {
    expect(looksLikeRealName(nickname, names)).toBe(false);
  });

  it('knows a name that stands in one piece', () => {
    expect(looksLikeRealName('ひのたろう', ['ヒノタロウ'])).toBe(true);
    expect(looksLikeRealName('ひのたろうさん', ['', ' '])).toBe(false);
  });

  it.each([
    ['高橋一郎', '髙橋 一郎'],
    ['山崎花子', '山﨑 花子'],
    ['渡辺花子', '渡邊 花子'],
    ['渡邉花子', '渡辺 花子'],
    ['吉田花子', '𠮷田 花子'],
    ['斉藤花子', '齋藤 花子'],
    ['神田花子', '神\ufe00田 花子'],
  ])('reads %j as %j: records replace variant characters', (nickname, name) => {
    expect(looksLikeRealName(nickname, [name])).toBe(true);
  });
});

describe('foldName', () => {
  it.each([
    ['オオノ', 'ohno', 'ōno', 'oono', 'おーの'],
    ['シンイチ', "shin'ichi", 'sinichi', 'shinichi'],
    ['ジュンコ', 'junko', 'zyunko', 'jyunko'],
    ['ホンマ', 'homma', 'honma'],
    ['フジ', 'fuji', 'huzi'],
    ['ハットリ', 'hattori', 'Hatori'],
    ['マッチャ', 'matcha', 'maccha'],
    ['ツヅキ', 'tsuzuki', 'tuduki'],
    ['チヅル', 'chizuru', 'tiduru'],
    ['ユウコ', 'yuuko', 'yūko', 'yuko'],
    ['コハラ', 'kohara'],
    ['リョウ', 'ryo', 'ryou', 'ryoh'],
  ])('brings the spellings of %s together', (...spellings) => {
    expect(new Set(spellings.map(foldName)).size).toBe(1);
  });

  it('keeps different names apart', () => {
    const names = [
      'ヒノ タロウ',
      'ヒノ ジロウ',
      'ヒノ ハナコ',
      'ヒナ タロウ',
      '日野 太郎',
      'オハラ',
      'オワラ',
    ];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });
});
