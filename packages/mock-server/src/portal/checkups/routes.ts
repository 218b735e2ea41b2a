import type { Contract } from '@ikiiki/sdk/contract';
import { afterDatePlace, pageOfRows } from '../common/paging.js';
import type { Call } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { comparisonOf } from './compare.js';
import { healthScoreOf } from './health-score.js';
import { allReports, checkupOf, publishedCheckups, summaryOf, withResults } from './reports.js';
import { trendsOf } from './trends.js';

/** What the member may see now. */
const own = (call: Call) => publishedCheckups(call, currentSession(call).memberId);

const newestFirst = (call: Call) => own(call).orderBy('examined_on', 'desc').orderBy('id', 'desc');

/** @throws ProblemError `not_found`, also for what is somebody else's or not published yet (SECURITY S-F3) */
async function ownReport(call: Call, checkupId: string) {
  const row = await own(call).where('id', '=', checkupId).executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  const [report] = await withResults(call, [row]);
  if (!report) throw new ProblemError('not_found');
  return report;
}

type OwnReport = Awaited<ReturnType<typeof ownReport>>;

async function reportBefore(call: Call, { row }: OwnReport): Promise<OwnReport | undefined> {
  const before = await newestFirst(call)
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('examined_on', 'id'), '<', tuple(row.examined_on, row.id)),
    )
    .executeTakeFirst();
  return before && (await withResults(call, [before]))[0];
}

const isOlder = ({ row: a }: OwnReport, { row: b }: OwnReport) =>
  a.examined_on < b.examined_on || (a.examined_on === b.examined_on && a.id < b.id);

/** 健診結果・健康度: the member's own. */
export const checkups: Handlers<Contract['checkups']> = {
  async list({ query }, call) {
    const before = afterDatePlace(query);
    const found = before
      ? newestFirst(call).where(({ eb, refTuple, tuple }) =>
          eb(refTuple('examined_on', 'id'), '<', tuple(before.on, before.id)),
        )
      : newestFirst(call);
    return pageOfRows(query, async (limit) => withResults(call, await found.limit(limit).execute()), {
      cursorOf: ({ row }) => `${row.examined_on}.${row.id}`,
      itemOf: summaryOf,
    });
  },

  async trends({ query }, call) {
    const trends = trendsOf(await allReports(call, currentSession(call).memberId), today(call));
    return { items: trends.filter(({ item }) => query.item === undefined || query.item === item) };
  },

  async get({ params }, call) {
    return checkupOf(await ownReport(call, params.checkupId));
  },

  async compare({ params, query }, call) {
    const report = await ownReport(call, params.checkupId);
    const other =
      query.with === undefined ? await reportBefore(call, report) : await ownReport(call, query.with);
    return other && isOlder(report, other) ? comparisonOf(other, report) : comparisonOf(report, other);
  },

  async healthScore(_, call) {
    const score = await healthScoreOf(call, currentSession(call).memberId);
    return score ? { score } : {};
  },
};
