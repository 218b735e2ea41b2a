import type { RecordType } from '@ikiiki/sdk/contract';
import { svg, type TemplateResult } from 'lit';

/** A small drawing for each type, beside its word. */
const paths: Readonly<Record<RecordType, string>> = {
  steps:
    'M8 3c2 0 3 3 2.5 6S8 13 6.5 12.5 5 9 5.5 7 6.5 3 8 3M6 15h4c0 2-.5 4-2 4s-2-2-2-4M16 6c-2 0-3 3-2.5 6s2.5 4 4 3.5 1.5-3.5 1-5.5S17.5 6 16 6M14 18h4c0 2-.5 3-2 3s-2-1-2-3',
  weight: 'M4 4h16v16H4zM8 9a5.5 5.5 0 0 1 8 0l-2.5 3h-3zM12 12l1-3',
  body_fat: 'M12 3c4 5 6 7.5 6 11a6 6 0 0 1-12 0c0-3.5 2-6 6-11M9.5 17l5-5M9.5 12.5v.01M14.5 16.5v.01',
  waist: 'M3 8h18v8H3zM7 8v3M11 8v4M15 8v3M19 8v4',
  blood_pressure: 'M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.5A4.5 4.5 0 0 1 20 9c0 6-8 11-8 11M12 9v5M9.5 11.5h5',
  pulse: 'M2 12h5l2-5 4 11 3-8 1.5 2H22',
  glucose: 'M12 3c4 5 6 7.5 6 11a6 6 0 0 1-12 0c0-3.5 2-6 6-11M15 14a3 3 0 0 1-3 3',
  sleep: 'M20 14.5A8.5 8.5 0 1 1 10 3.5a7 7 0 0 0 10 11M15 4h4l-4 5h4',
};

export const typeIcon = (type: RecordType): TemplateResult =>
  svg`<svg class="ik-type-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[type]} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" /></svg>`;
