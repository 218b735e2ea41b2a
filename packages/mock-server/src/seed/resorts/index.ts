import type { ResortForm, ResortGuest, ResortWish } from '@ikiiki/sdk/contract';
import { commitmentOf } from '@ikiiki/sdk/rules/resort-lottery';
import type { Call } from '../../portal/context.js';
import { beginAs, submitAs } from '../../portal/resorts/apply.js';
import { bookingRows, updateBooking } from '../../portal/resorts/bookings.js';
import { doWhatIsDueAtResorts } from '../../portal/resorts/due.js';
import { cancel, cancellation, takeOwn } from '../../portal/resorts/stays.js';
import { asMember } from '../as-member.js';
import type { SeedPortal } from '../seed-portal.js';
import { houses } from './houses.js';
import { nightsAt } from './nights.js';

/** Rounds whose seeds are the same in every world. */
const months = [
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
  '2026-11',
  '2026-12',
  '2027-01',
  '2027-02',
  '2027-03',
];

const wish = (roomTypeId: string, checkInOn: string, nights = 1, rooms = 1): ResortWish => ({
  resortId: roomTypeId.split('-')[0] ?? '',
  roomTypeId,
  checkInOn,
  nights,
  rooms,
});

const guest = (
  name: string,
  relation: ResortGuest['relation'] = 'dependant',
  age: ResortGuest['age'] = 'adult',
): ResortGuest => ({ name, relation, age });

const form = (
  wishes: readonly ResortWish[],
  guests: readonly ResortGuest[] = [],
  dinner = false,
): ResortForm => ({
  wishes: [...wishes],
  memberStays: true,
  guests: [...guests],
  phone: '09000000000',
  dinner,
});

const family = [guest('髙橋 みつき', 'other'), guest('山吹 こはる', 'dependant', 'child')];

/** Something that somebody did at a time in Japan; `wait` lets happen what is due by itself. */
type Deed = readonly [
  at: string,
  what: ResortForm | 'confirm' | 'cancel' | 'draft' | 'wait',
  who?: string,
  month?: string,
];

/** In the order of time. */
const deeds: readonly Deed[] = [
  ['2026-06-05T20:10', form([wish('umibe-twin', '2026-08-07')], family, true), 'member', '2026-08'],
  ['2026-06-15T10:00', 'wait'],
  ['2026-06-16T07:40', 'confirm', 'member', '2026-08'],
  ['2026-07-05T12:20', form([wish('kogen-suite', '2026-09-19', 2)]), 'family-insured', '2026-09'],
  ['2026-07-15T10:00', 'wait'],
  ['2026-07-23T00:00', 'wait'],
  ['2026-08-06T19:30', form([wish('kohan-family', '2026-10-17')], family), 'member', '2026-10'],
  ['2026-08-08T00:00', 'wait'],
  ['2026-08-15T10:00', 'wait'],
  ['2026-08-16T08:05', 'confirm', 'member', '2026-10'],
  ['2026-09-15T10:00', 'wait'],
  [
    '2026-10-02T20:00',
    form([wish('kogen-twin', '2026-12-19', 2), wish('umibe-twin', '2026-12-19')], family, true),
    'member',
    '2026-12',
  ],
  [
    '2026-10-03T18:45',
    form([wish('umibe-japanese', '2026-12-30', 2)], [guest('常盤 なつみ')], true),
    'family-insured',
    '2026-12',
  ],
  ['2026-10-11T22:15', 'cancel', 'member', '2026-10'],
  ['2026-10-15T10:00', 'wait'],
  ['2026-10-16T12:10', 'confirm', 'member', '2026-12'],
  ['2026-10-17T09:30', 'confirm', 'family-insured', '2026-12'],
  ['2026-11-03T20:20', form([wish('kogen-suite', '2027-01-23')], family), 'member', '2027-01'],
  [
    '2026-11-05T21:40',
    form([wish('kogen-suite', '2027-01-23'), wish('kogen-twin', '2027-01-23')], [guest('若葉 まもる')]),
    'checkup-support',
    '2027-01',
  ],
  [
    '2026-11-12T20:00',
    form([wish('kogen-suite', '2027-02-13'), wish('kogen-twin', '2027-02-13')]),
    'checkup-support',
    '2027-02',
  ],
  [
    '2026-11-13T20:00',
    form([wish('kogen-suite', '2027-02-13', 2)], [guest('真砂 れい')]),
    'couple-a',
    '2027-02',
  ],
  [
    '2026-11-14T08:15',
    form([wish('kogen-twin', '2027-02-13'), wish('umibe-twin', '2027-02-20')]),
    'twin-a',
    '2027-02',
  ],
  ['2026-11-15T10:00', 'wait'],
  ['2026-11-18T12:30', form([wish('kogen-twin', '2027-02-12', 2)]), 'held', '2027-02'],
  ['2026-11-20T22:05', 'draft', 'checkup-not-done', '2027-02'],
];

const seedOf = (month: string) => `seed-of-${month}`;

async function plantRounds({ db }: SeedPortal): Promise<void> {
  const rounds = months.map(async (month) => {
    const seed = seedOf(month);
    return { month, seed, commitment: await commitmentOf(seed), drawn_at: null, record: null };
  });
  await db
    .insertInto('resort_rounds')
    .values(await Promise.all(rounds))
    .execute();
}

async function bookingId({ db }: SeedPortal, memberId: string, month: string): Promise<string> {
  const { id } = await bookingRows(db)
    .where('member_id', '=', memberId)
    .where('month', '=', month)
    .executeTakeFirstOrThrow();
  return id;
}

async function apply(portal: SeedPortal, memberId: string, month: string, said: ResortForm, number: string) {
  const begun = { procedure: 'resortLottery', memberId, month, form: said } as const;
  const id = await beginAs(portal, portal.db, begun);
  await submitAs(portal, id, said);
  await updateBooking(portal.db, { case_id: id }, { number });
}

async function plantDraft(portal: SeedPortal, memberId: string, month: string): Promise<void> {
  const begun = form([wish('umibe-japanese', '2027-02-06', 2)], [guest('木の葉 りく')]);
  await beginAs(portal, portal.db, { procedure: 'resortLottery', memberId, month, form: begun });
}

async function cancelStay(call: Call, id: string): Promise<void> {
  await cancel(call, id, await cancellation(call, id));
}

/** Resorts, and people who have applied: every state that members see, by the same code that serves them. */
export async function plantResorts(seeding: SeedPortal): Promise<void> {
  const { db } = seeding;
  await db.insertInto('resorts').values(houses).execute();
  await db
    .insertInto('resort_days')
    .values(nightsAt(houses.map(({ id }) => id)))
    .execute();
  await plantRounds(seeding);
  // What these mails would say is long ago
  const quiet = (portal: SeedPortal): SeedPortal => ({ ...portal, mailer: { queue() {} } });
  for (const [index, [at, what, who = '', month = '']] of deeds.entries()) {
    const portal = quiet(seeding.at(at));
    const number = `SEED-${String(index + 1).padStart(4, '0')}`;
    await doWhatIsDueAtResorts(portal);
    const call = asMember(portal, who);
    if (what === 'confirm') await takeOwn(call, await bookingId(portal, who, month), what);
    else if (what === 'cancel') await cancelStay(call, await bookingId(portal, who, month));
    else if (what === 'draft') await plantDraft(portal, who, month);
    else if (what !== 'wait') await apply(portal, who, month, what, number);
  }
  await doWhatIsDueAtResorts(quiet(seeding));
}
