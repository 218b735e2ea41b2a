import type { Contract } from '@ikiiki/sdk/contract';
import type { Handlers } from '../service.js';
import { lockedApplication, viewById } from './application.js';
import { keepFiles } from './attachments.js';
import { blankForm } from './blank-form.js';
import { detailOf, formById } from './forms.js';
import { applications } from './history.js';
import { applicantOf, list } from './list.js';
import { moveToNewest } from './newest-version.js';
import { saveDraft } from './save-draft.js';
import { start } from './start.js';
import { submit } from './submit.js';
import { withdraw } from './withdraw.js';

/** 申請書. */
export const applicationForms: Handlers<Contract['applicationForms']> = {
  list,

  async get({ params }, call) {
    return detailOf(await formById(call, params.formId), await applicantOf(call));
  },

  file: blankForm,
  applications,
  start,

  getApplication: ({ params }, call) => viewById(call, params.applicationId),

  saveDraft,

  async discard({ params }, call) {
    const id = params.applicationId;
    await call.db.transaction().execute(async (transaction) => {
      await lockedApplication(call, transaction, id, ['draft']);
      await keepFiles(transaction, call, id, {});
      await transaction.deleteFrom('application_entries').where('case_id', '=', id).execute();
      await transaction.deleteFrom('applications').where('case_id', '=', id).execute();
      await transaction.deleteFrom('cases').where('id', '=', id).execute();
    });
  },

  moveToNewest,
  submit,

  withdraw,
};
