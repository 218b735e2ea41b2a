import type { applicationForms } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { takeStep } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { lockedApplication, viewById } from './application.js';

/** Takes it back. */
export async function takeBack(call: Call, id: string): Promise<void> {
  await call.db.transaction().execute(async (transaction) => {
    const { found } = await lockedApplication(call, transaction, id, ['submitted', 'returned']);
    await takeStep(call, transaction, found, { step: 'withdraw', by: 'member' });
    await transaction
      .updateTable('applications')
      .set({ changed_at: call.clock.now(), remarks: '[]' })
      .where('case_id', '=', id)
      .execute();
  });
}

export const withdraw: Handler<typeof applicationForms.withdraw> = async ({ params }, call) => {
  const id = params.applicationId;
  await takeBack(call, id);
  await call.audit.record({
    event: 'application_withdrawn',
    level: 'info',
    actor: currentSession(call).memberId,
    detail: { application: id },
  });
  return viewById(call, id);
};
