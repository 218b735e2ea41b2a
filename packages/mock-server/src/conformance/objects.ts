import { type Contract, contract, type Endpoint, type ParamsOf } from '@ikiiki/sdk/contract';
import { expect } from './check.js';
import type { Desk } from './desk.js';
import { exampleBodies, exampleFile } from './example-bodies.js';
import { person, uploadedFile } from './journey.js';
import { certificate } from './procedures/certificate.js';

/** One object that only its owner may know: the parameters by which the owner asks for it. */
export type OwnObject<P = Readonly<Record<string, string>>> = (
  desk: Desk,
  /** The owner's. */
  accessToken: string,
) => Promise<P>;

/** Whose the objects of an endpoint are. */
export type Ownership<P = Readonly<Record<string, string>>> =
  | OwnObject<P>
  /** Every member may ask for them: a reward, an article. */
  | 'everybody'
  /** Whoever knows the id may ask: it is a secret, and nobody is logged in yet. */
  | 'bearer'
  /** Nobody can name anybody else's: the parameters are a day and a type of the caller's own. */
  | 'own';

type WithParams<C> = { [K in keyof C as C[K] extends { readonly params: unknown } ? K : never]: C[K] };

/** Every endpoint of the contract that takes an id; one without its owner does not compile. */
type Ownerships = {
  readonly [S in keyof Contract as keyof WithParams<Contract[S]> extends never ? never : S]: {
    readonly [K in keyof WithParams<Contract[S]>]: Contract[S][K & keyof Contract[S]] extends infer E extends
      Endpoint
      ? Ownership<ParamsOf<E>>
      : never;
  };
};

const {
  checkupApplications,
  checkups,
  documents,
  medicalExpenses,
  myRules,
  notices,
  records,
  rewards,
  session,
  uploads,
  vaccineSubsidy,
} = contract;

const notice: OwnObject<{ noticeId: string }> = async (desk) => ({
  noticeId: await desk.dev.publishNotice({ title: 'あなたへ', person: owner }),
});

const exchange: OwnObject<{ exchangeId: string }> = async (desk, accessToken) => {
  await desk.dev.changePoints({ person: owner, points: 100 });
  const { password = '' } = await person(desk, owner);
  await desk.get(session.stepUp, { accessToken, body: { password } });
  const body = { rewardId: 'donation-meal', points: 100 };
  return { exchangeId: (await desk.get(rewards.exchange, { accessToken, body })).id };
};

const resortDraft: OwnObject<{ bookingId: string }> = async (desk, accessToken) => {
  const { id } = await desk.get(contract.resorts.begin, { accessToken, body: { month: '2027-02' } });
  return { bookingId: id };
};

const resortStay: OwnObject<{ bookingId: string }> = async (desk, accessToken) => {
  const { items } = await desk.get(contract.resorts.bookings, { accessToken });
  const stay = items.find(({ status }) => status.state === 'confirmed');
  expect(stay, 'the owner has a stay');
  return { bookingId: stay.id };
};

const checkup: OwnObject<{ checkupId: string }> = async (desk, accessToken) => {
  const [newest] = (await desk.get(checkups.list, { accessToken })).items;
  expect(newest, 'the owner has a checkup');
  return { checkupId: newest.id };
};

const meal: OwnObject<{ mealId: string }> = async (desk, accessToken) => {
  const body = { date: '2026-11-20', slot: 'lunch', text: 'おにぎり' } as const;
  return { mealId: (await desk.get(records.saveMeal, { accessToken, body })).meal.id };
};

const mealWithPhoto: OwnObject<{ mealId: string }> = async (desk, accessToken) => {
  const params = await meal(desk, accessToken);
  await desk.get(records.setPhoto, { accessToken, params, file: exampleFile });
  return params;
};

const expense: OwnObject<{ expenseId: string }> = async (desk, accessToken) => {
  const { items } = await desk.get(medicalExpenses.list, { accessToken });
  const { people } = await desk.get(medicalExpenses.summary, { accessToken });
  const self = people.find(({ isSelf }) => isSelf);
  const own = items.find(({ personId }) => personId === self?.id);
  expect(own, 'the owner has expenses');
  return { expenseId: own.id };
};

const upload: OwnObject<{ uploadId: string }> = async (desk, accessToken) => ({
  uploadId: (await desk.get(uploads.begin, { accessToken, body: exampleBodies.uploads.begin })).id,
});

const uploadPart: OwnObject<{ uploadId: string; offset: string }> = async (desk, accessToken) => ({
  ...(await upload(desk, accessToken)),
  offset: '0',
});

const wholeUpload: OwnObject<{ uploadId: string }> = async (desk, accessToken) => ({
  uploadId: await uploadedFile(desk, accessToken),
});

const vaccineClaim: OwnObject<{ claimId: string }> = async (desk, accessToken) => {
  const body = { personId: owner, dose: 1 };
  return { claimId: (await desk.get(vaccineSubsidy.open, { accessToken, body })).id };
};

const rule: OwnObject<{ ruleId: string }> = async (desk, accessToken) => {
  const body = { title: '一駅手前で降りて歩く', category: 'exercise', frequency: 'daily' } as const;
  return { ruleId: (await desk.get(myRules.create, { accessToken, body })).id };
};

const ruleCheck: OwnObject<{ ruleId: string; date: string }> = async (desk, accessToken) => ({
  ...(await rule(desk, accessToken)),
  date: (await desk.get(myRules.list, { accessToken })).today,
});

const application: OwnObject<{ applicationId: string }> = async (desk, accessToken) => {
  const body = { formId: 'address' };
  return { applicationId: (await desk.get(contract.applicationForms.start, { accessToken, body })).id };
};

/** With a voucher, so that there is something to ask for. */
const checkupApplication: OwnObject<{ applicationId: string }> = async (desk, accessToken) => {
  const { items } = await desk.get(checkupApplications.list, { accessToken });
  const withVoucher = items.find(({ voucher }) => voucher);
  expect(withVoucher, 'the owner has an application');
  return { applicationId: withVoucher.id };
};

const document: OwnObject<{ documentId: string }> = async (desk, accessToken) => {
  const [newest] = (await desk.get(documents.list, { accessToken })).items;
  expect(newest, 'the owner has a document');
  return { documentId: newest.id };
};

const certificateRequest: OwnObject<{ requestId: string }> = async (desk, accessToken) => ({
  requestId: await certificate.open(desk, accessToken),
});

/** Whose objects the checks ask for: one of a family, under whose number another member has registered too. */
export const owner = 'family-insured';

export const ownerships: Ownerships = {
  registration: { resend: 'bearer' },
  session: {
    async end(desk, accessToken) {
      const { items } = await desk.get(session.list, { accessToken });
      expect(items[0], 'the owner has a session');
      return { id: items[0].id };
    },
  },
  resorts: {
    get: 'everybody',
    calendar: 'everybody',
    draw: 'everybody',
    getBooking: resortDraft,
    saveDraft: resortDraft,
    submit: resortDraft,
    confirm: resortDraft,
    withdraw: resortDraft,
    changeGuests: resortStay,
    cancellation: resortStay,
    cancel: resortStay,
  },
  rewards: { get: 'everybody', getExchange: exchange, cancelExchange: exchange },
  myRules: { get: rule, change: rule, check: ruleCheck, uncheck: ruleCheck, checks: rule },
  notices: {
    get: notice,
    markRead: notice,
    async attachment(desk, accessToken) {
      const attachments = [{ name: '健診のご案内.txt', text: '健診を受けましょう。' }];
      const noticeId = await desk.dev.publishNotice({ title: 'あなたへ', person: owner, attachments });
      const { attachments: files } = await desk.get(notices.get, { accessToken, params: { noticeId } });
      expect(files[0], 'the notice has its attachment');
      return { noticeId, attachmentId: files[0].id };
    },
  },
  topics: { get: 'everybody' },
  checkups: { get: checkup, compare: checkup },
  articles: { get: 'everybody', markRead: 'everybody', save: 'everybody', unsave: 'everybody' },
  surveys: { get: 'everybody', saveDraft: 'everybody', deleteDraft: 'everybody', answer: 'everybody' },
  events: {
    get: 'everybody',
    enter: 'everybody',
    withdraw: 'everybody',
    progress: 'everybody',
    ranking: 'everybody',
    team: 'everybody',
    createTeam: 'everybody',
    joinTeam: 'everybody',
    leaveTeam: 'everybody',
    quiz: 'everybody',
    answerQuiz: 'everybody',
  },
  records: {
    save: 'own',
    remove: 'own',
    removeMeal: meal,
    setPhoto: meal,
    photo: mealWithPhoto,
    removePhoto: mealWithPhoto,
  },
  applicationForms: {
    get: 'everybody',
    file: 'everybody',
    getApplication: application,
    saveDraft: application,
    discard: application,
    moveToNewest: application,
    submit: application,
    withdraw: application,
  },
  checkupApplications: {
    days: 'everybody',
    get: checkupApplication,
    saveDraft: checkupApplication,
    apply: checkupApplication,
    changeDates: checkupApplication,
    cancel: checkupApplication,
    voucher: checkupApplication,
    voucherFile: checkupApplication,
  },
  documents: {
    get: document,
    markRead: document,
    file: document,
    getRequest: certificateRequest,
    withdrawRequest: certificateRequest,
    verify: 'bearer',
  },
  medicalExpenses: {
    correct: expense,
    undoCorrection: expense,
    deduction: 'own',
    deductionCsv: 'own',
    statement: 'own',
    insurerFile: 'own',
  },
  uploads: {
    append: uploadPart,
    get: upload,
    finish: upload,
    remove: upload,
    content: wholeUpload,
  },
  vaccineSubsidy: { get: vaccineClaim, save: vaccineClaim, submit: vaccineClaim, withdraw: vaccineClaim },
};
