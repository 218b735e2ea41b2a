import type { CheckupVoucherDetail } from '@ikiiki/sdk/contract';
import { dateInWords, yenInWords } from '../common/in-words.js';
import type { Call } from '../context.js';
import { type Member, memberById } from '../members/members.js';
import type { PdfContent } from '../pdf/content.js';
import { writePdf } from '../pdf/write-pdf.js';
import type { PortalFile } from '../service.js';
import type { ApplicationRow } from './application-row.js';
import { voucherDetail } from './voucher-detail.js';

const feeText = (amount: number): string => (amount === 0 ? '無料' : yenInWords(amount));

/** What a voucher says on paper (特定健康診査受診券): no 記号・番号, its own number stands for them. */
function content(voucher: CheckupVoucherDetail, person: Pick<Member, 'birth_date' | 'sex'>): PdfContent {
  const { number, name, kana, facility, course, options, copayYen } = voucher;
  return {
    title: '健康診査 受診券',
    issuedOn: voucher.issuedOn,
    addressee: `${name} 様`,
    blocks: [
      {
        type: 'paragraph',
        text: '受診の当日、この受診券を医療機関の窓口にお出しください。',
      },
      { type: 'barcode', text: number, label: '受診券番号' },
      {
        type: 'fields',
        rows: [
          ['受診券番号', number],
          ['氏名', `${name}（${kana}）`],
          ['生年月日', dateInWords(person.birth_date)],
          ['性別', person.sex === 'female' ? '女' : '男'],
          ['受診日', dateInWords(voucher.fixedOn)],
          ['医療機関', `${facility.name}\n${facility.address}\n電話 ${facility.phone}`],
          ['有効期限', `${dateInWords(voucher.validUntil)}まで`],
        ],
      },
      {
        type: 'table',
        caption: '窓口でのお支払い',
        columns: [
          { header: '検査', width: 4 },
          { header: '金額', align: 'right' },
        ],
        rows: [course, ...options].map((item) => [item.name, feeText(item.copayYen)]),
        footer: ['合計', feeText(copayYen)],
      },
      {
        type: 'note',
        text: '資格を喪失された方は、この受診券をお使いになれません。日程を変更または取り消された場合も、この受診券は無効です。',
      },
    ],
  };
}

/** The voucher as a PDF, for its owner. @throws ProblemError `not_found` where none is issued */
export async function voucherFile(call: Call, row: ApplicationRow): Promise<PortalFile> {
  const voucher = await voucherDetail(call, row);
  const person = await memberById(call.db, row.member_id);
  return {
    bytes: await writePdf(call, content(voucher, person)),
    mediaType: 'application/pdf',
    name: `受診券_${voucher.number}.pdf`,
  };
}
