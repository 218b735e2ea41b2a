import type { CheckupItem } from '@ikiiki/sdk/contract';

/** 特定健診検査項目コード第4期 (JLAC10), as the 健診結果報告書 FHIR 記述仕様 names it. */
export const jlac10 = 'urn:oid:1.2.392.200119.6.1005';
/** 健診プログラムサービスコード. */
export const programSystem = 'urn:oid:1.2.392.200119.6.1002';
/** メタボリックシンドローム判定コード. */
export const metabolicSystem = 'urn:oid:1.2.392.200119.6.1008';
/** 保健指導レベルコード. */
export const guidanceSystem = 'urn:oid:1.2.392.200119.6.3001';
export const urineSystem = 'urn:oid:1.2.392.200119.6.2102';
export const samplingSystem = 'urn:oid:1.2.392.200119.6.2202';
export const yesNoSystem = 'urn:oid:1.2.392.200119.6.2003';
/** 喫煙 from fiscal year 2024. */
export const smokingSystem = 'urn:oid:1.2.392.200119.6.24060';

/** How an item was measured, by its code. */
export interface MethodCode {
  readonly item: CheckupItem;
  readonly code: string;
  readonly method?: string;
  /** HbA1c as it was told until March 2013. */
  readonly jds?: true;
}

const visible = '可視吸光光度法';
const ultraviolet = '紫外吸光光度法';
const other = 'その他の方法';
const glucoseMethods = [
  ['1926101', '電位差法'],
  ['2227101', visible],
  ['1927201', ultraviolet],
  ['1999901', other],
] as const;
const hba1cMethods = [
  ['1906202', '免疫学的方法'],
  ['1920402', 'HPLC法'],
  ['1927102', '酵素法'],
  ['1999902', other],
] as const;
const lipidMethods = [
  ['2327101', visible],
  ['2327201', ultraviolet],
  ['2399901', other],
] as const;

const family = (
  item: CheckupItem,
  beginning: string,
  methods: readonly (readonly [end: string, method: string])[],
): MethodCode[] => methods.map(([end, method]) => ({ item, code: beginning + end, method }));

/** All codes by item. Where a report has several of an item, the first that has a value stands for it. */
export const methodCodes: readonly MethodCode[] = [
  { item: 'height', code: '9N001000000000001' },
  { item: 'weight', code: '9N006000000000001' },
  { item: 'bmi', code: '9N011000000000001' },
  { item: 'waist', code: '9N016160100000001', method: '実測' },
  { item: 'waist', code: '9N016160200000001', method: '自己判定' },
  { item: 'waist', code: '9N016160300000001', method: '自己申告' },
  { item: 'systolic_pressure', code: '9A755000000000001', method: '平均など' },
  { item: 'systolic_pressure', code: '9A752000000000001', method: '2回目' },
  { item: 'systolic_pressure', code: '9A751000000000001', method: '1回目' },
  { item: 'diastolic_pressure', code: '9A765000000000001', method: '平均など' },
  { item: 'diastolic_pressure', code: '9A762000000000001', method: '2回目' },
  { item: 'diastolic_pressure', code: '9A761000000000001', method: '1回目' },
  ...family('triglycerides_fasting', '3F01500000', lipidMethods),
  ...family('triglycerides_casual', '3F01512990', lipidMethods),
  ...family('hdl_cholesterol', '3F07000000', lipidMethods),
  ...family('ldl_cholesterol', '3F07700000', [...lipidMethods, ['2391901', '計算法']]),
  { item: 'non_hdl_cholesterol', code: '3F069000002391901' },
  ...family('glucose_fasting', '3D01000000', glucoseMethods),
  ...family('glucose_casual', '3D01012990', glucoseMethods),
  ...family('hba1c', '3D04600000', hba1cMethods),
  ...family('hba1c', '3D04500000', hba1cMethods).map((code) => ({ ...code, jds: true as const })),
  ...family('ast', '3B03500000', [
    ['2327201', ultraviolet],
    ['2399901', other],
  ]),
  ...family('alt', '3B04500000', [
    ['2327201', ultraviolet],
    ['2399901', other],
  ]),
  ...family('gamma_gt', '3B09000000', [
    ['2327101', visible],
    ['2399901', other],
  ]),
  ...family('creatinine', '3C01500000', [
    ['2327101', visible],
    ['2399901', other],
  ]),
  { item: 'egfr', code: '8A065000002391901' },
  ...family('urine_protein', '1A01000000', [
    ['0191111', '試験紙法・機械読み取り'],
    ['0190111', '試験紙法・目視'],
  ]),
  ...family('urine_glucose', '1A02000000', [
    ['0191111', '試験紙法・機械読み取り'],
    ['0190111', '試験紙法・目視'],
  ]),
  { item: 'hemoglobin', code: '2A030000001930101' },
  { item: 'blood_sampling_time', code: '9N141000000000011' },
  { item: 'medication_pressure', code: '9N701000000000011' },
  { item: 'medication_glucose', code: '9N706000000000011' },
  { item: 'medication_lipid', code: '9N711000000000011' },
  { item: 'smoking', code: '9N736000000000011' },
];

const byCode = new Map(methodCodes.map((method, place) => [method.code, { ...method, place }]));

/** What a code stands for, with its place among all; undefined for one that this portal does not know. */
export const methodOf = (code: string) => byCode.get(code);
