import type { FormValues } from '@ikiiki/sdk/contract';
import { saveDraft } from '../../portal/application-forms/save-draft.js';
import { start } from '../../portal/application-forms/start.js';
import { handIn } from '../../portal/application-forms/submit.js';
import { takeBack } from '../../portal/application-forms/withdraw.js';
import type { Call } from '../../portal/context.js';
import { type DeskValues, takeDeskStep } from '../../portal/procedures/desk.js';
import { asMember } from '../as-member.js';
import { plantUpload } from '../plant-upload.js';
import type { SeedPortal } from '../seed-portal.js';

/** What the society does with an application, and when in Japan. */
type DeskStep = readonly [step: string, at: string, reason?: string | undefined, values?: DeskValues];

interface Planted {
  readonly memberId: string;
  readonly formId: string;
  readonly begunAt: string;
  readonly values: FormValues;
  /** Names of files by paper. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
  /** Where the member left it. */
  readonly position?: string;
  /** A draft without it. */
  readonly submittedAt?: string;
  readonly steps?: readonly DeskStep[];
  readonly withdrawnAt?: string;
}

const me = 'member';
const phone = '090-0000-1234';
const account = {
  bank: 'みどり銀行',
  branch: '本店営業部',
  kind: 'ordinary',
  number: '0012345',
  holder: 'ヤマブキ ハルカ',
};
const signed = { phone, true: 'yes' };

const careOf = (month: string, facility: string, paid: string): FormValues => ({
  patient: me,
  month,
  stay: 'in',
  facility,
  paid,
  injury: 'no',
  subsidy: 'no',
  account,
  ...signed,
});

/** One in each state; what is written says which. */
const planted: readonly Planted[] = [
  {
    memberId: me,
    formId: 'qualification',
    begunAt: '2026-05-11T20:10',
    values: { who: me, reason: 'none', delivery: 'home', ...signed },
    submittedAt: '2026-05-11T20:15',
    steps: [
      ['accept', '2026-05-13T10:00'],
      [
        'reject',
        '2026-05-15T14:30',
        'マイナンバーカードの健康保険証利用登録が済んでいることを確認できたため、資格確認書は交付できません。',
      ],
    ],
  },
  {
    memberId: me,
    formId: 'high-cost',
    begunAt: '2026-06-10T21:00',
    values: careOf('2026-03', 'みなと総合病院', '134000'),
    files: { receipt: ['領収書_3月.pdf'] },
    submittedAt: '2026-06-10T21:20',
    steps: [
      ['accept', '2026-06-12T09:30'],
      ['approve', '2026-06-25T15:00'],
      ['pay', '2026-07-31T09:00', undefined, { amountYen: 46_230, paidOn: '2026-07-31' }],
    ],
  },
  {
    memberId: me,
    formId: 'address',
    begunAt: '2026-09-01T12:05',
    values: {
      address: { postalCode: '1000000', address: '架空県みどり市中央1-2-3 みどりハイツ201' },
      movedOn: '2026-09-20',
      family: 'yes',
      ...signed,
    },
    submittedAt: '2026-09-01T12:10',
    withdrawnAt: '2026-09-02T08:00',
  },
  {
    memberId: me,
    formId: 'care-abroad',
    begunAt: '2026-09-25T19:00',
    values: {
      patient: me,
      country: '架空国',
      facility: 'Harbor Clinic',
      from: '2026/8/12',
      to: '2026/8/14',
      paid: '120米ドル',
      agent: '旅とあんしん保険',
    },
    position: 'care',
  },
  {
    memberId: me,
    formId: 'brace',
    begunAt: '2026-10-20T18:30',
    values: {
      patient: me,
      kind: 'corset',
      paidOn: '2026-10-09',
      paid: '32800',
      injury: 'no',
      account,
      ...signed,
    },
    files: { certificate: ['装着証明書.pdf'], receipt: ['装具の領収書.pdf'] },
    submittedAt: '2026-10-20T18:45',
    steps: [
      ['accept', '2026-10-22T10:00'],
      ['approve', '2026-11-13T16:00'],
    ],
  },
  {
    memberId: me,
    formId: 'high-cost',
    begunAt: '2026-11-05T20:00',
    values: careOf('2026-07', 'みなと総合病院', '98000'),
    files: { receipt: ['領収書_7月.pdf'] },
    submittedAt: '2026-11-05T20:25',
    steps: [
      [
        'return',
        '2026-11-12T11:00',
        '領収書の金額と、記入された金額が異なっています。領収書は、明細のあるページも添付してください。',
        {
          paid: '領収書では89,000円です。金額をご確認ください。',
          receipt: '明細のあるページを追加してください。',
        },
      ],
    ],
  },
  {
    memberId: me,
    formId: 'limit-certificate',
    begunAt: '2026-11-16T07:50',
    values: { patient: me, from: '2026-12', reason: 'stay', delivery: 'home', ...signed },
    submittedAt: '2026-11-16T07:55',
    steps: [['accept', '2026-11-18T09:15']],
  },
  {
    memberId: me,
    formId: 'sick-pay',
    begunAt: '2026-11-20T22:10',
    values: {
      name: '急性腰痛症',
      onset: '令和8年10月5日',
      cause: 'private',
      from: '2026/10/6',
      to: '2026/10/25',
    },
    position: 'absence',
  },
  {
    memberId: me,
    formId: 'qualification',
    begunAt: '2026-11-21T10:00',
    values: { who: me, reason: 'care', delivery: 'home', ...signed },
    submittedAt: '2026-11-21T10:06',
  },
  {
    memberId: 'family-insured',
    formId: 'dependants',
    begunAt: '2026-11-10T21:00',
    values: {
      change: 'remove',
      who: 'family-spouse',
      removedOn: '2026-12-01',
      removeReason: 'income',
      ...signed,
    },
    submittedAt: '2026-11-10T21:10',
    steps: [['accept', '2026-11-12T09:00']],
  },
];

/** Receipt numbers are counted, so that a seed is the same every time. */
function countingReceipts(portal: SeedPortal): SeedPortal {
  let made = 0;
  const characters = (_: string, length: number) => {
    made += 1;
    return `2026${String(made).padStart(length - 4, '0')}`;
  };
  const counting = (inner: SeedPortal): SeedPortal => ({
    ...inner,
    random: { ...inner.random, characters },
    at: (japanTime) => counting(inner.at(japanTime)),
  });
  return counting(portal);
}

async function plant(
  portal: SeedPortal,
  { memberId, formId, values, position, files = {}, ...when }: Planted,
) {
  const at = (japanTime: string): Call => asMember(portal.at(japanTime), memberId);
  const input = { params: {} as never, query: {} as never };
  const begun = at(when.begunAt);
  const { id, revision } = await start({ ...input, body: { formId } }, begun);
  const attachments: Record<string, string[]> = {};
  for (const [paper, names] of Object.entries(files)) {
    attachments[paper] = [];
    for (const name of names) attachments[paper].push(await plantUpload(begun, memberId, name));
  }
  const params = { applicationId: id };
  const body = { revision, values, attachments, ...(position && { position }) };
  const saved = await saveDraft({ ...input, params, body }, begun);
  if (!when.submittedAt) return;
  await handIn(at(when.submittedAt), id, { revision: saved.revision, values, attachments });
  for (const [step, time, reason, entered] of when.steps ?? []) {
    await takeDeskStep(at(time), id, { step, reason, values: entered });
  }
  if (when.withdrawnAt) await takeBack(at(when.withdrawnAt), id);
}

/** Applications of members, in every state. */
export async function plantApplications(portal: SeedPortal): Promise<void> {
  const counting = countingReceipts(portal);
  for (const one of planted) await plant(counting, one);
}
