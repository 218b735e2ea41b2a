/** 記号・番号, also masked, as papers show them. */
export const symbolAndNumber = (insuredNumber: string): string =>
  `${insuredNumber.slice(0, 4)} ・ ${insuredNumber.slice(4)}`;
