import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { clicks, doesIn, type Hand, presses, type Step, sees } from '../../test/story-hand.js';
import './checkup-application.define.js';

const meta: Meta = {
  title: 'Widgets/Checkup application',
  component: 'ikiiki-checkup-application',
  args: { 'login-href': '#login', 'trusted-host': true },
};
export default meta;

const tag = 'ikiiki-checkup-application';
const states = memberStates(tag, 'checkupApplications.courses');
const as = (person: string, setup: PortalSetup = {}) => withPortal({ signedInAs: person, ...setup });

const does = doesIn(tag);

const choice = {
  courseId: 'dock',
  optionIds: ['gastroscopy', 'cervical'],
  facilityId: 'hino-ichozaka',
  preferredDates: ['2026-12-21', '2027-01-13'],
  phone: '090-0000-0000',
};

/** With a draft that says so much. */
const drafted =
  (known: Partial<typeof choice>) =>
  async ({ client }: StoryPortal): Promise<void> => {
    const { id } = await client.checkupApplications.open({ personId: 'member' });
    await client.checkupApplications.saveDraft({
      applicationId: id,
      courseId: known.courseId ?? null,
      optionIds: known.optionIds ?? [],
      facilityId: known.facilityId ?? null,
      preferredDates: known.preferredDates ?? [],
      phone: known.phone ?? '',
    });
  };

/** Sent, with these steps of the society's desk. */
const sent =
  (...steps: readonly string[]) =>
  async ({ client, dev }: StoryPortal): Promise<void> => {
    const { id } = await client.checkupApplications.open({ personId: 'member' });
    await client.checkupApplications.apply({ applicationId: id, ...choice });
    for (const step of steps) await dev('POST', `/cases/${id}/steps/${step}`, {});
  };

const { courseId, optionIds, facilityId, preferredDates } = choice;
const goesOn = presses('続きから申し込む');

export const Ready: StoryObj = { ...as('member'), play: reaches(tag, 'ready', '[data-to=apply]') };
export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const Begun: StoryObj = {
  ...as('member', { prepare: drafted({ courseId }) }),
  play: does(sees('button', '続きから申し込む')),
};

export const YearIsOver: StoryObj = {
  ...as('member', {
    prepare: async ({ client }) => {
      const courses = await client.checkupApplications.courses();
      Object.assign(client.checkupApplications, {
        courses: async () => ({ ...courses, firstOn: '2027-04-03' }),
      });
    },
  }),
  play: does(sees('.ik-banner-info', '受付は終了しました')),
};

export const Course: StoryObj = {
  ...as('member'),
  play: does(presses('健診を申し込む'), clicks('[name=ik-course][value=dock]'), sees('.ik-total', '5,000円')),
};

export const CourseMissing: StoryObj = {
  ...as('member'),
  play: does(presses('健診を申し込む'), sees('[name=ik-course]'), presses('次へ'), sees('.ik-error')),
};

export const NoCourse: StoryObj = {
  ...as('member', {
    prepare: async ({ client }) => {
      const courses = await client.checkupApplications.courses();
      const items = courses.items.filter(({ eligible }) => !eligible);
      Object.assign(client.checkupApplications, { courses: async () => ({ ...courses, items }) });
    },
  }),
  play: does(presses('コースと対象の方を見る'), sees('dd', '2035年4月1日')),
};

export const Facilities: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds }) }),
  play: does(goesOn, sees('[name=ik-facility]')),
};

const searches = (postalCode: string): Step[] => [
  goesOn,
  sees('[name=ik-facility]'),
  async (hand: Hand) => hand.type('ik-postal', postalCode),
  presses('この条件で探す'),
];

export const FacilitiesByDistance: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds }) }),
  play: does(...searches('〒１９１−００６２'), sees('.ik-distance', '約1.1km')),
};

export const PostcodeUnknown: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds }) }),
  play: does(...searches('999'), sees('.ik-text', '距離をお調べできませんでした')),
};

export const PostcodeWrong: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds }) }),
  play: does(...searches('12'), sees('.ik-error', '郵便番号')),
};

export const NothingFound: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds }) }),
  play: does(
    goesOn,
    sees('[name=ik-facility]'),
    async (hand) => hand.type('ik-words', 'どこにもない病院'),
    presses('この条件で探す'),
    sees('.ik-found', 'ありませんでした'),
  ),
};

export const FacilityDoesNotOffer: StoryObj = {
  ...as('member', { prepare: drafted({ courseId: 'dock', optionIds: [], facilityId: 'hino-kawara' }) }),
  play: does(goesOn, sees('[name=ik-facility]'), presses('次へ'), sees('.ik-error', '受けられません')),
};

export const Dates: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds, facilityId }) }),
  play: does(goesOn, sees('.ik-day-closed', '満員'), clicks('[value="2026-12-21"]'), sees('.ik-date')),
};

export const SecondDate: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds, facilityId }) }),
  play: does(
    goesOn,
    clicks('[value="2026-12-21"]'),
    presses('選ぶ'),
    sees('.ik-day-closed', '第1希望で選択中'),
  ),
};

export const DatesOfNoUse: StoryObj = {
  ...as('member', { prepare: drafted({ ...choice, preferredDates: ['2026-12-07'], phone: '' }) }),
  play: does(goesOn, sees('#phone'), presses('前へ戻る'), sees('.ik-text', '希望日から外しました')),
};

export const Contact: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds, facilityId, preferredDates }) }),
  play: does(goesOn, sees('#phone')),
};

export const ContactWrong: StoryObj = {
  ...as('member', { prepare: drafted({ courseId, optionIds, facilityId, preferredDates }) }),
  play: does(
    goesOn,
    async (hand) => hand.type('phone', '０９０−１２'),
    presses('次へ'),
    sees('.ik-error', '電話番号'),
  ),
};

export const Confirm: StoryObj = {
  ...as('member', { prepare: drafted(choice) }),
  play: does(goesOn, sees('.ik-review')),
};

const sends = (setup: PortalSetup, ...then: Step[]): StoryObj => ({
  ...as('member', { prepare: drafted(choice), ...setup }),
  play: does(goesOn, sees('.ik-review'), presses('この内容で申し込む'), ...then),
});

export const Applied: StoryObj = sends({}, sees('.ik-banner-success'));
export const Sending: StoryObj = sends(
  { faults: [{ operation: 'checkupApplications.apply', delayMs: 120_000 }] },
  sees('[aria-disabled=true]'),
);
export const NotSent: StoryObj = sends(
  { faults: [{ operation: 'checkupApplications.apply', status: 500 }] },
  sees('[role=alert]'),
);
export const DayJustFull: StoryObj = sends(
  { faults: [{ operation: 'checkupApplications.apply', problem: 'checkup_day_full' }] },
  sees('.ik-error', '満員になりました'),
);
export const NotForYou: StoryObj = sends(
  { faults: [{ operation: 'checkupApplications.apply', problem: 'checkup_not_for_you' }] },
  sees('#ik-course-error'),
);
export const DraftNotKept: StoryObj = {
  ...as('member', {
    prepare: drafted({ courseId }),
    faults: [{ operation: 'checkupApplications.saveDraft', status: 500 }],
  }),
  play: does(goesOn, sees('[name=ik-facility]'), presses('前へ戻る'), sees('.ik-unsaved')),
};

export const Accepted: StoryObj = {
  ...as('member', { prepare: sent('accept') }),
  play: does(sees('.ik-now', '受付済み')),
};
export const DateFixed: StoryObj = {
  ...as('checkup-not-done'),
  play: does(sees('.ik-now', '受診日が決定')),
};
export const VoucherIssued: StoryObj = {
  ...as('family-insured'),
  play: does(sees('button', '受診券を表示する')),
};
export const Returned: StoryObj = {
  ...as('checkup-support'),
  play: does(sees('.ik-reason', '脳ドック')),
};
export const Visited: StoryObj = {
  ...as('member', { prepare: sent('accept', 'fix_date', 'issue_ticket', 'record_visit') }),
  play: does(sees('.ik-now', '受診済み')),
};

export const Voucher: StoryObj = {
  ...as('family-insured'),
  play: does(presses('受診券を表示する'), sees('.ik-barcode'), sees('.ik-voucher-number', '261 0004 8213')),
};
export const VoucherNotSaved: StoryObj = {
  ...as('family-insured', { faults: [{ operation: 'checkupApplications.voucherFile', status: 500 }] }),
  play: does(presses('受診券を表示する'), presses('受診券をPDFで保存する'), sees('[role=alert]')),
};

export const ChangingDates: StoryObj = {
  ...as('family-insured'),
  play: does(presses('日程を変更する'), sees('.ik-banner-warning', '受診券は使えなくなります')),
};
export const DatesChanged: StoryObj = {
  ...as('family-insured'),
  play: does(
    presses('日程を変更する'),
    clicks('[value="2026-12-22"]'),
    presses('日程の変更を申し込む'),
    sees('.ik-banner-success', '変更を受け付けました'),
  ),
};
export const CancelAsked: StoryObj = {
  ...as('family-insured'),
  play: does(presses('申し込みを取り消す'), sees('h2', '取り消しますか')),
};
export const Cancelled: StoryObj = {
  ...as('family-insured'),
  play: does(
    presses('申し込みを取り消す'),
    sees('h2', '取り消しますか'),
    presses('申し込みを取り消す'),
    sees('.ik-banner-success'),
  ),
};
export const TooLateToCancel: StoryObj = {
  ...as('family-insured', {
    faults: [{ operation: 'checkupApplications.cancel', problem: 'checkup_change_closed' }],
  }),
  play: does(
    presses('申し込みを取り消す'),
    sees('h2', '取り消しますか'),
    presses('申し込みを取り消す'),
    sees('[role=alert]', '前日まで'),
  ),
};

/** Where the society lets the insured apply for their dependants. */
export const Family: StoryObj = {
  ...as('family-insured', {
    config: { checkupApplications: { insuredAppliesForDependants: true, leadDays: 14 } },
  }),
  play: does(sees('h3', '常盤 なつみさん')),
};
