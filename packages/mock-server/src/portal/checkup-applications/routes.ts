import type { Contract } from '@ikiiki/sdk/contract';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import { today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { ownApplication } from './application-row.js';
import { applicationView } from './application-view.js';
import { apply, cancel, changeDates } from './apply.js';
import { coursesOf, courseView } from './courses.js';
import { open, saveDraft } from './draft.js';
import { facilities, facilityById } from './facilities.js';
import { bookableDays, openDays } from './open-days.js';
import { peopleOf, personOf, personView } from './people.js';
import { voucherDetail } from './voucher-detail.js';
import { voucherFile } from './voucher-file.js';

/** 健診申込・受診券. */
export const checkupApplications: Handlers<Contract['checkupApplications']> = {
  async courses({ query }, call) {
    const { memberId } = currentSession(call);
    const person = await personOf(call, query.personId);
    const on = today(call);
    const fiscalYear = fiscalYearOf(on);
    return {
      today: on,
      fiscalYear,
      ...bookableDays(call),
      people: (await peopleOf(call)).map((one) => personView(one, memberId)),
      items: (await coursesOf(call, fiscalYear)).map((course) => courseView(course, person, call)),
    };
  },

  facilities,

  async days({ params, query }, call) {
    const person = await personOf(call, query.personId);
    return { items: await openDays(call, await facilityById(call, params.facilityId), person) };
  },

  async list({ query }, call) {
    const { memberId } = currentSession(call);
    const before = afterPlace(query);
    let rows = call.db
      .selectFrom('checkup_applications')
      .innerJoin('cases', 'cases.id', 'case_id')
      .selectAll('checkup_applications')
      .select('cases.opened_at')
      .where('cases.member_id', '=', memberId);
    if (before) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('opened_at', 'case_id'), '<', tuple(before.number, before.id)),
      );
    }
    const { items, ...page } = await pageOfRows(
      query,
      (limit) => rows.orderBy('opened_at', 'desc').orderBy('case_id', 'desc').limit(limit).execute(),
      { cursorOf: ({ opened_at, case_id }) => placeCursor(opened_at, case_id), itemOf: (row) => row },
    );
    return { items: await Promise.all(items.map((row) => applicationView(call, row))), ...page };
  },

  open,

  async get({ params }, call) {
    return applicationView(call, await ownApplication(call, params.applicationId));
  },

  saveDraft,
  apply,
  changeDates,
  cancel,

  async voucher({ params }, call) {
    return voucherDetail(call, await ownApplication(call, params.applicationId));
  },

  async voucherFile({ params }, call) {
    return voucherFile(call, await ownApplication(call, params.applicationId));
  },
};
