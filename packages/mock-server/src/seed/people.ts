import type { Portal } from '../portal/context.js';
import { standardPeople } from './standard-people.js';

/** A person of the seed as testers see it: who, with which values, and what for. */
export interface ListedPerson {
  readonly id: string;
  readonly noteJa: string;
  readonly noteEn: string;
  readonly symbol: string;
  readonly number: string;
  /** 認証項目1: 記号 and 番号 as ten digits. */
  readonly insuredNumber: string;
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  readonly relationship: 'insured' | 'dependant';
  readonly name: string;
  readonly kana: string;
  /** Whether the person has an account now. */
  readonly registered: boolean;
  /** Of a person who was registered from the start, as seeded. */
  readonly loginId?: string;
  readonly password?: string;
  readonly email?: string;
}

/** The people of the seed that are in this portal. */
export async function people({ db }: Portal): Promise<ListedPerson[]> {
  const rows = await db
    .selectFrom('members')
    .leftJoin('accounts', 'accounts.member_id', 'members.id')
    .select(['members.id', 'accounts.member_id as account'])
    .execute();
  const registered = new Map(rows.map(({ id, account }) => [id, account !== null]));
  return standardPeople
    .filter(({ id }) => registered.has(id))
    .map(({ id, noteJa, noteEn, symbol, number, birthDate, relationship, name, kana, account }) => ({
      id,
      noteJa,
      noteEn,
      symbol,
      number,
      insuredNumber: symbol + number,
      birthDate,
      relationship,
      name,
      kana,
      registered: registered.get(id) === true,
      ...(account && { loginId: account.loginId, password: account.password, email: account.email }),
    }));
}
