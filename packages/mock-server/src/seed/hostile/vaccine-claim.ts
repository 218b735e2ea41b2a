import type { SeedPortal } from '../seed-portal.js';
import { plantClaim } from '../vaccine-subsidy/index.js';
import { hostileTexts } from './texts.js';

/** A claim whose hospital, receipt and answer are full of them. */
export const plantHostileClaim = (portal: SeedPortal): Promise<void> =>
  plantClaim(portal, {
    memberId: 'member',
    personId: 'member',
    doseDate: '2026-11-01',
    facility: hostileTexts[0] ?? '',
    paidYen: 3500,
    fileName: hostileTexts[1] ?? '',
    steps: [
      ['submit', '2026-11-02T20:00'],
      ['reject', '2026-11-10T10:00', hostileTexts.join('\n')],
    ],
  });
