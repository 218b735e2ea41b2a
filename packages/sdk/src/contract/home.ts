import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { PointBalance } from './points.js';
import { ServiceAvailability } from './service-availability.js';
import { Topic } from './topics.js';
import { Count } from './values.js';

/** All that the first page after login shows, in one answer. */
export const Home = z.object({
  nickname: z.string(),
  /** Absent where points are not open for the member. */
  points: z.optional(PointBalance),
  /** How many notices are unread. */
  unread: Count,
  /** The newest topics. */
  topics: z.array(Topic),
  /** Every service of the leaflet for this member, in its order. */
  services: z.array(ServiceAvailability),
});
export type Home = z.output<typeof Home>;

export const home = {
  get: endpoint({
    method: 'GET',
    path: '/home',
    access: 'session',
    conditional: true,
    status: 200,
    response: Home,
    problems: [],
  }),
};
