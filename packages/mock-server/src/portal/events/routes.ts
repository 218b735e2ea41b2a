import type { Contract } from '@ikiiki/sdk/contract';
import { afterDatePlace, pageOfRows } from '../common/paging.js';
import { memberById, today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { enter, withdraw } from './enter.js';
import { statusOf } from './event.js';
import { eventDetail, eventView } from './event-view.js';
import { progress } from './progress.js';
import { answerQuiz, quiz } from './quiz.js';
import { ranking } from './ranking.js';
import { settleEvents } from './settle.js';
import { createTeam, joinTeam, leaveTeam, team } from './teams.js';

/** 健康イベント. */
export const events: Handlers<Contract['events']> = {
  async list({ query }, call) {
    const before = afterDatePlace(query);
    await settleEvents(call);
    const on = today(call);
    const member = await memberById(call.db, currentSession(call).memberId);
    const entries = await call.db
      .selectFrom('event_entries')
      .selectAll()
      .where('member_id', '=', member.id)
      .execute();
    let rows = call.db.selectFrom('events').selectAll().orderBy('starts_on', 'desc').orderBy('id', 'desc');
    if (before) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('starts_on', 'id'), '<', tuple(before.on, before.id)),
      );
    }
    // The status follows from the day by one rule, so that it is not said a second time in SQL
    const ofStatus = async (limit: number) =>
      query.status === undefined
        ? rows.limit(limit).execute()
        : (await rows.execute()).filter((row) => statusOf(row, on) === query.status).slice(0, limit);
    return pageOfRows(query, ofStatus, {
      cursorOf: ({ starts_on, id }) => `${starts_on}.${id}`,
      itemOf: (row) => {
        const entry = entries.find(({ event_id }) => event_id === row.id);
        return eventView(row, { member, entry, on });
      },
    });
  },

  async get({ params }, call) {
    await settleEvents(call);
    return eventDetail(call, params.eventId, currentSession(call).memberId);
  },

  enter,
  withdraw,
  progress,
  ranking,
  team,
  createTeam,
  joinTeam,
  leaveTeam,
  quiz,
  answerQuiz,
};
