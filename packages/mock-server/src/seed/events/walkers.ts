import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { AccountsTable } from '../../portal/accounts/tables.js';
import type { MembersTable } from '../../portal/members/tables.js';
import type { RecordRow } from '../../portal/records/record-view.js';
import { japanInstant, type SeedPortal } from '../seed-portal.js';

/** Nicknames of made-up members who take part in events, so that a ranking has its rows. Nobody logs in as one. */
const nicknames = [
  'そらいろ',
  'たけのこ',
  'うみかぜ',
  'どんぐり',
  'ひまわり',
  'あさつゆ',
  'こむぎ',
  'やまびこ',
  'らっこ',
  'もみじ',
  'さくらもち',
  'ほしぞら',
  'かえで',
  'みつばち',
  'つくし',
  'ゆきうさぎ',
  'かざぐるま',
  'ひだまり',
  'すずめ',
  'とんぼ',
  'きなこ',
  'なぎさ',
  'くるみ',
  'たんぽぽ',
  'しおかぜ',
  'れんげ',
  'こだま',
  'みかん',
  'はやぶさ',
];

const idOf = (index: number) => `walker-${String(index + 1).padStart(2, '0')}`;

/** Ids of the first so many of them. */
export const walkers = (count = nicknames.length): string[] =>
  nicknames.slice(0, count).map((_, index) => idOf(index));

/** Of a password that nobody knows. */
const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LWxvZ3MtaW4$bm9ib2R5LWtub3dzLXRoZS1wYXNzd29yZC1vZi10aGk';

const memberRow = (index: number): MembersTable => ({
  id: idOf(index),
  insured_number: `12550${String(20_001 + index)}`,
  birth_date: `19${60 + index}-06-10`,
  relationship: 'insured',
  sex: 'female',
  family_name: '道野',
  given_name: 'あゆみ',
  family_kana: 'ミチノ',
  given_kana: 'アユミ',
  submitted_on: '2015-04-01',
  lost_on: null,
});

const accountRow = (nickname: string, index: number): AccountsTable => ({
  member_id: idOf(index),
  login_id: idOf(index),
  login_id_key: idOf(index),
  password_hash: passwordHash,
  nickname,
  email: `${idOf(index)}@mail.example`,
  email_key: `${idOf(index)}@mail.example`,
  locale: 'ja',
  registered_at: Date.parse('2024-09-01T00:00:00Z'),
});

export async function plantWalkers({ db }: SeedPortal): Promise<void> {
  await db
    .insertInto('members')
    .values(nicknames.map((_, index) => memberRow(index)))
    .execute();
  await db.insertInto('accounts').values(nicknames.map(accountRow)).execute();
}

/** Steps of a day; every seventh day has no record. Two of them walk as much as each other, and share a place. */
function stepsOn(walker: number, day: number): number | undefined {
  const like = walker === 8 ? 7 : walker;
  if ((like + day) % 7 === 6) return undefined;
  return 2300 + ((like * 1543) % 9200) + ((day * 733 + like * 311) % 1200);
}

/** The steps of all of them from one day to another. */
export function stepRows(from: string, to: string): RecordRow[] {
  const rows: RecordRow[] = [];
  for (let day = 0, on = from; on <= to; day += 1, on = addDays(from, day)) {
    for (const [walker, member_id] of walkers().entries()) {
      const value = stepsOn(walker, day);
      if (value === undefined) continue;
      const recorded_at = japanInstant(`${on}T23:00`);
      const row = { member_id, day: on, value, diastolic: null, timing: null, recorded_at };
      rows.push({ ...row, type: 'steps', source: 'healthkit' });
    }
  }
  return rows;
}
