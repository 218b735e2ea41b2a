import * as z from 'zod/mini';
import { DateOn } from './values.js';

/**
 * When a service opens for the member, counted from the employer's submission (leaflet 各コンテンツの利用開始時期):
 * `wellness` (orange banner) about a week, `checkup` about a month, `other` at once.
 */
export const ServiceAvailability = z.object({
  service: z.string(),
  group: z.enum(['wellness', 'checkup', 'other']),
  available: z.boolean(),
  /** Calendar date in Japan from which the service is, or is expected to be, open. */
  availableFrom: DateOn,
  /** The date is an estimate; the portal decides. */
  approximate: z.boolean(),
});
export type ServiceAvailability = z.output<typeof ServiceAvailability>;
