import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { DateOn, Id } from './values.js';

/** A headline of the society for everybody (トピックス). */
export const Topic = z.object({
  id: Id,
  title: z.string(),
  publishedOn: DateOn,
  /** Where it leads: `https:`; clients drop any other. */
  href: z.optional(z.string()),
});
export type Topic = z.output<typeof Topic>;

export const topics = {
  /** What is published now, newest first. */
  list: endpoint({
    method: 'GET',
    path: '/topics',
    access: 'public',
    conditional: true,
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(Topic),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/topics/{topicId}',
    access: 'public',
    conditional: true,
    status: 200,
    params: z.object({ topicId: Id }),
    response: Topic,
    problems: [],
  }),
};
