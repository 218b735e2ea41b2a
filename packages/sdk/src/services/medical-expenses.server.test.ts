import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';

let world: ReturnType<typeof createMockWorld>;
beforeEach(() => {
  world = createMockWorld();
});
afterEach(() => world.close());

it('a member reads a year, corrects a row, and saves the files under their Japanese names', async () => {
  const portal = world.client();
  await logIn(portal);
  const { year, total } = await portal.medicalExpenses.summary();
  const ids: string[] = [];
  for await (const { id } of portal.medicalExpenses.list({ year: String(year), limit: 7 })) ids.push(id);
  expect(ids).toHaveLength(total.count);
  const [expenseId = ''] = ids;
  const corrected = await portal.medicalExpenses.correct({ expenseId, paidYen: 10 });
  expect(corrected.paidYen).toBe(10);
  await portal.medicalExpenses.undoCorrection({ expenseId });
  expect((await portal.medicalExpenses.summary()).total).toEqual(total);
  const ofYear = { year: String(year) };
  const files = [
    await portal.medicalExpenses.deductionCsv(ofYear),
    await portal.medicalExpenses.deductionCsv({ ...ofYear, encoding: 'shift_jis' }),
    await portal.medicalExpenses.statement(ofYear),
    await portal.medicalExpenses.insurerFile({ year: '2025' }),
  ];
  expect(files.map(({ name }) => name)).toEqual([
    '医療費控除データ_2026年分（UTF-8）.csv',
    '医療費控除データ_2026年分（Shift_JIS）.csv',
    '年間医療費通知_2026年分.pdf',
    'サンプル_医療費通知_2025年分（署名なし・申告には使えません）.xml',
  ]);
});

it('the decision about the household is the dependant’s', async () => {
  const portal = world.client();
  const { flow } = await portal.session.identify({ loginId: 'spouse.member' });
  await portal.session.logIn({ flow, password: 'Kotone-no-Niwa64' });
  expect((await portal.medicalExpenses.household()).own?.visible).toBe(false);
  expect((await portal.medicalExpenses.setVisibility({ visible: true })).own?.visible).toBe(true);
});
