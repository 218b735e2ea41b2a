import type { CheckupGroup, CheckupItem, CodedText } from '@ikiiki/sdk/contract';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import { samplingSystem, smokingSystem, urineSystem, yesNoSystem } from './codes.js';

interface ItemDefinition {
  readonly name: string;
  readonly group: CheckupGroup;
  readonly unit: string;
  readonly decimals: number;
}

const define = (group: CheckupGroup, name: string, unit = '', decimals = 0): ItemDefinition => ({
  name,
  group,
  unit,
  decimals,
});

/** Every item as reports write it, in the order of a report. */
export const items: Readonly<Record<CheckupItem, ItemDefinition>> = {
  height: define('body', '身長', 'cm', 1),
  weight: define('body', '体重', 'kg', 1),
  bmi: define('body', 'BMI', 'kg/m²', 1),
  waist: define('body', '腹囲', 'cm', 1),
  systolic_pressure: define('blood_pressure', '収縮期血圧', 'mmHg'),
  diastolic_pressure: define('blood_pressure', '拡張期血圧', 'mmHg'),
  triglycerides_fasting: define('lipid', '空腹時中性脂肪', 'mg/dL'),
  triglycerides_casual: define('lipid', '随時中性脂肪', 'mg/dL'),
  hdl_cholesterol: define('lipid', 'HDLコレステロール', 'mg/dL'),
  ldl_cholesterol: define('lipid', 'LDLコレステロール', 'mg/dL'),
  non_hdl_cholesterol: define('lipid', 'Non-HDLコレステロール', 'mg/dL'),
  glucose_fasting: define('glucose', '空腹時血糖', 'mg/dL'),
  glucose_casual: define('glucose', '随時血糖', 'mg/dL'),
  hba1c: define('glucose', 'HbA1c', '%', 1),
  ast: define('liver', 'AST（GOT）', 'U/L'),
  alt: define('liver', 'ALT（GPT）', 'U/L'),
  gamma_gt: define('liver', 'γ-GT（γ-GTP）', 'U/L'),
  creatinine: define('kidney', '血清クレアチニン', 'mg/dL', 2),
  egfr: define('kidney', 'eGFR', 'mL/分/1.73m²', 1),
  urine_protein: define('kidney', '尿蛋白'),
  urine_glucose: define('glucose', '尿糖'),
  hemoglobin: define('blood', '血色素量（ヘモグロビン）', 'g/dL', 1),
  blood_sampling_time: define('interview', '採血時間（食後）'),
  medication_pressure: define('interview', '血圧を下げる薬'),
  medication_glucose: define('interview', '血糖を下げる薬・インスリン'),
  medication_lipid: define('interview', 'コレステロール・中性脂肪を下げる薬'),
  smoking: define('interview', '喫煙'),
};

/** Whether an item is answered by a code instead of a number. */
export const isCoded = (item: CheckupItem): boolean => items[item].unit === '';

const yesNo = { 1: 'はい', 2: 'いいえ' };
const urine = { 1: '−（陰性）', 2: '±（疑陽性）', 3: '+（陽性）', 4: '2+（陽性）', 5: '3+（陽性）' };
const smoking = { 1: 'はい', 2: '以前は吸っていたが、最近1か月間は吸っていない', 3: 'いいえ' };
const sampling = { 2: '食後10時間以上', 3: '食後3.5時間以上10時間未満', 4: '食後3.5時間未満' };

type Answers = readonly [system: string, words: Readonly<Record<string, string>>];

/** The answers of an item at a checkup; undefined where it is measured in numbers. */
function answersOf(item: CheckupItem, examinedOn: string): Answers | undefined {
  switch (item) {
    case 'urine_protein':
    case 'urine_glucose':
      return [urineSystem, urine];
    case 'blood_sampling_time':
      return [samplingSystem, sampling];
    case 'medication_pressure':
    case 'medication_glucose':
    case 'medication_lipid':
      return [yesNoSystem, yesNo];
    case 'smoking':
      return fiscalYearOf(examinedOn) < 2024 ? [yesNoSystem, yesNo] : [smokingSystem, smoking];
    default:
      return undefined;
  }
}

/** A coded answer with its words. A code that is not known stands for itself. */
export function answerOf(item: CheckupItem, code: string, examinedOn: string): CodedText {
  const [system = '', words = {}] = answersOf(item, examinedOn) ?? [];
  return { system, code, display: words[code] ?? code };
}
