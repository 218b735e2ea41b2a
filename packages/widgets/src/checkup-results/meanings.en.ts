import type { CheckupItem } from '@ikiiki/sdk/contract';

/** What each item tells, in plain words. */
export const meaningsEn: Readonly<Partial<Record<CheckupItem, string>>> = {
  height: 'A basic measure of your build, used to work out the BMI.',
  weight:
    'A basic measure of your build. If it changes by 2 kg or more within a month, think about what may be the reason.',
  bmi: 'Weight in kilograms divided twice by height in metres: a guide to your build.',
  waist: 'Measured at the height of the navel: a guide to the fat around your inner organs.',
  systolic_pressure:
    'The pressure while the heart contracts and pumps blood out. If it stays high, it strains blood vessels and heart.',
  diastolic_pressure: 'The pressure while the heart relaxes and fills with blood.',
  triglycerides_fasting:
    'Fats that the body uses for energy, measured after ten hours or more without food. What is left over is stored as body fat.',
  triglycerides_casual:
    'The same fats, measured less than ten hours after a meal. The limits differ from those for fasting.',
  hdl_cholesterol:
    '“Good” cholesterol, which collects surplus cholesterol from the blood vessels. The lower it is, the more care is needed.',
  ldl_cholesterol:
    '“Bad” cholesterol, which carries cholesterol through the body. Too much of it settles in the walls of blood vessels.',
  non_hdl_cholesterol: 'Total cholesterol without HDL cholesterol: a guide to the risk of hardened arteries.',
  glucose_fasting: 'Sugar in the blood, measured after ten hours or more without food.',
  glucose_casual: 'Sugar in the blood, measured less than ten hours after a meal.',
  hba1c: 'Your average blood sugar over the last one to two months. A meal on the day hardly changes it.',
  ast: 'An enzyme of liver and muscles. It rises when cells are damaged.',
  alt: 'An enzyme mostly of the liver. It rises with a fatty or an inflamed liver, for example.',
  gamma_gt:
    'An enzyme of liver and bile ducts. It rises with too much alcohol or a fatty liver, for example.',
  creatinine: 'A waste product of muscles that the kidneys remove. It rises when the kidneys work less well.',
  egfr: 'How well the kidneys filter blood, worked out from creatinine, age and sex. The lower it is, the more care is needed.',
  urine_protein:
    'Protein in the urine. It may come from weaker kidneys, but also after exercise, for example.',
  urine_glucose: 'Sugar in the urine. It appears when blood sugar is high, for example.',
  hemoglobin: 'The part of red blood cells that carries oxygen. Too little of it may mean anaemia.',
  blood_sampling_time:
    'The time between your last meal and the blood sample. Blood sugar and triglycerides are read differently by it.',
  medication_pressure: 'Your answer whether you take medicine for blood pressure.',
  medication_glucose: 'Your answer whether you take medicine for blood sugar, or insulin.',
  medication_lipid: 'Your answer whether you take medicine for cholesterol or triglycerides.',
  smoking: 'Your answer whether you smoke regularly.',
};
