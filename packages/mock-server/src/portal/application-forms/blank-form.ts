import type { applicationForms, FormField, FormPaper } from '@ikiiki/sdk/contract';
import { formatBirthDate } from '@ikiiki/sdk/rules/birth-date';
import type { PdfBlock, PdfField } from '../pdf/content.js';
import { writePdf } from '../pdf/write-pdf.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { type FormRow, type FormVersion, formById } from './forms.js';

const box = '□';
const room = ' '.repeat(14);
/** Lines to write on. */
const severalLines = Array.from({ length: 4 }, () => ' ').join('\n');
const choices = (labels: readonly string[]) => labels.map((label) => `${box} ${label}`).join('　　');

/** The rows of a field on paper: what it asks, and what to write into. */
function rowsOf(field: FormField): PdfField[] {
  const { label } = field;
  switch (field.type) {
    case 'text':
      return [[label, field.long ? severalLines : '']];
    case 'choice':
      return [[label, choices(field.options.map((option) => option.label))]];
    case 'yes_no':
      return [[label, choices(['はい', 'いいえ'])]];
    case 'consent':
      return [[label, choices(['確認しました'])]];
    case 'date':
      return [[label, `${room}年${room}月${room}日`]];
    case 'month':
      return [[label, `${room}年${room}月`]];
    case 'yen':
      return [[label, `${room}${room}${room}円`]];
    case 'number':
      return [[label, `${room}${room}${field.unit ?? ''}`]];
    case 'address':
      return [[label, `〒${room}－${room}\n \n `]];
    case 'bank_account':
      return [
        ['金融機関・支店', `${room}${room}${room}${room}${room}支店`],
        ['預金の種類', choices(['普通', '当座', '貯蓄'])],
        ['口座番号（7桁）', ''],
        ['口座名義（カタカナ）', ''],
      ];
    case 'unknown':
      return [];
    default:
      return [[label, '']];
  }
}

const applicant: readonly PdfField[] = [
  ['記号・番号', ''],
  ['被保険者の氏名', ''],
  ['生年月日', `${room}年${room}月${room}日`],
  ['住所', `〒${room}－${room}\n \n `],
  ['勤務先の名前', ''],
];

/** A field that is not asked of everybody says of whom. */
function conditionOf(field: FormField, { sections }: FormVersion): string {
  const condition = 'visibleWhen' in field ? field.visibleWhen : undefined;
  if (!condition) return '';
  const asked = sections.flatMap(({ fields }) => fields).find(({ id }) => id === condition.fieldId);
  const names: Readonly<Record<string, string>> = { yes: 'はい', no: 'いいえ' };
  const labelOf = (value: string) =>
    asked?.type === 'choice' ? asked.options.find(({ id }) => id === value)?.label : names[value];
  const labels = condition.anyOf.map((value) => labelOf(value) ?? '').filter(Boolean);
  return labels.length > 0 ? `（「${labels.join('」「')}」の方のみ）` : '';
}

const paperLine = ({ title, support, required, visibleWhen }: FormPaper) =>
  `${box} ${title}${required && !visibleWhen ? '' : '（当てはまる方のみ）'}${support ? `\n　 ${support}` : ''}`;

const outdated = (newest: FormVersion): PdfBlock => ({
  type: 'paragraph',
  strong: true,
  text: `これは旧様式です。${formatBirthDate(newest.revisedOn, 'ja')}に改定されました。提出には、新しい様式をお使いください。`,
});

/** What stands on the paper, from top to bottom. */
export function blocksOf(row: FormRow, version: FormVersion, newest: FormVersion): PdfBlock[] {
  const notes = JSON.parse(row.notes) as string[];
  return [
    ...(version === newest ? [] : [outdated(newest)]),
    { type: 'paragraph', text: row.purpose },
    { type: 'note', text: `提出する方：${row.who}\n提出期限：${row.deadline}` },
    { type: 'heading', text: '申請する方' },
    { type: 'fields', rows: applicant },
    ...version.sections.flatMap((section): PdfBlock[] => [
      { type: 'heading', text: section.title },
      {
        type: 'fields',
        rows: section.fields.flatMap((field) =>
          rowsOf(field).map(([label, value]): PdfField => [label + conditionOf(field, version), value]),
        ),
      },
    ]),
    ...(version.papers.length > 0
      ? ([
          { type: 'heading', text: '添付する書類' },
          { type: 'paragraph', text: version.papers.map(paperLine).join('\n') },
        ] as const)
      : []),
    ...(notes.length > 0
      ? ([
          { type: 'heading', text: 'ご確認ください' },
          { type: 'note', text: notes.map((note) => `・${note}`).join('\n') },
        ] as const)
      : []),
    { type: 'note', text: `様式 ${version.version}　${formatBirthDate(version.revisedOn, 'ja')}改定` },
  ];
}

/** The blank form. @throws ProblemError `not_found`, for a version that has never held too */
export const blankForm: Handler<typeof applicationForms.file> = async ({ params, query }, call) => {
  const { row, versions } = await formById(call, params.formId);
  const [newest] = versions;
  const version =
    query.version === undefined ? newest : versions.find((known) => known.version === query.version);
  if (!version) throw new ProblemError('not_found');
  const bytes = await writePdf(call, {
    title: row.title,
    issuedOn: version.revisedOn,
    blocks: blocksOf(row, version, newest),
  });
  const mark = version === newest ? '' : `（旧様式${version.version}）`;
  return { bytes, mediaType: 'application/pdf', name: `${row.title}${mark}.pdf` };
};
