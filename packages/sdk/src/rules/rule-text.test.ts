import { expect, it } from 'vitest';
import { judgeRuleText } from './rule-text.js';

it.each([
  ['１日８，０００歩', '１日８，０００歩'],
  ['  朝に\n\t水を　飲む ', '朝に 水を 飲む'],
  ['<b>太字</b> & "引用"', '<b>太字</b> & "引用"'],
  ['👩‍👩‍👧と散歩', '👩‍👩‍👧と散歩'],
  ['あ'.repeat(40), 'あ'.repeat(40)],
])('%j is kept as it was meant', (typed, value) => {
  expect(judgeRuleText(typed, 'title')).toEqual({ ok: true, value });
});

it.each([
  ['', 'required'],
  [' 　\n', 'required'],
  ['\u200b\ufeff', 'required'],
  ['あ'.repeat(41), 'too_long'],
  ['水\0を飲む', 'invalid_character'],
  ['水\u202eを飲む', 'invalid_character'],
  ['水\ud800', 'invalid_character'],
])('%j is refused as %s', (typed, code) => {
  expect(judgeRuleText(typed, 'title')).toEqual({ ok: false, code });
});

it('a unit is short', () => {
  expect(judgeRuleText('グラム', 'unit')).toEqual({ ok: true, value: 'グラム' });
  expect(judgeRuleText('a'.repeat(11), 'unit')).toEqual({ ok: false, code: 'too_long' });
});
