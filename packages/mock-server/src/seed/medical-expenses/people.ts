import type { SeededPerson } from '../seeded-person.js';

/** Somebody whose expenses the insured person of the family does not see. */
export const expensePeople: readonly SeededPerson[] = [
  {
    id: 'hidden-spouse',
    symbol: '1255',
    number: '012001',
    birthDate: '1976-02-08',
    relationship: 'dependant',
    sex: 'female',
    name: '若葉 ことね',
    kana: 'ワカバ コトネ',
    submittedOn: '2003-06-02',
    account: {
      loginId: 'spouse.member',
      password: 'Kotone-no-Niwa64',
      passwordHash:
        '$argon2id$v=19$m=19456,t=2,p=1$D+Sr2Lwh2Nc4+BLk7XU5QA$MScBPiHWK22+DXcfAWBVLSnWMrhbQk88BwMI9sn7joU',
      email: 'spouse.member@mail.example',
      nickname: 'すずらん',
      registeredAt: '2025-05-10T03:00:00.000Z',
    },
    noteJa: '登録済みの被扶養者。医療費を被保険者（support.member）に表示しないと決めた',
    noteEn:
      'Registered dependant who has decided that the insured person (support.member) does not see the expenses',
  },
];
