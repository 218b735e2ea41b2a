import { procedureOf } from '@ikiiki/sdk/rules/procedures/index';
import { stepsFrom } from '@ikiiki/sdk/rules/procedures/procedure';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '../http/exchange.js';
import { iso } from '../platform/iso.js';
import type { Portal } from '../portal/context.js';
import { type CaseRow, statusOf } from '../portal/procedures/cases.js';
import { takeDeskStep } from '../portal/procedures/desk.js';
import { done, inputOf, wantsPage } from './input.js';
import { casesPage } from './pages/cases.js';

/** A step that the society's desk takes. */
export const DeskStepSpec = z.object({
  /** What the member reads with it, e.g. why something was sent back. */
  reason: z.optional(z.string().check(z.maxLength(1000))),
  /** What the desk enters, by name, e.g. `{ amountYen: 3000 }`; what is missing has a default. */
  values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type DeskStepSpec = z.input<typeof DeskStepSpec>;

/** An application as the society's desk sees it. */
export interface DeskCase {
  readonly id: string;
  readonly procedure: string;
  /** Id of the member. */
  readonly person: string;
  readonly state: string;
  /** What the desk can do now. */
  readonly steps: readonly string[];
  /** Instant (UTC). */
  readonly openedAt: string;
}

const deskCase = ({ id, procedure, member_id, state, opened_at }: CaseRow): DeskCase => ({
  id,
  procedure,
  person: member_id,
  state,
  steps: stepsFrom(procedureOf(procedure), state, 'society'),
  openedAt: iso(opened_at),
});

/** The newest first, as many as a page of a person holds. */
async function casesOf({ db }: Portal, person: string | undefined): Promise<DeskCase[]> {
  const all = db.selectFrom('cases').selectAll().orderBy('opened_at', 'desc').orderBy('id').limit(200);
  const rows = await (person === undefined ? all : all.where('member_id', '=', person)).execute();
  return rows.map(deskCase);
}

/** The society's desk: what members have applied for, and the steps that the society takes. */
export function mountCases(dev: Hono<AppEnv>): void {
  dev.get('/cases', async (c) => {
    const { portal } = c.var.world;
    const cases = await casesOf(portal, c.req.query('person'));
    c.header('Vary', 'Accept');
    return wantsPage(c) ? casesPage(c, cases) : c.json(cases);
  });
  dev.post('/cases/:id/steps/:step', async (c) => {
    const { world } = c.var;
    const { id, step } = c.req.param();
    const spec = await inputOf(c, DeskStepSpec);
    const status = await world.enter(async () =>
      statusOf(world.portal.db, await takeDeskStep(world.portal, id, { step, ...spec })),
    );
    return done(c, status);
  });
}
