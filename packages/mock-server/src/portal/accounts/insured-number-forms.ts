/** 記号番号 as people write it: all ten digits, and 番号 without the zeros it is filled with (leaflet: 1255 3456). */
export function insuredNumberForms(insuredNumber: string): readonly string[] {
  const [symbol, number] = [insuredNumber.slice(0, 4), insuredNumber.slice(4)];
  return [insuredNumber, symbol + number.replace(/^0+/, '')];
}
