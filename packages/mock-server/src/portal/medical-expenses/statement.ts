import type { medicalExpenses } from '@ikiiki/sdk/contract';
import type { Handler } from '../service.js';
import { exportOf } from './deduction.js';

export const statement: Handler<typeof medicalExpenses.statement> = async ({ params }, call) => {
  const { year } = await exportOf(call, params.year);
  return { bytes: new Uint8Array(), mediaType: 'application/pdf', name: `年間医療費通知_${year}年分.pdf` };
};
