import type { SeededPerson } from '../seeded-person.js';

/** People whose documents and certificates differ from those of others. */
export const documentPeople: readonly SeededPerson[] = [
  {
    id: 'voluntary',
    symbol: '1255',
    number: '013001',
    birthDate: '1965-07-08',
    relationship: 'insured',
    sex: 'female',
    name: '都築 よしえ',
    kana: 'ツヅキ ヨシエ',
    submittedOn: '2025-04-01',
    lostOn: '2026-12-01',
    account: {
      loginId: 'voluntary.member',
      password: 'Tsuzuki-no-Hashi64',
      passwordHash:
        '$argon2id$v=19$m=19456,t=2,p=1$h0ebXHybJ4j9jECpVMuTfg$8P35mdKUyyvO3kN67VLk0wysqwk5ZuYjPC33OU0Kbjs',
      email: 'voluntary.member@mail.example',
      nickname: 'あじさい',
      registeredAt: '2025-04-20T03:00:00.000Z',
    },
    noteJa: '登録済みの任意継続被保険者。保険料の納付済証明書があり、12月1日に資格を喪失する',
    noteEn: 'Registered; pays premiums alone (任意継続) and has certificates of them; leaves on 1 December',
  },
  {
    id: 'voluntary-child',
    symbol: '1255',
    number: '013001',
    birthDate: '2004-02-17',
    relationship: 'dependant',
    sex: 'male',
    name: '都築 あさひ',
    kana: 'ツヅキ アサヒ',
    submittedOn: '2025-04-01',
    lostOn: '2026-04-01',
    noteJa: '同じ記号・番号の子。就職して被扶養者でなくなった',
    noteEn: 'The child under the same number, who began to work and is no dependant any more',
  },
];
