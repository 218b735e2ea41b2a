import { receiptItems } from '@ikiiki/sdk/contract';
import { openCase, takeStep } from '../../portal/procedures/cases.js';
import { attachUploads } from '../../portal/uploads/attach.js';
import { freeDose } from '../../portal/vaccine-subsidy/claims.js';
import { vaccineClaimDesk } from '../../portal/vaccine-subsidy/desk.js';
import { asMember } from '../as-member.js';
import { plantUpload } from '../plant-upload.js';
import type { SeedPortal } from '../seed-portal.js';

/** A claim as a seed writes it. */
export interface WrittenClaim {
  /** Whose claim it is. @default the insured person of the family */
  readonly memberId?: string;
  readonly personId: string;
  readonly season?: string;
  readonly dose?: number;
  readonly doseDate?: string;
  readonly facility?: string;
  readonly paidYen?: number;
  /** Of the receipt. */
  readonly fileName?: string;
  /** Steps after the draft: when, in Japan, and what the society wrote. */
  readonly steps: readonly (readonly [step: string, at: string, reason?: string])[];
}

/** Claims of one family, in every state there is; the insured person is still free to claim this season. */
const claims: readonly WrittenClaim[] = [
  {
    personId: 'family-insured',
    season: '2025',
    doseDate: '2025-11-08',
    facility: 'けやき通りクリニック',
    paidYen: 3800,
    steps: [
      ['submit', '2025-11-10T20:15'],
      ['approve', '2025-11-18T10:00'],
      ['pay', '2025-12-01T09:00'],
    ],
  },
  {
    personId: 'family-child',
    doseDate: '2026-10-05',
    facility: 'けやき通りクリニック',
    paidYen: 3500,
    steps: [
      ['submit', '2026-10-06T21:00'],
      ['withdraw', '2026-10-07T07:30'],
    ],
  },
  {
    personId: 'family-spouse',
    doseDate: '2026-10-12',
    facility: '見本市休日診療所',
    paidYen: 2500,
    steps: [
      ['submit', '2026-10-14T19:00'],
      [
        'reject',
        '2026-10-20T11:00',
        '領収書がインフルエンザ予防接種のものではないため、お支払いできません。',
      ],
    ],
  },
  {
    personId: 'family-spouse',
    doseDate: '2026-10-24',
    facility: 'けやき通りクリニック',
    paidYen: 4200,
    steps: [
      ['submit', '2026-10-25T20:40'],
      [
        'return',
        '2026-11-02T14:00',
        '領収書に接種された方のお名前が見えません。お名前の入った写真をお送りください。',
      ],
    ],
  },
  {
    personId: 'family-child',
    doseDate: '2026-11-07',
    facility: 'けやき通りクリニック',
    paidYen: 3500,
    steps: [['submit', '2026-11-08T21:10']],
  },
  {
    personId: 'family-small-child',
    doseDate: '2026-10-17',
    facility: '若葉こどもクリニック',
    paidYen: 2800,
    steps: [
      ['submit', '2026-10-18T20:00'],
      ['approve', '2026-10-27T10:30'],
    ],
  },
  { personId: 'family-small-child', dose: 2, facility: '若葉こどもクリニック', steps: [] },
];

/** Puts the claims into the portal, each with the receipt that goes with it. */
export async function plantVaccineSubsidy(portal: SeedPortal): Promise<void> {
  for (const claim of claims) await plantClaim(portal, claim);
}

/** Puts one claim into the portal. */
export async function plantClaim(portal: SeedPortal, claim: WrittenClaim): Promise<void> {
  const { db } = portal;
  const { memberId = 'family-insured', personId, season = '2026', dose = 1, steps } = claim;
  const openedAt = portal.at(steps[0]?.[1] ?? '2026-11-20T21:00');
  let row = await openCase(openedAt, db, { procedure: 'vaccineClaim', memberId });
  await db
    .insertInto('vaccine_claims')
    .values({
      case_id: row.id,
      person_id: personId,
      season,
      dose,
      slot: `${season} ${personId} ${dose}`,
      dose_date: claim.doseDate ?? null,
      facility: claim.facility ?? '',
      paid_yen: claim.paidYen ?? null,
      confirmed: JSON.stringify(claim.doseDate ? receiptItems : []),
      amount_yen: null,
      paid_on: null,
      saved_at: openedAt.clock.now(),
    })
    .execute();
  if (claim.doseDate) {
    const receipt = await plantUpload(openedAt, memberId, claim.fileName ?? `領収書_${claim.doseDate}.pdf`);
    await attachUploads(db, asMember(openedAt, memberId), { uploadIds: [receipt], caseId: row.id });
  }
  for (const [step, at, reason] of steps) {
    const by = step === 'submit' || step === 'withdraw' ? 'member' : 'society';
    row = await takeStep(portal.at(at), db, row, { step, by, reason });
    if (step === 'withdraw') await freeDose(db, row.id);
    if (by === 'society') await vaccineClaimDesk[step as 'approve']?.(portal.at(at), db, row, {});
  }
}
