import type { GlucoseTiming, RecordType } from '../contract/records.js';
import { calendarDate } from './calendar-date.js';
import { foldDigits, foldWidth, stripSpaces } from './folding.js';
import {
  judgeRecord,
  judgeRecordDate,
  type MeasureErrorCode,
  type RecordDateErrorCode,
  readMeasure,
  readPressurePair,
  readSleep,
  recordRules,
} from './health-record.js';

/** A row of a batch, as `records.batch` takes it. */
export interface CsvRecord {
  readonly date: string;
  readonly type: RecordType;
  readonly source: 'csv';
  readonly value: number;
  readonly diastolic?: number;
  readonly timing?: GlucoseTiming;
}

export type CsvErrorCode =
  | RecordDateErrorCode
  | MeasureErrorCode
  | 'not_below_systolic'
  /** A day that an earlier row has already. */
  | 'duplicate';

/** What is wrong with one cell. */
export interface CsvProblem {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** The column's name as it is written in the file. */
  readonly column: string;
  readonly code: CsvErrorCode;
}

export type CsvReading =
  | {
      readonly ok: true;
      readonly records: readonly CsvRecord[];
      readonly problems: readonly CsvProblem[];
      /** Days of which something is read. */
      readonly days: number;
      /** Columns that nobody knows; they are left out. */
      readonly unknownColumns: readonly string[];
    }
  /** Nothing can be read: an empty file, no column of dates, none of values, or more rows than days of a year. */
  | { readonly ok: false; readonly code: 'empty' | 'no_date_column' | 'no_value_column' | 'too_many_rows' };

/** Most rows of one file: the days of a leap year. */
export const maxCsvRows = 366;

type Column = 'date' | RecordType | 'systolic' | 'diastolic' | 'timing';

/** Names of columns, without width, case, spaces and what stands in brackets. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  date: ['日付', '年月日', '日', '測定日', 'date', 'day'],
  steps: ['歩数', 'steps'],
  weight: ['体重', 'weight'],
  body_fat: ['体脂肪率', '体脂肪', 'bodyfat', 'body_fat'],
  waist: ['腹囲', 'ウエスト', 'waist'],
  blood_pressure: ['血圧', 'bloodpressure', 'blood_pressure'],
  systolic: ['最高血圧', '収縮期血圧', '上の血圧', 'systolic'],
  diastolic: ['最低血圧', '拡張期血圧', '下の血圧', 'diastolic'],
  pulse: ['脈拍', '脈拍数', '心拍数', 'pulse', 'heartrate', 'heart_rate'],
  glucose: ['血糖値', '血糖', 'glucose'],
  timing: ['血糖の測定', '血糖測定', '測定のタイミング', 'glucosetiming', 'glucose_timing', 'timing'],
  sleep: ['睡眠時間', '睡眠', 'sleep'],
};

const timings: Readonly<Record<GlucoseTiming, readonly string[]>> = {
  fasting: ['空腹時', '空腹', '食前', 'fasting'],
  after_meal: ['食後', 'aftermeal', 'after_meal', 'aftermeals'],
};

const keyOf = <K extends string>(
  table: Readonly<Record<K, readonly string[]>>,
  text: string,
): K | undefined => {
  const plain = stripSpaces(foldWidth(text))
    .toLowerCase()
    .replace(/[([{].*$/, '');
  return (Object.keys(table) as K[]).find((key) => table[key].includes(plain));
};

/**
 * Cells of a CSV (RFC 4180): quotes, doubled quotes, line breaks inside quotes, LF, CR or CRLF, a byte order mark. Tabs
 * separate where the first line has one and no comma, as spreadsheets copy.
 */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '');
  const firstLine = /^[^\r\n]*/.exec(plain)?.[0] ?? '';
  const separator = firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ',';
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && plain[at + 1] === '\n') at += 1;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** UTF-8 where the bytes are that, else Shift_JIS, as spreadsheets in Japan save it. */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** A date as spreadsheets write it: `2026-11-22`, `2026/11/2`, `2026年11月22日`, `20261122`. */
function readDate(text: string): string {
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: .*)?$/.exec(foldDigits(text)) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(foldDigits(text)) ??
    [];
  return year ? calendarDate(Number(year), Number(month), Number(day)) : '';
}

type Cells = Readonly<Partial<Record<Column, string>>>;
type Refuse = (column: Column, code: CsvErrorCode) => void;

/** The blood pressure of a row, in one cell or two. */
function pressureIn(cells: Cells, refuse: Refuse): Pick<CsvRecord, 'value' | 'diastolic'> | undefined {
  const pair = readPressurePair(cells.blood_pressure ?? '');
  if (cells.blood_pressure && !pair) refuse('blood_pressure', 'invalid_format');
  const [upper, lower] = [pair?.systolic ?? cells.systolic ?? '', pair?.diastolic ?? cells.diastolic ?? ''];
  if (upper === '' && lower === '') return undefined;
  const { diastolic: bounds = recordRules.blood_pressure } = recordRules.blood_pressure;
  const systolic = readMeasure(upper, recordRules.blood_pressure);
  const diastolic = readMeasure(lower, bounds);
  const [upperColumn, lowerColumn] = pair
    ? (['blood_pressure', 'blood_pressure'] as const)
    : (['systolic', 'diastolic'] as const);
  if (!systolic.ok) refuse(upperColumn, systolic.code);
  if (!diastolic.ok) refuse(lowerColumn, diastolic.code);
  if (!systolic.ok || !diastolic.ok) return undefined;
  const values = { value: systolic.value, diastolic: diastolic.value };
  const { diastolic: code } = judgeRecord('blood_pressure', values);
  if (code && code !== 'unknown_field') refuse(lowerColumn, code);
  return code ? undefined : values;
}

const simpleTypes = ['steps', 'weight', 'body_fat', 'waist', 'pulse', 'sleep'] as const;

/** The records of one row; what cannot be read is refused by its column. */
function recordsIn(cells: Cells, date: string, refuse: Refuse): CsvRecord[] {
  const found: CsvRecord[] = [];
  const add = (type: RecordType, values: Omit<CsvRecord, 'date' | 'type' | 'source'>) =>
    found.push({ date, type, source: 'csv', ...values });
  for (const type of simpleTypes) {
    const cell = cells[type];
    if (!cell) continue;
    const read = type === 'sleep' ? readSleep(cell) : readMeasure(cell, recordRules[type]);
    if (read.ok) add(type, { value: read.value });
    else refuse(type, read.code);
  }
  const pressure = pressureIn(cells, refuse);
  if (pressure) add('blood_pressure', pressure);
  if (cells.glucose) {
    const read = readMeasure(cells.glucose, recordRules.glucose);
    const timing = keyOf(timings, cells.timing ?? '');
    if (!read.ok) refuse('glucose', read.code);
    else if (!timing) refuse('timing', cells.timing ? 'invalid_format' : 'required');
    else add('glucose', { value: read.value, timing });
  }
  return found;
}

/**
 * Reads a file of records: one row a day, the names of its columns in Japanese or English in the first. Every cell that
 * cannot be read is told; the rest is there nevertheless.
 * @param today calendar date in Japan
 */
export function readRecordsCsv(text: string, today: string): CsvReading {
  const [header = [], ...rows] = parseCsv(text);
  const filled = rows
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (header.length === 0 || filled.length === 0) return { ok: false, code: 'empty' };
  const columns = header.map((name) => keyOf(columnNames, name));
  if (!columns.includes('date')) return { ok: false, code: 'no_date_column' };
  if (!columns.some((column) => column && column !== 'date' && column !== 'timing')) {
    return { ok: false, code: 'no_value_column' };
  }
  if (filled.length > maxCsvRows) return { ok: false, code: 'too_many_rows' };
  const problems: CsvProblem[] = [];
  const records: CsvRecord[] = [];
  const days = new Set<string>();
  const nameOf = (column: Column) =>
    header[columns.indexOf(column)]?.trim() ||
    (column === 'timing' ? header[columns.indexOf('glucose')]?.trim() : undefined) ||
    column;
  for (const { cells, row } of filled) {
    const refuse: Refuse = (column, code) => problems.push({ row, column: nameOf(column), code });
    const named: Partial<Record<Column, string>> = {};
    for (const [index, column] of columns.entries()) if (column) named[column] = cells[index]?.trim() ?? '';
    const date = readDate(named.date ?? '');
    const code = named.date ? judgeRecordDate(date, today) : 'required';
    if (code) refuse('date', code);
    else if (days.has(date)) refuse('date', 'duplicate');
    else {
      const found = recordsIn(named, date, refuse);
      if (found.length > 0) days.add(date);
      records.push(...found);
    }
  }
  const unknownColumns = header.filter((name, index) => !columns[index] && name.trim() !== '');
  return { ok: true, records, problems, days: days.size, unknownColumns };
}

/** A file to begin with: the names of the columns and one row; with a byte order mark, so that spreadsheets read it. */
export function csvTemplate(language: 'ja' | 'en', today: string): string {
  const header = {
    ja: '日付,歩数,体重(kg),体脂肪率(%),腹囲(cm),最高血圧,最低血圧,脈拍,血糖値,血糖の測定,睡眠時間',
    en: 'Date,Steps,Weight (kg),Body fat (%),Waist (cm),Systolic,Diastolic,Pulse,Glucose,Glucose timing,Sleep',
  }[language];
  const timing = language === 'ja' ? '空腹時' : 'Fasting';
  return `\ufeff${header}\r\n${today},8000,65.2,22.5,84.0,124,79,64,95,${timing},7:00\r\n`;
}
