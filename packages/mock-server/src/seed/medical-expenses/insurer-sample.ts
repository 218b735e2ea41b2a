import type { MedicalExpenseFilesTable } from '../../portal/medical-expenses/tables.js';
import { japanInstant } from '../seed-portal.js';

/** Stands for a file that an insurer would sign. Nothing of any format that a tax office knows is in it, and no rows. */
const content = `<?xml version="1.0" encoding="UTF-8"?>
<!-- サンプル: 試験用に作られたファイルです。電子署名はなく、申告には使えません。 -->
<サンプル 電子署名="なし">
  <説明>実際のポータルでは、健康保険組合が発行したXMLファイルがそのまま入ります。</説明>
</サンプル>
`;

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** A sample of an insurer's file, unsigned, and called a sample in its name. */
export const insurerSample = (
  memberId: string,
  year: number,
  issuedAt: string,
): MedicalExpenseFilesTable => ({
  member_id: memberId,
  year,
  name: `サンプル_医療費通知_${year}年分（署名なし・申告には使えません）.xml`,
  media_type: 'application/xml',
  content: base64(content),
  signed: 0,
  sample: 1,
  issued_at: japanInstant(issuedAt),
});
