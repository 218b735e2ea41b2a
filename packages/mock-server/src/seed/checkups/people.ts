import type { SeededPerson } from '../seeded-person.js';

/** People who have checkups to show beside those of `member` and `family-insured`. */
export const checkupPeople: readonly SeededPerson[] = [
  {
    id: 'checkup-support',
    symbol: '1255',
    number: '012001',
    birthDate: '1974-06-21',
    relationship: 'insured',
    sex: 'male',
    name: '若葉 たかし',
    kana: 'ワカバ タカシ',
    submittedOn: '1999-04-01',
    account: {
      loginId: 'support.member',
      password: 'Wakaba-no-Michi27',
      passwordHash:
        '$argon2id$v=19$m=19456,t=2,p=1$Bk+NzS9MHl9wpZjMTKdUxg$PIn29vHp7Z2p8i0MUJ0Nj2A0OnFDJqUdYD+jRWOWRCk',
      email: 'support.member@mail.example',
      nickname: 'くぬぎ',
      registeredAt: '2025-04-15T03:00:00.000Z',
    },
    noteJa: '登録済み。健診結果に受診勧奨判定値の項目があり、特定保健指導は積極的支援',
    noteEn: 'Registered; checkups with values to see a doctor about, and 積極的支援 as guidance level',
  },
  {
    id: 'checkup-not-done',
    symbol: '1255',
    number: '012002',
    birthDate: '1983-09-14',
    relationship: 'insured',
    sex: 'female',
    name: '木の葉 さら',
    kana: 'コノハ サラ',
    submittedOn: '2012-04-02',
    account: {
      loginId: 'partly.member',
      password: 'Konoha-Sarasara58',
      passwordHash:
        '$argon2id$v=19$m=19456,t=2,p=1$VRvyFI+AJIqlDDYXD/jJEg$3qWFIwqJ1laO80PYlzcE9pnjxlm9AgeVvc22MEwppXE',
      email: 'partly.member@mail.example',
      nickname: 'どんぐり',
      registeredAt: '2025-06-02T03:00:00.000Z',
    },
    noteJa: '登録済み。健診結果に未実施・測定不能・入力範囲を超えた値がある',
    noteEn: 'Registered; checkups with items not done, not measurable, and beyond what the method tells',
  },
];
