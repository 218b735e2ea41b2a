/** Names of items, by their code; what is not here keeps the portal's own name. */
export const itemNames: Readonly<Record<string, string>> = {
  height: 'Height',
  weight: 'Weight',
  bmi: 'BMI',
  waist: 'Waist',
  systolic_pressure: 'Systolic blood pressure',
  diastolic_pressure: 'Diastolic blood pressure',
  triglycerides_fasting: 'Triglycerides, fasting',
  triglycerides_casual: 'Triglycerides, not fasting',
  hdl_cholesterol: 'HDL cholesterol',
  ldl_cholesterol: 'LDL cholesterol',
  non_hdl_cholesterol: 'Non-HDL cholesterol',
  glucose_fasting: 'Blood sugar, fasting',
  glucose_casual: 'Blood sugar, not fasting',
  hba1c: 'HbA1c',
  ast: 'AST (GOT)',
  alt: 'ALT (GPT)',
  gamma_gt: 'γ-GT (γ-GTP)',
  creatinine: 'Serum creatinine',
  egfr: 'eGFR',
  urine_protein: 'Protein in urine',
  urine_glucose: 'Sugar in urine',
  hemoglobin: 'Haemoglobin',
  blood_sampling_time: 'Time between meal and blood sample',
  medication_pressure: 'Medicine for blood pressure',
  medication_glucose: 'Medicine for blood sugar or insulin',
  medication_lipid: 'Medicine for cholesterol or triglycerides',
  smoking: 'Smoking',
};

/** How something was measured, by the portal's words. */
export const methods: Readonly<Record<string, string>> = {
  実測: 'measured by staff',
  自己判定: 'measured by oneself',
  自己申告: 'as told by oneself',
  '1回目': '1st',
  '2回目': '2nd',
  平均など: 'mean or other',
  可視吸光光度法: 'visible spectrophotometry',
  紫外吸光光度法: 'ultraviolet spectrophotometry',
  その他の方法: 'another method',
  計算法: 'calculated',
  電位差法: 'potentiometry',
  免疫学的方法: 'immunoassay',
  HPLC法: 'HPLC',
  酵素法: 'enzymatic method',
  '試験紙法・機械読み取り': 'test strip, read by a device',
  '試験紙法・目視': 'test strip, read by eye',
};

const urine = {
  1: '− (negative)',
  2: '± (trace)',
  3: '+ (positive)',
  4: '2+ (positive)',
  5: '3+ (positive)',
};

/** Answers, by system and code. */
export const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'urn:oid:1.2.392.200119.6.1002': {
    '010': 'Specific health checkup (特定健康診査)',
    '030': 'Employer’s checkup (事業者健診)',
  },
  'urn:oid:1.2.392.200119.6.1008': {
    1: 'Metabolic syndrome (基準該当)',
    2: 'Close to metabolic syndrome (予備群該当)',
    3: 'Not found (非該当)',
    4: 'Could not be judged (判定不能)',
  },
  'urn:oid:1.2.392.200119.6.3001': {
    1: 'Active support (積極的支援)',
    2: 'Motivational support (動機付け支援)',
    3: 'None, information only (情報提供)',
    4: 'Could not be judged (判定不能)',
  },
  'urn:oid:1.2.392.200119.6.2003': { 1: 'Yes', 2: 'No' },
  'urn:oid:1.2.392.200119.6.2102': urine,
  'urn:oid:1.2.392.200119.6.2202': {
    2: '10 hours or more',
    3: '3.5 hours or more, less than 10',
    4: 'less than 3.5 hours',
  },
  'urn:oid:1.2.392.200119.6.24060': { 1: 'Yes', 2: 'Used to, but not in the last month', 3: 'No' },
};
