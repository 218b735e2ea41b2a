import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['medicalExpenses']> = {
  description:
    '医療費通知・医療費控除データ作成・年間医療費通知出力: what care cost, by month, person and facility. A care month comes about three months later and is kept for two years; years are calendar years in Japan. The insured person sees dependants as far as the society’s rule and their own decision allow; a dependant sees nobody else’s. Months, sums, exports and files follow at once.',
  operations: {
    summary: {
      summary: 'A calendar year with its sums',
      description:
        'Twelve months, each with how it stands; people, the member first; how many family members are not shown, never what they had.',
    },
    list: {
      summary: 'The rows of a year, a month or a person',
      description:
        'The newest care month first; within a month the own ones first. `total` counts all pages.',
    },
    correct: {
      summary: 'Say what was really paid',
      description:
        'The notice works out the own share to the yen and knows nothing of what was paid back later. The member says what the receipt says, names a facility that is missing, or says what somebody else paid back. In place of what was said before; what is absent or as notified stands as notified. Corrections are the member’s own, also where somebody else sees the same row.',
    },
    undoCorrection: {
      summary: 'Back to what the notice says',
      description: 'Also where nothing was corrected.',
    },
    household: {
      summary: 'Who of the family sees whose expenses',
      description: 'With the member’s own decision where there is one to take.',
    },
    setVisibility: {
      summary: 'Let the insured person see the own expenses, or no longer',
      description:
        'From the next request on, past months, sums and exports included. Unknown (`not_found`) to whoever has nothing to decide: insured persons, minors, everybody where the society’s rule is `none`.',
    },
    deduction: {
      summary: 'What the exports of a year hold and lack',
      description:
        'Which months they cover, for which the member needs receipts and why, what is left out, and which characters Shift_JIS does not have.',
    },
    deductionCsv: {
      summary: 'Rows for the tax agency’s 医療費集計フォーム',
      description:
        'Nine columns in the order of that form; CRLF; UTF-8 with a byte order mark, or Shift_JIS (CP932). Rows without a facility or without a payment are left out. A corrected row says so after the facility’s name. No text is taken for a formula.',
    },
    statement: {
      summary: '年間医療費通知 as a PDF',
      description:
        'The six items that a tax office asks for, 記号・番号 masked, with the months it covers and lacks. Made by the portal, not signed.',
    },
    insurerFile: {
      summary: 'The insurer’s own file',
      description:
        'As it came, byte by byte; the portal neither makes nor changes it, and says nothing of whether e-Tax takes it. Unknown where there is none, and where it may name somebody who has objected since it was issued.',
    },
  },
};
