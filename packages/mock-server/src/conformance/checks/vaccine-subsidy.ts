import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField } from '../desk.js';
import { tokenOf, uploadedFile } from '../journey.js';
import { filledClaim } from '../procedures/vaccine-claim.js';

const { uploads, vaccineSubsidy } = contract;

export const vaccineSubsidyChecks = checksOf('vaccineSubsidy', ['dev'], {
  'a dose of a person is claimed once, although fifty ask at the same time (S-F5)': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { people } = await desk.get(vaccineSubsidy.rules, { accessToken });
    const body = { personId: people[0]?.id ?? '', dose: 1 };
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => desk.ask(vaccineSubsidy.open, { accessToken, body })),
    );
    const statuses = replies.map(({ status }) => status).sort();
    expectEqual(statuses, [201, ...Array<number>(49).fill(409)], 'statuses');
    await desk.refused(vaccineSubsidy.open, 'vaccine_already_claimed', { accessToken, body });
    const { items } = await desk.get(vaccineSubsidy.list, { accessToken });
    expectEqual(items.filter(({ status }) => status.state === 'draft').length, 1, 'claims');
  },
  'a claim that was taken back gives the dose free': async (desk) => {
    const accessToken = await tokenOf(desk);
    const claimId = await filledClaim(desk, accessToken);
    await desk.get(vaccineSubsidy.withdraw, { accessToken, params: { claimId } });
    expect((await filledClaim(desk, accessToken)) !== claimId, 'another claim');
  },
  'a claim is not sent before everything is there, each field told': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { people, doseTo } = await desk.get(vaccineSubsidy.rules, { accessToken });
    const body = { personId: people[0]?.id ?? '', dose: 1 };
    const { id: claimId } = await desk.get(vaccineSubsidy.open, { accessToken, body });
    const params = { claimId };
    const empty = await desk.refused(vaccineSubsidy.submit, 'validation_failed', { accessToken, params });
    for (const pointer of ['/doseDate', '/facility', '/paidYen', '/uploadIds', '/confirmed']) {
      expectField(empty, pointer, 'required');
    }
    const wrong = { doseDate: doseTo, facility: 'けやき', paidYen: 0, uploadIds: [], confirmed: [] };
    await desk.get(vaccineSubsidy.save, { accessToken, params, body: wrong });
    const problem = await desk.refused(vaccineSubsidy.submit, 'validation_failed', { accessToken, params });
    expectField(problem, '/doseDate', 'future_date');
    expectField(problem, '/paidYen', 'out_of_range');
    const early = { ...wrong, doseDate: '2020-11-01' };
    await desk.get(vaccineSubsidy.save, { accessToken, params, body: early });
    const other = await desk.refused(vaccineSubsidy.submit, 'validation_failed', { accessToken, params });
    expectField(other, '/doseDate', 'outside_season');
  },
  'the society pays what the dose cost, up to the cap': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { capYen } = await desk.get(vaccineSubsidy.rules, { accessToken });
    for (const [paidYen, amountYen] of [
      [capYen - 1, capYen - 1],
      [capYen + 1, capYen],
    ]) {
      const kept = await desk.dev.snapshot();
      const claimId = await filledClaim(desk, accessToken, { paidYen });
      const params = { claimId };
      await desk.get(vaccineSubsidy.submit, { accessToken, params });
      await desk.dev.takeStep(claimId, 'approve');
      expectEqual(
        (await desk.get(vaccineSubsidy.get, { accessToken, params })).amountYen,
        amountYen,
        `what is paid for ${paidYen} yen`,
      );
      await desk.dev.takeStep(claimId, 'pay', { values: { paidOn: '2026-12-25' } });
      expectEqual((await desk.get(vaccineSubsidy.get, { accessToken, params })).paidOn, '2026-12-25', 'day');
      await desk.dev.restore(kept);
    }
  },
  'what was sent back says why, is corrected and sent again; its receipts belong to it': async (desk) => {
    const accessToken = await tokenOf(desk);
    const claimId = await filledClaim(desk, accessToken);
    const params = { claimId };
    await desk.get(vaccineSubsidy.submit, { accessToken, params });
    await desk.dev.takeStep(claimId, 'return', { reason: '日付が見えません。' });
    const returned = await desk.get(vaccineSubsidy.get, { accessToken, params });
    expectEqual(returned.status.history.at(-1)?.reason, '日付が見えません。', 'reason');
    const [receipt] = returned.receipts;
    const uploadId = receipt?.id ?? '';
    await desk.refused(uploads.remove, 'upload_in_use', { accessToken, params: { uploadId } });
    const body = {
      ...(returned.doseDate && { doseDate: returned.doseDate }),
      facility: returned.facility,
      paidYen: 3600,
      uploadIds: [await uploadedFile(desk, accessToken)],
      confirmed: ['name', 'date', 'amount', 'facility', 'vaccine'] as const,
    };
    await desk.get(vaccineSubsidy.save, {
      accessToken,
      params,
      body: { ...body, confirmed: [...body.confirmed] },
    });
    await desk.refused(uploads.get, 'not_found', { accessToken, params: { uploadId } });
    const sent = await desk.get(vaccineSubsidy.submit, { accessToken, params });
    expectEqual([sent.status.state, sent.paidYen], ['submitted', 3600], 'state and amount');
    await desk.refused(vaccineSubsidy.save, 'step_not_possible', {
      accessToken,
      params,
      body: { uploadIds: [], confirmed: [] },
    });
  },
  'nobody claims for somebody of another family, or for a dose that nobody gets': async (desk) => {
    const accessToken = await tokenOf(desk);
    const stranger = { personId: 'family-insured', dose: 1 };
    const problem = await desk.refused(vaccineSubsidy.open, 'validation_failed', {
      accessToken,
      body: stranger,
    });
    expectField(problem, '/personId', 'unknown_choice');
    const { people } = await desk.get(vaccineSubsidy.rules, { accessToken });
    const adult = people.find(({ isSelf }) => isSelf);
    expectEqual(adult?.doses.length, 1, 'doses of an adult');
    const body = { personId: adult?.id ?? '', dose: 2 };
    const second = await desk.refused(vaccineSubsidy.open, 'validation_failed', { accessToken, body });
    expectField(second, '/dose', 'unknown_choice');
  },
  'no claims are taken once the season is over': async (desk) => {
    await desk.dev.advance({ hours: 24 * 120 });
    const accessToken = await tokenOf(desk);
    const { isOpen, people } = await desk.get(vaccineSubsidy.rules, { accessToken });
    expectEqual(isOpen, false, 'open');
    const body = { personId: people[0]?.id ?? '', dose: 1 };
    await desk.refused(vaccineSubsidy.open, 'vaccine_claims_closed', { accessToken, body });
  },
});
