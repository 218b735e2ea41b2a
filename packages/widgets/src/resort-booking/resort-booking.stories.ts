import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type PortalSetup, type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { clicks, doesIn, presses, sees } from '../../test/story-hand.js';
import './resort-booking.define.js';

const meta: Meta = {
  title: 'Widgets/Resort booking',
  component: 'ikiiki-resort-booking',
  args: { 'login-href': '#login', 'trusted-host': true },
};
export default meta;

const tag = 'ikiiki-resort-booking';
const states = memberStates(tag, 'resorts.list');
const signedIn = (setup: PortalSetup = {}) => withPortal({ signedInAs: 'member', ...setup });

const does = doesIn(tag);
const heading = (says: string) => sees('.ik-heading', says);
const opens = (month: string) => clicks(`[data-month="${month}"] button`);
const next = presses('次へ');

const wishes = [
  { resortId: 'kogen', roomTypeId: 'kogen-twin', checkInOn: '2027-02-13', nights: 2, rooms: 1 },
  { resortId: 'kohan', roomTypeId: 'kohan-family', checkInOn: '2027-02-20', nights: 1, rooms: 1 },
];
const form = {
  wishes,
  memberStays: true,
  guests: [
    { name: '髙橋 みつき', relation: 'other' as const, age: 'adult' as const },
    { name: '山吹 こはる', relation: 'dependant' as const, age: 'child' as const },
  ],
  phone: '09000000000',
  dinner: true,
};

const begun = async ({ client }: StoryPortal): Promise<string> => {
  const { id: bookingId } = await client.resorts.begin({ month: '2027-02' });
  await client.resorts.saveDraft({ bookingId, ...form });
  return bookingId;
};
const prepareDraft = async (portal: StoryPortal): Promise<void> => void (await begun(portal));
const prepareSent = async (portal: StoryPortal): Promise<void> => {
  await portal.client.resorts.submit({ bookingId: await begun(portal), ...form });
};
/** The clock goes on, and the session with it. */
const waits = (days: number) => async (portal: StoryPortal) => {
  await portal.dev('POST', '/clock/advance', { days });
  const { flow } = await portal.client.session.identify({ loginId: 'yuzu.member' });
  await portal.client.session.logIn({ flow, password: 'Midori-no-Kaze58' });
};

export const Ready: StoryObj = { ...signedIn(), play: reaches(tag, 'ready', '.ik-card') };

export const Empty: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => void Object.assign(client.resorts, { list: async () => ({ items: [] }) }),
  }),
  play: reaches(tag, 'empty'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;

export const Resort: StoryObj = {
  ...signedIn(),
  play: does(clicks('[data-resort="umibe"] button'), sees('.ik-days')),
};

export const ResortWithClosedDays: StoryObj = {
  ...signedIn(),
  play: does(
    clicks('[data-resort="umibe"] button'),
    presses('次の月'),
    presses('次の月'),
    presses('次の月'),
    sees('.ik-day-rooms', 'お休みします'),
  ),
};

export const NoWishYet: StoryObj = {
  ...signedIn(),
  play: does(opens('2027-02'), heading('宿泊の希望')),
};

export const ChoosingTheDay: StoryObj = {
  ...signedIn({ prepare: prepareDraft }),
  play: does(opens('2027-02'), clicks('[data-wish="0"] button'), sees('.ik-day-button')),
};

export const DayMissing: StoryObj = {
  ...signedIn(),
  play: does(
    opens('2027-02'),
    presses('第1希望を選ぶ'),
    presses('この希望にする'),
    sees('.ik-error', '到着日をお選びください'),
  ),
};

export const Wishes: StoryObj = {
  ...signedIn({ prepare: prepareDraft }),
  play: does(opens('2027-02'), sees('[data-wish="1"]')),
};

export const People: StoryObj = {
  ...signedIn({ prepare: prepareDraft }),
  play: does(opens('2027-02'), next, sees('.ik-guest')),
};

export const PeopleWrong: StoryObj = {
  ...signedIn({ prepare: prepareDraft }),
  play: does(
    opens('2027-02'),
    next,
    heading('泊まる方'),
    (hand) => hand.type('ik-guest-0-name', '山吹 はるか'),
    (hand) => hand.type('ik-phone', '12'),
    next,
    sees('.ik-error', '同じ方が、すでに入っています'),
  ),
};

export const Check: StoryObj = {
  ...signedIn({ prepare: prepareDraft }),
  play: does(opens('2027-02'), next, heading('泊まる方'), next, heading('内容の確認')),
};

export const NotSaved: StoryObj = {
  ...signedIn({ prepare: prepareDraft, faults: [{ operation: 'resorts.saveDraft', status: 503 }] }),
  play: does(opens('2027-02'), presses('下へ'), sees('.ik-save-unsaved')),
};

export const Sent: StoryObj = {
  ...signedIn({ prepare: prepareDraft }),
  play: does(
    opens('2027-02'),
    next,
    heading('泊まる方'),
    next,
    presses('この内容で申し込む'),
    sees('.ik-number'),
  ),
};

export const FirstCome: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => {
      const { id: bookingId } = await client.resorts.begin({ month: '2027-01' });
      const january = wishes.map((wish) => ({ ...wish, checkInOn: '2027-01-16' }));
      await client.resorts.saveDraft({ bookingId, ...form, wishes: january });
    },
  }),
  play: does(
    opens('2027-01'),
    next,
    heading('泊まる方'),
    next,
    presses('この内容で宿泊を確定する'),
    heading('宿泊が確定しました'),
  ),
};

export const Full: StoryObj = {
  ...signedIn({ prepare: prepareDraft, faults: [{ operation: 'resorts.submit', problem: 'resort_full' }] }),
  play: does(
    opens('2027-02'),
    next,
    heading('泊まる方'),
    next,
    presses('この内容で申し込む'),
    sees('.ik-error', '満室'),
  ),
};

export const Applied: StoryObj = {
  ...signedIn({ prepare: prepareSent }),
  play: does(opens('2027-02'), sees('.ik-state-applied'), sees('.ik-timeline')),
};

export const TakingBack: StoryObj = {
  ...signedIn({ prepare: prepareSent }),
  play: does(opens('2027-02'), presses('申し込みを取り下げる'), sees('.ik-question')),
};

export const Won: StoryObj = {
  ...withPortal({ signedInAs: 'checkup-support' }),
  play: does(opens('2027-01'), sees('.ik-state-won'), sees('button', '宿泊を確定する')),
};

export const Lost: StoryObj = {
  ...signedIn(),
  play: does(clicks('.ik-past summary'), clicks('.ik-past [data-booking] button'), sees('.ik-state-lost')),
};

export const Confirmed: StoryObj = {
  ...signedIn(),
  play: does(opens('2026-12'), sees('.ik-heading', '2026年12月'), sees('.ik-state-confirmed')),
};

export const ChangingGuests: StoryObj = {
  ...signedIn(),
  play: does(opens('2026-12'), presses('泊まる方を変更する'), sees('.ik-guest')),
};

export const CancellingFree: StoryObj = {
  ...signedIn(),
  play: does(opens('2026-12'), presses('宿泊をキャンセルする'), sees('.ik-fee-sum', '費用はかかりません')),
};

export const CancellingCosts: StoryObj = {
  ...signedIn({ prepare: waits(26) }),
  play: does(opens('2026-12'), presses('宿泊をキャンセルする'), sees('.ik-fee-sum', 'キャンセル料は')),
};

export const FeeChanged: StoryObj = {
  ...signedIn({ faults: [{ operation: 'resorts.cancel', problem: 'resort_fee_changed' }] }),
  play: does(
    opens('2026-12'),
    presses('宿泊をキャンセルする'),
    sees('.ik-fee-sum'),
    presses('キャンセルする'),
    sees('.ik-error', 'キャンセル料'),
  ),
};

export const Cancelled: StoryObj = {
  ...signedIn(),
  play: does(
    clicks('.ik-past summary'),
    clicks('.ik-past [data-booking]:nth-child(2) button'),
    sees('.ik-state-cancelled'),
  ),
};

export const Lottery: StoryObj = {
  ...signedIn(),
  play: does(presses('抽選のしくみ'), heading('抽選のしくみ')),
};

export const DrawChecked: StoryObj = {
  ...signedIn(),
  play: does(presses('抽選のしくみ'), presses('2027年1月の抽選を確かめる'), sees('.ik-banner-success')),
};

export const DrawNotTheSame: StoryObj = {
  ...signedIn({
    prepare: async ({ client }) => {
      const record = await client.resorts.draw({ month: '2027-01' });
      const results = [...record.results].reverse();
      Object.assign(client.resorts, { draw: async () => ({ ...record, results }) });
    },
  }),
  play: does(presses('抽選のしくみ'), presses('2027年1月の抽選を確かめる'), sees('.ik-banner-error')),
};
