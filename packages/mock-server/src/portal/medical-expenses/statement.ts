import type { ExpenseKind, MedicalExpense, medicalExpenses } from '@ikiiki/sdk/contract';
import { dateInWords, monthInWords, numberInWords, yenInWords } from '../common/in-words.js';
import { insuredPersonOf, nameOf, today } from '../members/members.js';
import type { PdfBlock, PdfField } from '../pdf/content.js';
import { maskedInsuredNumber } from '../pdf/masked-number.js';
import { writePdf } from '../pdf/write-pdf.js';
import type { Handler } from '../service.js';
import type { CareMonth } from './care-months.js';
import { exportOf } from './deduction.js';
import { canBeDeducted, facilityText, sumOf } from './deduction-rows.js';

/** 記号・番号, its parts apart. */
const masked = (insuredNumber: string) => maskedInsuredNumber(insuredNumber).replace(/^.{4}/, '$& ・ ');

type Export = Awaited<ReturnType<typeof exportOf>>;

const kinds: Readonly<Record<ExpenseKind, string>> = {
  medical_inpatient: '医科入院',
  medical_outpatient: '医科外来',
  dental: '歯科',
  pharmacy: '調剤',
  home_nursing: '訪問看護',
  judo_therapy: '柔道整復',
  acupuncture: 'はり・きゅう等',
  equipment: '治療用装具',
};

const kindText = (kind: string): string => (Object.hasOwn(kinds, kind) ? kinds[kind as ExpenseKind] : '');
const ordinal = ({ month }: CareMonth) => Number(month.slice(5));

/** 「1月から8月」 where they are in a row, else each by itself. */
function inWords(months: readonly CareMonth[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return 'なし';
  return first !== last && ordinal(last) - ordinal(first) === months.length - 1
    ? `${ordinal(first)}月から${ordinal(last)}月`
    : months.map((one) => `${ordinal(one)}月`).join('、');
}

const reasons = {
  not_published: (months: readonly CareMonth[]) =>
    `まだ届いていません。領収書をお使いください。（掲載の予定：${months.map((one) => `${ordinal(one)}月分は${dateInWords(one.publishedOn)}`).join('、')}）`,
  expired: () => '掲載期間を過ぎました。領収書をお使いください。',
  not_enrolled: () => 'この健康保険に加入していません。',
} as const;

function missingFields(months: readonly CareMonth[]): PdfField[] {
  return (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((reason) => {
    const missing = months.filter(({ state }) => state === reason);
    return missing.length === 0
      ? []
      : [['載っていない月', `${inWords(missing)}：${reasons[reason](missing)}`] as const];
  });
}

function sumFields(expenses: readonly MedicalExpense[]): PdfField[] {
  const nameless = expenses.filter(({ facility }) => facility === '');
  const refund = sumOf(expenses, 'refundYen');
  return [
    ['医療費の総額', yenInWords(sumOf(expenses, 'totalYen'))],
    ['支払った医療費の額の合計', yenInWords(sumOf(expenses.filter(canBeDeducted), 'paidYen'))],
    ...(refund > 0 ? [['補填された額（ご本人の入力）', yenInWords(refund)] as const] : []),
    ...(nameless.length > 0
      ? [
          [
            '上に含めていない額',
            `${yenInWords(sumOf(nameless, 'paidYen'))}（医療機関名の記載がなく、このままでは控除に使えません）`,
          ] as const,
        ]
      : []),
  ];
}

/** The amount as it counts; where the member corrected it, with what the notice said. */
const paidText = ({ paidYen, notified }: MedicalExpense): string =>
  paidYen === notified.paidYen
    ? numberInWords(paidYen)
    : `${numberInWords(paidYen)}\n（通知の額 ${numberInWords(notified.paidYen)}）`;

function tableOf(name: string, expenses: readonly MedicalExpense[]): PdfBlock {
  return {
    type: 'table',
    caption: `療養を受けた者の氏名：${name}`,
    columns: [
      { header: '療養を受けた年月', width: 1.8 },
      { header: '病院・診療所・薬局等の名称', width: 2.8 },
      { header: '区分', width: 1.2 },
      { header: '医療費の総額（円）', width: 1.3, align: 'right' },
      { header: '支払った医療費の額（円）', width: 1.5, align: 'right' },
    ],
    rows: expenses.map((expense) => [
      monthInWords(expense.careMonth),
      facilityText(expense) || '（記載なし：控除に使えません）',
      kindText(expense.kind),
      numberInWords(expense.totalYen),
      paidText(expense),
    ]),
    footer: [
      '合計',
      '',
      '',
      numberInWords(sumOf(expenses, 'totalYen')),
      numberInWords(sumOf(expenses.filter(canBeDeducted), 'paidYen')),
    ],
  };
}

const notes = [
  '支払った医療費の額は、窓口での負担と入院時の食事代の合計です。窓口では10円単位で支払うため、領収書の額と少し違うことがあります。',
  '高額療養費、付加給付、自治体の助成など、あとから支給されたものは反映されていません。',
  '「（修正）」は、ご本人が領収書に合わせて直した行です。その領収書は5年間保管してください。',
  '実際に支払った年が受診した年と違うときは、支払った年の医療費として申告してください。',
  '記号・番号は、税務署に提出できるよう伏せています。',
];

function blocksOf(
  { year, household, months, expenses }: Export,
  insured: string,
  society: string,
): PdfBlock[] {
  const covered = months.filter(({ state }) => state === 'published');
  return [
    { type: 'paragraph', text: `${year}年に受けた療養の医療費を、次のとおりお知らせします。` },
    {
      type: 'fields',
      rows: [
        ['被保険者等の氏名', insured],
        ['記号・番号', masked(household.self.insured_number)],
        ['保険者等の名称', society],
        ['載っている月', `${year}年 ${inWords(covered)}`],
        ...missingFields(months),
      ],
    },
    { type: 'heading', text: '1年の合計' },
    { type: 'fields', rows: sumFields(expenses) },
    { type: 'heading', text: '明細' },
    ...household.people.flatMap((member): PdfBlock[] => {
      const own = expenses.filter(({ personId }) => personId === member.id);
      return own.length > 0 ? [tableOf(nameOf(member), own)] : [];
    }),
    ...(household.hidden > 0
      ? [
          {
            type: 'paragraph' as const,
            text: `表示していないご家族（${numberInWords(household.hidden)}人）の分は、載せていません。`,
          },
        ]
      : []),
    ...notes.map((text): PdfBlock => ({ type: 'note', text: `・${text}` })),
  ];
}

/** 年間医療費通知: the six items that a tax office asks for. Without a code to verify: rows may be the member's own words. */
export const statement: Handler<typeof medicalExpenses.statement> = async ({ params }, call) => {
  const exported = await exportOf(call, params.year);
  const { self } = exported.household;
  // The insured person's, on a dependant's statement too
  const insured = await insuredPersonOf(call.db, self);
  const bytes = await writePdf(call, {
    title: `年間医療費通知（${exported.year}年分）`,
    issuedOn: today(call),
    addressee: `${nameOf(self)} 様`,
    blocks: blocksOf(exported, insured ? nameOf(insured) : '', call.config.society.nameJa),
  });
  return { bytes, mediaType: 'application/pdf', name: `年間医療費通知_${exported.year}年分.pdf` };
};
