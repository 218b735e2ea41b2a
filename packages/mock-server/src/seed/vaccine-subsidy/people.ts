import type { SeededPerson } from '../seeded-person.js';

/** Whom the vaccination subsidy needs beside the others. */
export const vaccinePeople: readonly SeededPerson[] = [
  {
    id: 'family-small-child',
    symbol: '1255',
    number: '009001',
    birthDate: '2019-05-05',
    relationship: 'dependant',
    sex: 'female',
    name: '常盤 ことは',
    kana: 'トキワ コトハ',
    submittedOn: '2019-05-20',
    noteJa: '同じ記号・番号の下の子。13歳未満で、インフルエンザ予防接種の補助は2回分',
    noteEn: 'The younger child under the same number, below thirteen: two doses of the flu vaccine',
  },
];
