import type { Contract } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { addMonths } from '../common/months.js';
import { afterDatePlace, afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import type { Call } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { takeOwnStep } from '../procedures/cases.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { documentView, summaryOf } from './document-view.js';
import { ownOffers } from './offers.js';
import { documentPdf } from './pdf.js';
import { ownRequest, request, requestRows, requestViews } from './requests.js';
import { verify } from './verify.js';

/** What the member can see: files, from the day on which they were issued. */
const own = (call: Call) =>
  call.db
    .selectFrom('documents')
    .where('member_id', '=', currentSession(call).memberId)
    .where('delivery', '=', 'web')
    .where('issued_on', '<=', today(call));

/** @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
async function ownDocument(call: Call, documentId: string) {
  const row = await own(call).selectAll().where('id', '=', documentId).executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** The last day on which somebody who has left can use the portal. */
function accessUntil(call: Call) {
  const { lost_on } = currentSession(call).membership;
  if (lost_on === null || lost_on > today(call)) return {};
  return { accessUntil: addDays(addMonths(lost_on, call.config.accessAfterLeavingMonths), -1) };
}

/** 通知書・証明書: what the society writes to the member, and the certificates asked for. */
export const documents: Handlers<Contract['documents']> = {
  async list({ query }, call) {
    let rows = own(call);
    if (query.kind !== undefined) rows = rows.where('kind', '=', query.kind);
    const before = afterDatePlace(query);
    if (before) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('issued_on', 'id'), '<', tuple(before.on, before.id)),
      );
    }
    const page = await pageOfRows(
      query,
      (limit) =>
        rows
          .select(['id', 'member_id', 'kind', 'title', 'subject_name', 'issued_on'])
          .select(['delivery', 'read_at', 'withdrawn_at', 'case_id'])
          .orderBy('issued_on', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .execute(),
      { cursorOf: ({ issued_on, id }) => `${issued_on}.${id}`, itemOf: summaryOf },
    );
    const { unread } = await own(call)
      .select(({ fn }) => fn.countAll<number>().as('unread'))
      .where('read_at', 'is', null)
      .executeTakeFirstOrThrow();
    return { ...page, unread: Number(unread), ...accessUntil(call) };
  },

  async get({ params }, call) {
    return documentView(await ownDocument(call, params.documentId));
  },

  async markRead({ params }, call) {
    const { id, read_at } = await ownDocument(call, params.documentId);
    if (read_at !== null) return;
    await call.db
      .updateTable('documents')
      .set({ read_at: call.clock.now() })
      .where('id', '=', id)
      .where('read_at', 'is', null)
      .execute();
  },

  async file({ params }, call) {
    const row = await ownDocument(call, params.documentId);
    if (row.withdrawn_at !== null) throw new ProblemError('document_withdrawn');
    return {
      bytes: await documentPdf(call, row),
      mediaType: 'application/pdf',
      name: `${row.title.replace(/ /g, '')}_${row.issued_on}.pdf`,
    };
  },

  async offers(_, call) {
    return { items: await ownOffers(call) };
  },

  async requests({ query }, call) {
    let rows = requestRows(call.db).where('cases.member_id', '=', currentSession(call).memberId);
    const before = afterPlace(query);
    if (before) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('cases.opened_at', 'cases.id'), '<', tuple(before.number, before.id)),
      );
    }
    const page = await pageOfRows(
      query,
      (limit) => rows.orderBy('cases.opened_at', 'desc').orderBy('cases.id', 'desc').limit(limit).execute(),
      { cursorOf: ({ opened_at, id }) => placeCursor(opened_at, id), itemOf: (row) => row },
    );
    return { ...page, items: await requestViews(call.db, page.items) };
  },

  request,

  getRequest: ({ params }, call) => ownRequest(call, params.requestId),

  withdrawRequest({ params }, call) {
    return call.db.transaction().execute(async (transaction) => {
      const { id } = await takeOwnStep(call, transaction, 'certificate', params.requestId, 'withdraw');
      return ownRequest(call, id, transaction);
    });
  },

  verify,
};
