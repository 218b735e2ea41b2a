import type { Contract } from '@ikiiki/sdk/contract';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { beforeSteps } from './before-steps.js';
import { meals, photo, removeMeal, removePhoto, saveMeal, setPhoto } from './meals.js';
import { list, summary, trend } from './read.js';
import type { HealthRecordsTable } from './tables.js';
import { batch, save } from './write.js';

/** 健康記録: what members measure and eat, each their own. */
export const records: Handlers<Contract['records']> = {
  list,
  save,

  async remove({ params, query }, call) {
    await beforeSteps(call, [params.type]);
    const { numDeletedRows } = await call.db
      .deleteFrom('health_records')
      .where('member_id', '=', currentSession(call).memberId)
      .where('day', '=', params.date)
      .where('type', '=', params.type as HealthRecordsTable['type'])
      .where('source', '=', query.source ?? 'manual')
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new ProblemError('not_found');
  },

  batch,
  summary,
  trend,
  meals,
  saveMeal,
  removeMeal,
  setPhoto,
  photo,
  removePhoto,
};
