import * as z from 'zod/mini';
import { InstantAt } from './values.js';

/** Where an application stands and how it came there. States and steps: `@ikiiki/sdk/rules/procedures`. */
export const ProcedureStatus = z.object({
  state: z.string(),
  /** What the member can do now, as the names of steps. */
  steps: z.array(z.string()),
  openedAt: InstantAt,
  /** Each step that was taken, the oldest first. */
  history: z.array(
    z.object({
      at: InstantAt,
      step: z.string(),
      /** Where the step led. */
      state: z.string(),
      /** `member`, `society`, or `portal` where its time had come. */
      by: z.string(),
      /** What the society wrote to it, e.g. why something was sent back. */
      reason: z.optional(z.string()),
    }),
  ),
});
export type ProcedureStatus = z.output<typeof ProcedureStatus>;
