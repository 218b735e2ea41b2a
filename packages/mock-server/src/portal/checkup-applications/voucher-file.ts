import type { Call } from '../context.js';
import type { PortalFile } from '../service.js';
import type { ApplicationRow } from './application-row.js';
import { voucherDetail } from './voucher-detail.js';

export async function voucherFile(call: Call, row: ApplicationRow): Promise<PortalFile> {
  const { number } = await voucherDetail(call, row);
  return { bytes: new Uint8Array(), mediaType: 'application/pdf', name: `受診券_${number}.pdf` };
}
