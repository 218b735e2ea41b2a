import { methodCodes } from '../../portal/checkups/codes.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** A checkup for each text, and in one of them nothing but reasons why there is no value. */
export async function plantHostileCheckups({ db, clock }: SeedPortal): Promise<void> {
  await db
    .insertInto('checkups')
    .values(
      hostileTexts.map((text, index) => ({
        id: `hostile-${index}`,
        member_id: 'member',
        examined_on: `2026-06-${String(index + 1).padStart(2, '0')}`,
        published_at: clock.now(),
        facility: text,
        program: text,
        sex: 'female' as const,
        metabolic_syndrome: text,
        guidance_level: text,
        doctor_name: text,
        doctor_finding: text,
        advice: JSON.stringify([{ topic: text, text }]),
      })),
    )
    .execute();
  const lines = methodCodes.slice(0, hostileTexts.length).map(({ code }, index) => ({
    checkup_id: `hostile-${hostileTexts.length - 1}`,
    code,
    status: 'not_performed' as const,
    value: null,
    comparator: null,
    answer: null,
    reason: hostileTexts[index] ?? null,
  }));
  await db.insertInto('checkup_values').values(lines).execute();
  await db
    .insertInto('health_scores')
    .values({ member_id: 'member', as_of: '2026-06-01', value: 50, method: hostileTexts[0] ?? '' })
    .execute();
}
