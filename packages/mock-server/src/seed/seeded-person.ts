/** Somebody whom a seed puts into the society's records. All of them are made up. */
export interface SeededPerson {
  readonly id: string;
  /** 記号, 4 digits. */
  readonly symbol: string;
  /** 番号, 6 digits. */
  readonly number: string;
  readonly birthDate: string;
  readonly relationship: 'insured' | 'dependant';
  readonly sex: 'male' | 'female';
  /** Family name and given name, a space between. */
  readonly name: string;
  readonly kana: string;
  /** When the employer's submission came in. */
  readonly submittedOn: string;
  readonly lostOn?: string;
  /** Present for somebody who is registered. */
  readonly account?: {
    readonly loginId: string;
    readonly password: string;
    /** Of the password; kept here so that a world is made without hashing. */
    readonly passwordHash: string;
    readonly email: string;
    readonly nickname: string;
    readonly registeredAt: string;
  };
  /** Whether the identity check of the number is held from an hour before the world begins. */
  readonly held?: true;
  /** What the person is for. */
  readonly noteJa: string;
  readonly noteEn: string;
}
