import { BenefitDecision, benefits } from '@ikiiki/sdk/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '../http/exchange.js';
import type { Portal } from '../portal/context.js';
import { issueDocuments } from '../portal/documents/publish.js';
import { nameOf, today } from '../portal/members/members.js';
import { DateOn, done, inputOf } from './input.js';
import { requirePerson } from './require-person.js';

/** A decision on a benefit; what is not said has a default. */
export const DecisionSpec = z.object({
  ...z.partial(z.omit(BenefitDecision, { appealUntil: true })).shape,
  /** Id of the insured person. */
  person: z.string(),
  benefit: z.optional(z.enum(benefits)),
  fromOn: z.optional(DateOn),
  untilOn: z.optional(DateOn),
  payOn: z.optional(DateOn),
  /** Name of whom it is about. @default the person */
  subject: z.optional(z.string().check(z.maxLength(100))),
});
export type DecisionSpec = z.input<typeof DecisionSpec>;

async function issue(portal: Portal, spec: z.output<typeof DecisionSpec>): Promise<string | undefined> {
  const on = today(portal);
  const { person, subject, ...said } = spec;
  const member = await requirePerson(portal, person);
  const { result = 'paid', benefit = 'family_supplement', fromOn = on, untilOn = on, ...more } = said;
  const amountYen = more.amountYen ?? (result === 'denied' ? 0 : 10_000);
  const decision = { ...more, benefit, fromOn, untilOn, result, amountYen };
  const [id] = await issueDocuments(portal, portal.db, [
    {
      kind: 'benefit_decision',
      says: { ...decision, insuredNumber: member.insured_number, addressee: nameOf(member) },
      member_id: member.id,
      subject_name: subject ?? nameOf(member),
      issued_on: on,
    },
  ]);
  return id;
}

/** The society decides on a benefit: `POST /_dev/decisions`. */
export function mountDecisions(dev: Hono<AppEnv>): void {
  dev.post('/decisions', async (c) => {
    const { world } = c.var;
    const spec = await inputOf(c, DecisionSpec);
    return done(c, { id: await world.enter(() => issue(world.portal, spec)) }, 201);
  });
}
