import type { Benefit } from '@ikiiki/sdk/contract';
import type { Facts } from './facts.js';

/** Benefits as the society's papers name them. */
export const benefitNames: Readonly<Record<Benefit, string>> = {
  high_cost: '高額療養費',
  copayment_refund: '一部負担還元金',
  family_supplement: '家族療養付加金',
  combined_high_cost: '合算高額療養付加金',
  sickness_allowance: '傷病手当金',
  maternity_allowance: '出産手当金',
  childbirth_lump_sum: '出産育児一時金',
  medical_expense: '療養費',
  funeral: '埋葬料（費）',
};

/** The title of a document, as it stands on it. */
export function titleOf(facts: Facts): string {
  switch (facts.kind) {
    case 'benefit_decision': {
      const name = benefitNames[facts.says.benefit as Benefit];
      return facts.says.result === 'denied' ? `${name}不支給決定通知書` : `${name}支給決定通知書`;
    }
    case 'acquisition':
      return '健康保険 資格取得証明書';
    case 'loss':
      return '健康保険 資格喪失証明書';
    case 'dependant_removed':
      return '健康保険 被扶養者資格喪失証明書';
    case 'premium_paid':
      return `任意継続保険料 納付済証明書（${facts.says.calendarYear}年分）`;
  }
}
