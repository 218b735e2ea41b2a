import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medicalExpenses } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn } from '../test-journey.js';
import { openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
let folder: string;
beforeEach(async () => {
  world = await openTestWorld();
  folder = mkdtempSync(join(tmpdir(), 'ikiiki-statement-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

async function statementOf(loginId: string, password: string, year: number) {
  const { accessToken } = (await logIn(world, { loginId, password })).body;
  const answer = await world.ask(medicalExpenses.statement, { accessToken, params: { year: String(year) } });
  const input = Buffer.from(answer.bytes);
  const file = join(folder, 'statement.pdf');
  writeFileSync(file, input);
  return {
    answer,
    input,
    poppler: run('pdftotext', file, '-'),
    mupdf: run('mutool', 'draw', '-q', '-F', 'txt', file),
  };
}
const withoutSpace = (text: string) => text.replace(/\s/g, '');
const member = (year: number) => statementOf('yuzu.member', 'Midori-no-Kaze58', year);

describe('年間医療費通知', () => {
  it('has the six items of the tax office, in every reader, and the months it covers and lacks', async () => {
    const { answer, poppler, mupdf } = await member(2026);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      '年間医療費通知_2026年分.pdf',
    );
    // Each has its own order for the cells of a line
    expect([...withoutSpace(poppler)].sort()).toEqual([...withoutSpace(mupdf)].sort());
    for (const text of [poppler, mupdf].map(withoutSpace)) {
      for (const part of [
        '被保険者等の氏名山吹はるか',
        '保険者等の名称日野自動車健康保険組合',
        '療養を受けた年月',
        '療養を受けた者の氏名：山吹はるか',
        '病院・診療所・薬局等の名称',
        '支払った医療費の額',
        '2026年8月',
        '架空みどり内科クリニック',
        '2026年1月から8月',
        '9月から12月：まだ届いていません。領収書をお使いください。',
        '11月分は2027年2月15日',
        '記載なし：控除に使えません',
        '（修正）',
      ])
        expect(text).toContain(part);
    }
  });

  it('masks 記号・番号 so that nothing of them is in the file, in text or in bytes', async () => {
    const { input, poppler, mupdf } = await member(2026);
    for (const text of [poppler, mupdf, input.toString('latin1')]) {
      expect(text).not.toContain('1255006001');
      expect(text).not.toContain('006001');
    }
    expect(poppler).toContain('＊＊＊＊');
  });

  it('sums what can be deducted, as the CSV does', async () => {
    const { accessToken } = (await logIn(world, { loginId: 'yuzu.member', password: 'Midori-no-Kaze58' }))
      .body;
    const { paidYen } = (
      await world.ask(medicalExpenses.deduction, { accessToken, params: { year: '2025' } })
    ).body;
    const { poppler } = await member(2025);
    expect(withoutSpace(poppler)).toContain(`支払った医療費の額の合計${paidYen.toLocaleString('ja-JP')}円`);
    expect(withoutSpace(poppler)).toContain('補填された額（ご本人の入力）50,000円');
  });

  it('S-F4: has nothing of who has objected, and says how many are not in it', async () => {
    const { poppler, input } = await statementOf('support.member', 'Wakaba-no-Michi27', 2026);
    expect(poppler).not.toContain('ことね');
    expect(poppler).not.toContain('こころのクリニック');
    expect(withoutSpace(poppler)).toContain('表示していないご家族（1人）の分は、載せていません。');
    expect(input.toString('latin1')).not.toContain('ことね');
    const own = await statementOf('spouse.member', 'Kotone-no-Niwa64', 2026);
    expect(withoutSpace(own.poppler)).toContain('被保険者等の氏名若葉たかし');
    expect(own.poppler).toContain('ことね');
    expect(own.poppler).not.toContain('若葉内科');
  });
});
