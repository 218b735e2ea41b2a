import { judgeEligibility } from '../rules/eligibility.js';
import { isPortalError } from '../transport/errors.js';
import type { RegistrationPort } from './port.js';
import type { RegistrationState } from './state.js';

/**
 * The screen of its own that a refusal leads to, or `undefined` where the present screen says it beside a field.
 *
 * @param email the address that is kept where the person has to start again
 */
export function sideExitOf(error: unknown, email: string, now: number): RegistrationState | undefined {
  if (!isPortalError(error)) return undefined;
  const { problem } = error;
  switch (error.code) {
    case 'link_invalid':
      return { step: 'email', email: problem?.email ?? email, restart: 'link-invalid' };
    case 'registration_void':
      return { step: 'email', email, restart: 'void' };
    case 'identity_ambiguous':
      return { step: 'ambiguous' };
    case 'already_registered':
      return { step: 'already-registered' };
    case 'identity_held':
      return {
        step: 'held',
        ...(error.retryAfterMs !== undefined && {
          retryAt: new Date(now + error.retryAfterMs).toISOString(),
        }),
      };
    case 'not_eligible':
      return {
        step: 'not-eligible',
        source: 'portal',
        ...(problem?.eligibleFrom !== undefined && { eligibleFrom: problem.eligibleFrom }),
        ...(problem?.reason !== undefined && { reason: problem.reason }),
      };
  }
  return undefined;
}

/**
 * The portal tells nobody why an identity did not match (SECURITY S-E7). But by the public age rule and the birth date
 * that was typed here, a dependant who is too young can be told from when to register, and no prober learns anything.
 */
export async function ageRuleExit(
  portal: Pick<RegistrationPort, 'policies'>,
  birthDate: string,
): Promise<RegistrationState | undefined> {
  try {
    const policy = await portal.policies.registration();
    const eligibility = judgeEligibility({ relationship: 'dependant', birthDate }, policy);
    if (eligibility.eligible) return undefined;
    return { step: 'not-eligible', source: 'age-rule', eligibleFrom: eligibility.eligibleFrom };
  } catch {
    // Without the policy the plain "does not match" stands, which is true as well.
    return undefined;
  }
}
