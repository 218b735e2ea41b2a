import type { Benefit } from '@ikiiki/sdk/contract';
import { formatBirthDate } from '@ikiiki/sdk/rules/birth-date';
import { formatDocumentCode } from '@ikiiki/sdk/rules/document-code';
import type { Portal } from '../context.js';
import type { PdfBlock, PdfContent } from '../pdf/content.js';
import { maskedInsuredNumber } from '../pdf/masked-number.js';
import { symbolAndNumber } from '../pdf/symbol-and-number.js';
import { writePdf } from '../pdf/write-pdf.js';
import { type DocumentFacts, type DocumentRow, factsOf } from './facts.js';
import { benefitNames } from './titles.js';

/** 西暦 with its era, as papers write it. */
const japaneseDate = (date: string) => formatBirthDate(date, 'ja');
const yen = (amount: number) => `${amount.toLocaleString('ja-JP')}円`;

/** 記号・番号 masked, also between its parts. */
const masked = (insuredNumber: string) => symbolAndNumber(maskedInsuredNumber(insuredNumber));

const relationships = { insured: '被保険者（本人）', dependant: '被扶養者（家族）' } as const;

type Qualification = DocumentFacts['acquisition'] & { lostOn?: string; insuredName?: string };

function qualification(says: Qualification, statement: string): PdfBlock[] {
  const { person, insuredNumber, relationship, acquiredOn, lostOn, insuredName } = says;
  return [
    { type: 'paragraph', text: statement },
    {
      type: 'fields',
      rows: [
        ['氏名', `${person.name}（${person.kana}）`],
        ['生年月日', japaneseDate(person.birthDate)],
        ['区分', relationships[relationship]],
        ...(insuredName === undefined ? [] : [['被保険者の氏名', insuredName] as const]),
        ['記号・番号', symbolAndNumber(insuredNumber)],
        ['資格取得年月日', japaneseDate(acquiredOn)],
        ...(lostOn === undefined ? [] : [['資格喪失年月日', japaneseDate(lostOn)] as const]),
      ],
    },
  ];
}

const results = { paid: '支給', partial: '一部支給', denied: '不支給' } as const;
const routes = { employer: '事業所を通じて（給与とともに）', bank: 'ご登録の口座へ振込' } as const;

function decision(says: DocumentFacts['benefit_decision'], subject: string): PdfBlock[] {
  const { benefit, fromOn, untilOn, result, amountYen, reason, payRoute, payOn, insuredNumber } = says;
  return [
    { type: 'paragraph', text: '健康保険の給付について、次のとおり決定しましたので、お知らせします。' },
    {
      type: 'fields',
      rows: [
        ['給付の種類', benefitNames[benefit as Benefit]],
        ['対象になる方', subject],
        ['記号・番号', masked(insuredNumber)],
        ['対象の期間', `${japaneseDate(fromOn)}から\n${japaneseDate(untilOn)}まで`],
        ['決定の内容', results[result]],
        ['支給額', yen(amountYen)],
        ...(reason === undefined ? [] : [['理由', reason] as const]),
        ...(payRoute === undefined ? [] : [['支払方法', routes[payRoute]] as const]),
        ...(payOn === undefined ? [] : [['支払予定日', japaneseDate(payOn)] as const]),
      ],
    },
    { type: 'heading', text: 'この決定に不服があるとき' },
    {
      type: 'paragraph',
      text: 'この決定に不服があるときは、決定があったことを知った日の翌日から起算して3か月以内に、文書または口頭で、地方厚生局の社会保険審査官に審査請求をすることができます。',
    },
  ];
}

function premiums(says: DocumentFacts['premium_paid']): PdfBlock[] {
  const { person, insuredNumber, calendarYear, months, totalYen } = says;
  return [
    {
      type: 'paragraph',
      text: `${calendarYear}年1月1日から12月31日までの間に、任意継続被保険者の保険料として、次のとおり納付があったことを証明します。`,
    },
    {
      type: 'fields',
      rows: [
        ['氏名', `${person.name}（${person.kana}）`],
        ['記号・番号', masked(insuredNumber)],
        ['納付額の合計', yen(totalYen)],
      ],
    },
    {
      type: 'table',
      caption: '納付の内訳',
      columns: [
        { header: '対象の月' },
        { header: '納付した日', width: 2 },
        { header: '金額', align: 'right' },
      ],
      rows: months.map(({ month, paidOn, yen: amount }) => [
        `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月分`,
        japaneseDate(paidOn),
        yen(amount),
      ]),
      footer: ['合計', '', yen(totalYen)],
    },
    { type: 'note', text: '確定申告や年末調整で、社会保険料控除を受けるときにお使いください。' },
  ];
}

function blocksOf(row: DocumentRow): PdfBlock[] {
  const facts = factsOf(row);
  switch (facts.kind) {
    case 'benefit_decision':
      return decision(facts.says, row.subject_name);
    case 'acquisition':
      return qualification(facts.says, '次の方が、健康保険の資格を取得したことを証明します。');
    case 'loss':
      return qualification(facts.says, '次の方が、健康保険の資格を喪失したことを証明します。');
    case 'dependant_removed':
      return qualification(facts.says, '次の方が、健康保険の被扶養者でなくなったことを証明します。');
    case 'premium_paid':
      return premiums(facts.says);
  }
}

function addresseeOf(row: DocumentRow): string | undefined {
  const facts = factsOf(row);
  return facts.kind === 'benefit_decision' ? `${facts.says.addressee} 様` : undefined;
}

/** A document as a PDF; the same each time. */
export function documentPdf(portal: Portal, row: DocumentRow): Promise<Uint8Array<ArrayBuffer>> {
  const addressee = addresseeOf(row);
  const content: PdfContent = {
    title: row.title,
    issuedOn: row.issued_on,
    ...(addressee !== undefined && { addressee }),
    blocks: blocksOf(row),
    verification: {
      code: formatDocumentCode(row.code),
      url: new URL(portal.config.pages.verify, portal.config.siteUrl).href,
    },
  };
  return writePdf(portal, content);
}
