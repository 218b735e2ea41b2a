import type { FormKind, FormPaper, FormSection } from '@ikiiki/sdk/contract';

/** A form as it stands since a date. */
export interface WrittenVersion {
  readonly version: string;
  readonly revisedOn: string;
  readonly sections: readonly FormSection[];
  readonly papers: readonly FormPaper[];
}

/** A form as it is written here. */
export interface WrittenForm {
  readonly id: string;
  readonly title: string;
  /** How its title is read, to be found by. */
  readonly kana: string;
  readonly purpose: string;
  readonly kind: FormKind;
  readonly lifeEvents: readonly string[];
  readonly who: string;
  readonly deadline: string;
  readonly notes: readonly string[];
  /** @default true */
  readonly insuredOnly?: boolean;
  /** It ends with money that is paid. */
  readonly benefit?: boolean;
  readonly minutes?: number;
  /** The oldest first. */
  readonly versions: readonly WrittenVersion[];
}

/** The years of claims of the Health Insurance Act, article 193. */
export const twoYears = (from: string): string => `${from}から2年以内`;
