import { type Application, contract, type FormValues } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { Desk } from '../desk.js';
import { uploadedFile } from '../journey.js';
import type { OpenedCase, ProcedureDriver } from './driver.js';

const { applicationForms } = contract;

/** 住所変更届 as somebody types it: a form without papers. */
export const movedAddress: FormValues = {
  address: { postalCode: '〒１２３－４５６７', address: '架空県見本市1-2-3' },
  movedOn: '令和８年１１月２０日',
  family: 'yes',
  phone: '０９０－１２３４－５６７８',
  true: 'yes',
};

/** 療養費支給申請書（治療用装具）: a benefit, with papers. */
const braceBought = (patient: string): FormValues => ({
  patient,
  kind: 'corset',
  paidOn: '2026/11/1',
  paid: '１２，０００円',
  injury: 'no',
  account: {
    bank: 'みどり銀行',
    branch: '本店',
    kind: 'ordinary',
    number: '1234567',
    holder: 'ヤマブキ ハルカ',
  },
  phone: '090-1234-5678',
  true: 'yes',
});

export const startedApplication = (desk: Desk, accessToken: string, formId: string): Promise<Application> =>
  desk.get(applicationForms.start, { accessToken, body: { formId } });

const look = (desk: Desk, { accessToken, caseId }: OpenedCase) =>
  desk.get(applicationForms.getApplication, { accessToken, params: { applicationId: caseId } });

/** As one in the browser does: what is there goes out again. */
async function submit(desk: Desk, opened: OpenedCase) {
  const { revision, values, attachments } = await look(desk, opened);
  const ids = Object.entries(attachments).map(([paper, files]) => [paper, files.map(({ id }) => id)]);
  return desk.ask(applicationForms.submit, {
    accessToken: opened.accessToken,
    params: { applicationId: opened.caseId },
    body: { revision, values, attachments: Object.fromEntries(ids) as Record<string, string[]> },
  });
}

const common = {
  service: 'applicationForms',
  person: 'member',
  status: async (desk: Desk, opened: OpenedCase) => (await look(desk, opened)).status,
  member: {
    submit,
    withdraw: (desk: Desk, { accessToken, caseId }: OpenedCase) =>
      desk.ask(applicationForms.withdraw, { accessToken, params: { applicationId: caseId } }),
  },
  portal: {},
} as const;

async function filledIn(
  desk: Desk,
  accessToken: string,
  { id, revision }: Application,
  values: FormValues,
  attachments: Record<string, string[]> = {},
): Promise<string> {
  const params = { applicationId: id };
  await desk.get(applicationForms.saveDraft, {
    accessToken,
    params,
    body: { revision, values, attachments },
  });
  return id;
}

/** A form that is decided on. */
export const applicationDriver: ProcedureDriver<Procedures['application']> = {
  ...common,
  open: async (desk, accessToken) =>
    filledIn(desk, accessToken, await startedApplication(desk, accessToken, 'address'), movedAddress),
};

/** A benefit that is paid. */
export const benefitDriver: ProcedureDriver<Procedures['benefitApplication']> = {
  ...common,
  async open(desk, accessToken) {
    const started = await startedApplication(desk, accessToken, 'brace');
    const attachments = {
      certificate: [await uploadedFile(desk, accessToken)],
      receipt: [await uploadedFile(desk, accessToken)],
    };
    return filledIn(desk, accessToken, started, braceBought(started.people[0]?.id ?? ''), attachments);
  },
};
