import { contract, type MedicalExpense } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectField } from '../desk.js';
import { logIn, password, proveKey, tokenOf } from '../journey.js';

const { medicalExpenses, registration } = contract;

/** The spouse of the family in the test data, registered and logged in. */
async function spouse(desk: Desk): Promise<string> {
  const completionToken = await proveKey(desk, 'spouse@example.jp', 'family-spouse');
  const body = { completionToken, loginId: 'family.spouse', password, nickname: 'はなまる' };
  await desk.get(registration.complete, { body });
  return (await logIn(desk, 'family.spouse', password)).accessToken;
}

/** Every row that somebody gets to see, over all pages. */
async function everything(desk: Desk, accessToken: string): Promise<MedicalExpense[]> {
  const rows: MedicalExpense[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 7, ...(cursor !== undefined && { cursor }) };
    const page = await desk.get(medicalExpenses.list, { accessToken, query });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return rows;
}

const newestYear = async (desk: Desk, accessToken: string) =>
  String((await desk.get(medicalExpenses.summary, { accessToken })).year);

const patientsOf = (rows: readonly MedicalExpense[]) => [...new Set(rows.map(({ patient }) => patient))];

export const medicalExpensesChecks = checksOf('medicalExpenses', ['dev'], {
  'a row adds up, and months, people and years are sums of rows': async (desk) => {
    const accessToken = await tokenOf(desk, 'family-insured');
    const rows = await everything(desk, accessToken);
    for (const row of rows) {
      const parts = row.insurerYen + row.publicYen + row.selfPayYen;
      expectEqual(row.totalYen, parts, `the total of ${row.id}`);
    }
    const { years } = await desk.get(medicalExpenses.summary, { accessToken });
    let seen = 0;
    for (const year of years) {
      const query = { year: String(year) };
      const { months, people, total } = await desk.get(medicalExpenses.summary, { accessToken, query });
      const ofYear = rows.filter(({ careMonth }) => careMonth.startsWith(`${year}-`));
      const paid = (of: readonly { readonly paidYen: number }[]) =>
        of.reduce((sum, { paidYen }) => sum + paidYen, 0);
      expectEqual(
        [paid(months), paid(people), total.paidYen],
        [paid(ofYear), paid(ofYear), paid(ofYear)],
        'paid',
      );
      expectEqual([total.count, months.length], [ofYear.length, 12], 'rows and months');
      seen += ofYear.length;
    }
    expectEqual(seen, rows.length, 'rows of all years');
  },
  'pages of any size give every row once, the newest month first, the own ones first in a month': async (
    desk,
  ) => {
    const accessToken = await tokenOf(desk, 'family-insured');
    const rows = await everything(desk, accessToken);
    const { total } = await desk.get(medicalExpenses.list, { accessToken });
    expectEqual([rows.length, new Set(rows.map(({ id }) => id)).size], [total, total], 'rows');
    const self = (await desk.get(medicalExpenses.summary, { accessToken })).people[0];
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1];
      if (!before) continue;
      expect(before.careMonth >= row.careMonth, 'the newest first');
      const isOwnAfterOthers = before.personId !== self?.id && row.personId === self?.id;
      expect(before.careMonth > row.careMonth || !isOwnAfterOthers, 'the own ones first');
    }
  },
  'the insured person sees dependants; each dependant sees the own alone (S-F4)': async (desk) => {
    const insured = await tokenOf(desk, 'family-insured');
    const dependant = await spouse(desk);
    const all = patientsOf(await everything(desk, insured));
    expect(all.length > 1, 'the insured person sees the family');
    const own = await everything(desk, dependant);
    expectEqual(patientsOf(own).length, 1, 'people that the dependant sees');
    expect(all.includes(own[0]?.patient ?? ''), 'and the insured person sees the same');
    const { people, hiddenMembers } = await desk.get(medicalExpenses.summary, { accessToken: dependant });
    expectEqual([people.length, hiddenMembers], [1, 0], 'who there is to a dependant');
    const [first] = (await everything(desk, insured)).filter(({ patient }) => patient !== own[0]?.patient);
    const params = { expenseId: first?.id ?? '' };
    const asking = { accessToken: dependant, params, body: { paidYen: 1 } };
    await desk.refused(medicalExpenses.correct, 'not_found', asking);
    const query = { personId: first?.personId ?? '' };
    const found = await desk.get(medicalExpenses.list, { accessToken: dependant, query });
    expectEqual(found.total, 0, 'rows of the insured person, asked for by name');
  },
  'an objection hides every month, every sum and every file at once, and says nothing but how many are hidden (S-F4)':
    async (desk) => {
      const insured = await tokenOf(desk, 'family-insured');
      const dependant = await spouse(desk);
      const [hers] = await everything(desk, dependant);
      expect(hers, 'the dependant has expenses');
      const year = await newestYear(desk, insured);
      const csv = async () =>
        (
          await desk.raw(`/v1${medicalExpenses.deductionCsv.path.replace('{year}', year)}?encoding=utf-8`, {
            headers: { Authorization: `Bearer ${insured}` },
          })
        ).text;
      expect((await csv()).includes(hers.patient), 'she is in the CSV before');
      const before = await desk.get(medicalExpenses.summary, { accessToken: insured });
      const said = await desk.get(medicalExpenses.setVisibility, {
        accessToken: dependant,
        body: { visible: false },
      });
      expectEqual(said.own?.visible, false, 'her decision');
      const rows = await everything(desk, insured);
      expect(!patientsOf(rows).includes(hers.patient), 'no row of hers');
      const after = await desk.get(medicalExpenses.summary, { accessToken: insured });
      expectEqual(after.hiddenMembers, before.hiddenMembers + 1, 'members that are not shown');
      expect(!JSON.stringify(after).includes(hers.patient), 'not even her name');
      expect(!(await csv()).includes(hers.patient), 'she is in no CSV');
      const params = { expenseId: hers.id };
      const asking = { accessToken: insured, params, body: { paidYen: 1 } };
      await desk.refused(medicalExpenses.correct, 'not_found', asking);
      await desk.refused(medicalExpenses.undoCorrection, 'not_found', { accessToken: insured, params });
      expect((await everything(desk, dependant)).length > 0, 'she sees them herself');
      await desk.get(medicalExpenses.setVisibility, { accessToken: dependant, body: { visible: true } });
      expect(patientsOf(await everything(desk, insured)).includes(hers.patient), 'and back');
    },
  'an insured person has nothing to hide from dependants, and no decision to take': async (desk) => {
    const accessToken = await tokenOf(desk, 'family-insured');
    expectEqual((await desk.get(medicalExpenses.household, { accessToken })).own, undefined, 'a decision');
    const asking = { accessToken, body: { visible: false } };
    await desk.refused(medicalExpenses.setVisibility, 'not_found', asking);
  },
  'a file of the insurer that may name somebody who objected since is withheld': async (desk) => {
    const accessToken = await tokenOf(desk, 'checkup-support');
    const params = { year: '2025' };
    const { insurerFile, hiddenMembers } = await desk.get(medicalExpenses.deduction, { accessToken, params });
    expectEqual([insurerFile, hiddenMembers], [{ state: 'withheld' }, 1], 'what is told of it');
    await desk.refused(medicalExpenses.insurerFile, 'not_found', { accessToken, params });
  },
  'a file of the insurer comes as a file, by its Japanese name (S-X9)': async (desk) => {
    const accessToken = await tokenOf(desk, 'member');
    const params = { year: '2025' };
    const { insurerFile } = await desk.get(medicalExpenses.deduction, { accessToken, params });
    expectEqual(insurerFile.state, 'available', 'its state');
    const reply = await desk.ask(medicalExpenses.insurerFile, { accessToken, params });
    const disposition = reply.headers.get('content-disposition') ?? '';
    expect(disposition.startsWith('attachment;'), 'it is to be saved');
    expectEqual(
      decodeURIComponent(/UTF-8''(.+)$/.exec(disposition)?.[1] ?? ''),
      insurerFile.name,
      'its name',
    );
    expectEqual(reply.headers.get('cache-control'), 'no-store', 'Cache-Control (S-X10)');
  },
  'a correction stands until it is undone, and is the member’s own': async (desk) => {
    const insured = await tokenOf(desk, 'family-insured');
    const dependant = await spouse(desk);
    const [hers] = await everything(desk, dependant);
    expect(hers, 'the dependant has expenses');
    const params = { expenseId: hers.id };
    const body = { facility: '領収書の病院', paidYen: 120, refundYen: 20 };
    const corrected = await desk.get(medicalExpenses.correct, { accessToken: insured, params, body });
    expectEqual(
      [corrected.facility, corrected.paidYen, corrected.refundYen, corrected.notified],
      [body.facility, body.paidYen, body.refundYen, hers.notified],
      'the row',
    );
    const find = async (accessToken: string) =>
      (await everything(desk, accessToken)).find(({ id }) => id === hers.id);
    expectEqual(await find(insured), corrected, 'read again');
    expectEqual(await find(dependant), hers, 'to the dependant');
    await desk.get(medicalExpenses.undoCorrection, { accessToken: insured, params });
    await desk.get(medicalExpenses.undoCorrection, { accessToken: insured, params });
    expectEqual((await find(insured))?.correctedAt, undefined, 'undone');
  },
  'names each amount that cannot be': async (desk) => {
    const accessToken = await tokenOf(desk, 'member');
    const [row] = await everything(desk, accessToken);
    const params = { expenseId: row?.id ?? '' };
    const body = { facility: '  ', paidYen: 100, refundYen: 101 };
    const refused = await desk.refused(medicalExpenses.correct, 'validation_failed', {
      accessToken,
      params,
      body,
    });
    expectField(refused, '/facility', 'required');
    expectField(refused, '/refundYen', 'out_of_range');
    const tooMuch = { accessToken, params, body: { paidYen: 100_000_000 } };
    const more = await desk.refused(medicalExpenses.correct, 'validation_failed', tooMuch);
    expectField(more, '/paidYen', 'out_of_range');
  },
  'an export names the months it has and lacks, twelve in all': async (desk) => {
    const accessToken = await tokenOf(desk, 'member');
    const { years } = await desk.get(medicalExpenses.summary, { accessToken });
    for (const year of years) {
      const params = { year: String(year) };
      const found = await desk.get(medicalExpenses.deduction, { accessToken, params });
      const missing = found.missingMonths.map(({ month }) => month);
      expectEqual(new Set([...found.coversMonths, ...missing]).size, 12, `months of ${year}`);
      for (const { reason, expectedOn } of found.missingMonths) {
        expectEqual(expectedOn !== undefined, reason === 'not_published', 'a date of what is to come');
      }
    }
    const none = { accessToken, params: { year: '1999' } };
    await desk.refused(medicalExpenses.deduction, 'not_found', none);
    await desk.refused(medicalExpenses.deductionCsv, 'not_found', none);
    await desk.refused(medicalExpenses.statement, 'not_found', none);
  },
  'somebody who has left still reads them; somebody who has just joined has none': async (desk) => {
    const left = await everything(desk, await tokenOf(desk, 'left-registered'));
    expect(left.length > 0, 'rows of somebody who has left');
    const joined = await desk.get(medicalExpenses.summary, {
      accessToken: await tokenOf(desk, 'joined-registered'),
    });
    expectEqual([joined.years, joined.total.count], [[], 0], 'of somebody who has just joined');
  },
});
