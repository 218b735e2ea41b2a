/**
 * 記号・番号 as papers for the tax office show it: every digit replaced, none covered, so that no copy of the file
 * gives one back.
 */
export const maskedInsuredNumber = (insuredNumber: string): string => insuredNumber.replace(/[0-9]/g, '＊');
