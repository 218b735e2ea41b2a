import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTemplate, decodeCsv, maxCsvRows, parseCsv, readRecordsCsv } from './health-record-csv.js';

const today = '2026-11-22';
const read = (text: string) => {
  const reading = readRecordsCsv(text, today);
  if (!reading.ok) throw new Error(reading.code);
  return reading;
};

describe('cells of a file', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['\ufeffa', [['a']]],
    ['"a,b","c""d","e\r\nf"', [['a,b', 'c"d', 'e\r\nf']]],
    ['a,\n', [['a', '']]],
    ['a\tb', [['a', 'b']]],
    ['"never ends', [['never ends']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('come back as they were written, whatever is in them', () => {
    const cell = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          fc.pre(!/^[^\r\n]*\t/.test(text) || /^[^\r\n]*,/.test(text));
          expect(parseCsv(text)).toEqual(rows);
        },
      ),
    );
  });
});

describe('a file of records', () => {
  it('of the template is read in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const { records, problems, days } = read(csvTemplate(language, today));
      expect([records.length, problems, days]).toEqual([8, [], 1]);
      expect(records.find(({ type }) => type === 'sleep')?.value).toBe(420);
      expect(records.find(({ type }) => type === 'blood_pressure')).toMatchObject({
        value: 124,
        diastolic: 79,
      });
    }
  });

  it('that a spreadsheet in Japan saved as Shift_JIS is read as well', () => {
    // 日付,体重 in Shift_JIS
    const bytes = Uint8Array.of(0x93, 0xfa, 0x95, 0x74, 0x2c, 0x91, 0xcc, 0x8f, 0x64, 0x0a);
    const text = `${decodeCsv(bytes)}2026/11/1,65.2`;
    expect(read(text).records).toEqual([{ date: '2026-11-01', type: 'weight', source: 'csv', value: 65.2 }]);
  });

  it('may have full width, another order, a blood pressure in one cell, empty cells and rows', () => {
    const { records, problems } = read(
      '血圧,日付,歩数\n１２８／８２,２０２６／１１／３,"８，５００"\n\n,2026年11月4日,\n,20261105,7000',
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { date: '2026-11-03', type: 'steps', source: 'csv', value: 8500 },
      { date: '2026-11-03', type: 'blood_pressure', source: 'csv', value: 128, diastolic: 82 },
      { date: '2026-11-05', type: 'steps', source: 'csv', value: 7000 },
    ]);
  });

  it('tells row and column of whatever cannot be read, and reads the rest', () => {
    const { records, problems } = read(
      [
        '日付,体重,最高血圧,最低血圧,血糖値',
        '2026-11-31,65,,,',
        '2026-11-23,65,,,',
        '2024-01-01,65,,,',
        ',65,,,',
        '2026-11-01,652,120,130,',
        '2026-11-02,65,120,,95',
        '2026-11-02,66,,,',
        '2026-11-03,64,,,',
      ].join('\n'),
    );
    expect(problems).toEqual([
      { row: 2, column: '日付', code: 'impossible_date' },
      { row: 3, column: '日付', code: 'future_date' },
      { row: 4, column: '日付', code: 'too_old' },
      { row: 5, column: '日付', code: 'required' },
      { row: 6, column: '体重', code: 'out_of_range' },
      { row: 6, column: '最低血圧', code: 'not_below_systolic' },
      { row: 7, column: '最低血圧', code: 'required' },
      { row: 7, column: '血糖値', code: 'required' },
      { row: 8, column: '日付', code: 'duplicate' },
    ]);
    expect(records.map(({ date, value }) => [date, value])).toEqual([
      ['2026-11-02', 65],
      ['2026-11-03', 64],
    ]);
  });

  it('names the columns that it leaves out', () => {
    expect(read('日付,体重,メモ\n2026-11-01,65,よく寝た').unknownColumns).toEqual(['メモ']);
  });

  it.each([
    ['', 'empty'],
    ['日付,体重', 'empty'],
    ['体重\n65', 'no_date_column'],
    ['日付,メモ\n2026-11-01,x', 'no_value_column'],
    [`日付,体重\n${'2026-11-01,65\n'.repeat(maxCsvRows + 1)}`, 'too_many_rows'],
  ])('%# is refused as a whole', (text, code) => {
    expect(readRecordsCsv(text, today)).toEqual({ ok: false, code });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readRecordsCsv(`日付,体重,血圧\n${text}`, today);
      }),
    );
  });
});
