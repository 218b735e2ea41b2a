import { contract, receiptItems } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { Desk } from '../desk.js';
import { uploadedFile } from '../journey.js';
import type { ProcedureDriver } from './driver.js';

const { vaccineSubsidy } = contract;

/** A claim of the caller for themselves, filled in; nothing is sent yet. */
export async function filledClaim(desk: Desk, accessToken: string, change: object = {}): Promise<string> {
  const { people, doseFrom } = await desk.get(vaccineSubsidy.rules, { accessToken });
  const personId = people.find(({ isSelf }) => isSelf)?.id ?? '';
  const { id: claimId } = await desk.get(vaccineSubsidy.open, { accessToken, body: { personId, dose: 1 } });
  const body = {
    doseDate: doseFrom,
    facility: 'けやき通りクリニック',
    paidYen: 3500,
    uploadIds: [await uploadedFile(desk, accessToken)],
    confirmed: [...receiptItems],
    ...change,
  };
  await desk.get(vaccineSubsidy.save, { accessToken, params: { claimId }, body });
  return claimId;
}

export const vaccineClaimDriver: ProcedureDriver<Procedures['vaccineClaim']> = {
  service: 'vaccineSubsidy',
  person: 'member',
  open: (desk, accessToken) => filledClaim(desk, accessToken),
  status: async (desk, { accessToken, caseId }) =>
    (await desk.get(vaccineSubsidy.get, { accessToken, params: { claimId: caseId } })).status,
  member: {
    submit: (desk, { accessToken, caseId }) =>
      desk.ask(vaccineSubsidy.submit, { accessToken, params: { claimId: caseId } }),
    withdraw: (desk, { accessToken, caseId }) =>
      desk.ask(vaccineSubsidy.withdraw, { accessToken, params: { claimId: caseId } }),
  },
  portal: {},
};
