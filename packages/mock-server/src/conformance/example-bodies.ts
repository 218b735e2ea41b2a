import type { BodyInputOf, Contract, Endpoint, UploadForm } from '@ikiiki/sdk/contract';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A file for endpoints that take one: a picture of one pixel, or its bytes where any are taken. */
export const exampleFile: Blob = new Blob(
  [Uint8Array.from(atob(onePixel), (character) => character.charCodeAt(0))],
  { type: 'image/png' },
);

type WithBody<C> = { [K in keyof C as C[K] extends { readonly body: unknown } ? K : never]: C[K] };

/** A body of the right form for every endpoint that takes one; a missing one does not compile. */
type ExampleBodies = {
  readonly [S in keyof Contract as keyof WithBody<Contract[S]> extends never ? never : S]: {
    readonly [K in keyof WithBody<Contract[S]>]: Contract[S][K & keyof Contract[S]] extends Endpoint
      ? BodyInputOf<Contract[S][K & keyof Contract[S]]>
      : never;
  };
};

const email = 'conformance@example.invalid';
const secret = 'bm90LWEtcmVhbC1zZWNyZXQtb2YtdGhpcy1wb3J0YWw';

const resortForm: BodyInputOf<Contract['resorts']['submit']> = {
  wishes: [{ resortId: 'kogen', roomTypeId: 'kogen-twin', checkInOn: '2027-02-06', nights: 1, rooms: 1 }],
  memberStays: true,
  guests: [{ name: '髙橋 みつき', relation: 'other', age: 'adult' }],
  phone: '090-0000-0000',
  dinner: false,
};

export const exampleBodies: ExampleBodies = {
  registration: {
    start: { email },
    inspectLink: { linkToken: secret },
    confirmIdentity: { linkToken: secret, insuredNumber: '0000000000', birthDate: '1970-01-01' },
    confirmKey: { linkToken: secret, confirmationKey: 'ABCD-EFGH' },
    checkLoginId: { completionToken: secret, loginId: 'conformance' },
    complete: {
      completionToken: secret,
      loginId: 'conformance',
      password: 'Sakura-namiki7',
      nickname: 'はな',
    },
  },
  session: {
    identify: { loginId: 'conformance', transport: 'token' },
    logIn: { flow: secret, password: 'Sakura-namiki7', transport: 'token' },
    refresh: { transport: 'token', refreshToken: secret },
    stepUp: { password: 'Sakura-namiki7' },
  },
  me: {
    changeNickname: { nickname: 'はな' },
    changePassword: { newPassword: 'Sakura-namiki7' },
    changeLoginId: { loginId: 'conformance' },
    requestEmailChange: { email },
    confirmEmailChange: { linkToken: secret },
  },
  recovery: {
    requestPasswordReset: { loginId: 'conformance', email },
    inspectResetLink: { linkToken: secret },
    resetPassword: { linkToken: secret, newPassword: 'Sakura-namiki7' },
    requestLoginId: { email },
  },
  documents: {
    request: { kind: 'acquisition', subjectId: 'bm9ib2R5LWtub3dz', delivery: 'web' },
  },
  events: {
    enter: { inRanking: false },
    createTeam: { name: 'てくてく隊' },
    joinTeam: { invitationCode: 'ABCD-EFGH' },
    answerQuiz: { answers: [{ questionId: 'bm9ib2R5LWtub3dz', choiceId: 'bm9ib2R5LWtub3dz' }] },
  },
  genericNotices: { choose: { wanted: false } },
  records: {
    save: { value: 6500 },
    batch: { records: [{ date: '2026-11-20', type: 'weight', value: 65.2 }] },
    saveMeal: { date: '2026-11-20', slot: 'lunch', text: 'おにぎり' },
  },
  rewards: {
    exchange: {
      rewardId: 'bm9ib2R5LWtub3dz',
      points: 500,
      shipTo: {
        name: '青葉 みなと',
        postalCode: '000-0000',
        address: '架空県見本市1-2-3',
        phone: '00-0000-0000',
      },
      accountNumber: '00000000',
    },
  },
  applicationForms: {
    start: { formId: 'bm9ib2R5LWtub3dz' },
    saveDraft: { revision: 0, values: {} },
    submit: { revision: 0, values: {}, attachments: {} },
  },
  resorts: {
    begin: { month: '2027-02' },
    saveDraft: resortForm,
    submit: resortForm,
    changeGuests: { memberStays: true, guests: [] },
    cancel: { totalYen: 0 },
  },
  checkupApplications: {
    open: { personId: 'bm9ib2R5LWtub3dz' },
    saveDraft: {
      courseId: 'lifestyle',
      optionIds: [],
      facilityId: null,
      preferredDates: [],
      phone: '090-0000-0000',
    },
    apply: {
      courseId: 'lifestyle',
      optionIds: [],
      facilityId: 'hino-ichozaka',
      preferredDates: ['2026-12-21'],
      phone: '090-0000-0000',
    },
    changeDates: { preferredDates: ['2026-12-21'] },
  },
  uploads: { begin: { name: '領収書.png', mediaType: exampleFile.type, size: exampleFile.size } },
  vaccineSubsidy: {
    open: { personId: 'bm9ib2R5LWtub3dz', dose: 1 },
    save: { uploadIds: [], confirmed: [] },
  },
  surveys: { saveDraft: { answers: {} }, answer: { answers: {} } },
  medicalExpenses: { correct: { paidYen: 3210 }, setVisibility: { visible: true } },
  myRules: {
    create: { title: '毎朝、水を飲む', category: 'meals', frequency: 'daily' },
    change: { title: '毎朝、水をコップ一杯飲む' },
  },
};

export const exampleFileOf = ({ mediaTypes: [type = ''] }: UploadForm): Blob =>
  type.startsWith('image/') ? exampleFile : exampleFile.slice(0, exampleFile.size, type);
