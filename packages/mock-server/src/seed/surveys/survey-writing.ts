import type { SurveyCondition, SurveyOption, SurveyQuestion, SurveyRule } from '@ikiiki/sdk/contract';

/** What is common to questions of every kind. */
interface Asked {
  readonly support?: string;
  /** @default true */
  readonly required?: boolean;
  readonly visibleWhen?: SurveyCondition;
}

type Written<Type extends SurveyQuestion['type']> = Omit<
  Extract<SurveyQuestion, { readonly type: Type }>,
  'id' | 'title' | 'type' | 'required' | keyof Asked
>;

const question =
  <Type extends Exclude<SurveyQuestion['type'], 'unknown'>>(type: Type) =>
  (id: string, title: string, of: Written<Type>, asked: Asked = {}) =>
    ({ id, title, type, required: true, ...of, ...asked }) as unknown as SurveyQuestion;

export const single = question('single');
export const multiple = question('multiple');
export const scale = question('scale');
export const number = question('number');
export const text = question('text');

/** Options, from their ids and labels. */
export const options = (labels: Readonly<Record<string, string>>): SurveyOption[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** 「その他」 with words beside it. */
export const other: SurveyOption = { id: 'other', label: 'その他', other: true };

/** What cannot be chosen together with another. */
export const exclusive = (id: string, label: string): SurveyOption => ({ id, label, exclusive: true });

/** Asked where all of these hold. */
export const when = (...rules: SurveyRule[]): SurveyCondition => ({ match: 'all', rules });

export const satisfaction = { min: 1, max: 5, minLabel: 'とても不満', maxLabel: 'とても満足' };
