import { type CheckupChoice, contract } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { ProcedureDriver } from './driver.js';

const { checkupApplications } = contract;

/** A choice that is possible. */
export const choice: CheckupChoice = {
  courseId: 'lifestyle',
  optionIds: ['gastroscopy', 'cervical'],
  facilityId: 'hino-ichozaka',
  preferredDates: ['2026-12-21', '2026-12-22'],
  phone: '０９０−００００−００００',
};

/** 健診申込. */
export const checkupApplication: ProcedureDriver<Procedures['checkupApplication']> = {
  service: 'checkupApplications',
  person: 'member',

  async open(desk, accessToken) {
    return (await desk.get(checkupApplications.open, { accessToken, body: { personId: 'member' } })).id;
  },

  async status(desk, { accessToken, caseId }) {
    const params = { applicationId: caseId };
    return (await desk.get(checkupApplications.get, { accessToken, params })).status;
  },

  member: {
    apply: (desk, { accessToken, caseId }) =>
      desk.ask(checkupApplications.apply, { accessToken, params: { applicationId: caseId }, body: choice }),
    change_dates: (desk, { accessToken, caseId }) =>
      desk.ask(checkupApplications.changeDates, {
        accessToken,
        params: { applicationId: caseId },
        body: { preferredDates: ['2026-12-23', '2026-12-24'] },
      }),
    cancel: (desk, { accessToken, caseId }) =>
      desk.ask(checkupApplications.cancel, { accessToken, params: { applicationId: caseId } }),
  },

  portal: {
    /** The fiscal year in which it began ends. */
    async expire(desk) {
      await desk.dev.advance({ days: 150 });
    },
  },
};
