import { contract, receiptItems } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { Desk } from '../desk.js';
import { exampleFile } from '../example-bodies.js';
import type { ProcedureDriver } from './driver.js';

const { uploads, vaccineSubsidy } = contract;

/** A receipt that is ready to be referred to. */
export async function uploadReceipt(desk: Desk, accessToken: string): Promise<string> {
  const body = { name: '領収書.png', mediaType: exampleFile.type, size: exampleFile.size };
  const { id: uploadId } = await desk.get(uploads.begin, { accessToken, body });
  const file = exampleFile.slice(0, exampleFile.size, 'application/octet-stream');
  await desk.get(uploads.append, { accessToken, params: { uploadId, offset: '0' }, file });
  await desk.get(uploads.finish, { accessToken, params: { uploadId } });
  return uploadId;
}

/** A claim of the caller for themselves, filled in; nothing is sent yet. */
export async function filledClaim(desk: Desk, accessToken: string, change: object = {}): Promise<string> {
  const { people, doseFrom } = await desk.get(vaccineSubsidy.rules, { accessToken });
  const personId = people.find(({ isSelf }) => isSelf)?.id ?? '';
  const { id: claimId } = await desk.get(vaccineSubsidy.open, { accessToken, body: { personId, dose: 1 } });
  const body = {
    doseDate: doseFrom,
    facility: 'けやき通りクリニック',
    paidYen: 3500,
    uploadIds: [await uploadReceipt(desk, accessToken)],
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
