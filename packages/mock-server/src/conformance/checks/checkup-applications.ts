import { type CheckupChoice, contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectField, expectProblem } from '../desk.js';
import { member, tokenOf } from '../journey.js';
import { choice } from '../procedures/checkup-application.js';

const { checkupApplications } = contract;

const herself = { personId: 'member' };

/** Somebody with an application that is begun. */
async function begun(desk: Desk) {
  const { accessToken } = (await member(desk)).grant;
  const draft = await desk.get(checkupApplications.open, { accessToken, body: herself });
  return { accessToken, draft, params: { applicationId: draft.id } };
}

const leftOn = async (desk: Desk, accessToken: string, facilityId: string, day: string) => {
  const { items } = await desk.get(checkupApplications.days, { accessToken, params: { facilityId } });
  return items.find(({ on }) => on === day)?.left;
};

export const checkupApplicationsChecks = checksOf('checkupApplications', ['dev'], {
  'says of each course whether it is for the member, and why not': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items, fiscalYear } = await desk.get(checkupApplications.courses, { accessToken });
    expectEqual(fiscalYear, 2026, 'the fiscal year');
    const of = (id: string) => items.find((course) => course.id === id);
    expectEqual(of('lifestyle')?.eligible, true, 'the standard course');
    expectEqual([of('basic')?.refusal, of('basic')?.eligibleFrom], ['too_old', undefined], 'for the young');
    expectEqual(of('specific')?.refusal, 'relationship', 'for dependants');
    expectEqual(of('brain-dock')?.eligibleFrom, '2035-04-01', 'from fifty on');
    const options = of('lifestyle')?.options.map(({ id }) => id) ?? [];
    expect(options.includes('cervical') && !options.includes('prostate'), 'options for her');
  },
  'finds facilities by words in any kana, and by filters': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const found = async (query: Record<string, string>) =>
      (await desk.get(checkupApplications.facilities, { accessToken, query })).items.map(({ id }) => id);
    expectEqual(await found({ search: 'いちょうざか' }), ['hino-ichozaka'], 'by its reading');
    expectEqual(await found({ search: 'ｲﾁｮｳｻﾞｶ　日野市' }), ['hino-ichozaka'], 'by two words');
    const brain = await found({ courseId: 'brain-dock', saturday: 'true', womensDay: 'true' });
    expect(brain.includes('hino-ichozaka') && !brain.includes('hino-kawara'), 'by course and days');
    const scoped = await found({ courseId: 'lifestyle', optionIds: 'gastroscopy' });
    expect(scoped.length > 0 && !scoped.includes('hino-kawara'), 'by option');
  },
  'the nearest facility comes first, page by page, by three digits alone': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const query = { postalArea: '191', limit: 5 };
    const page = await desk.get(checkupApplications.facilities, { accessToken, query });
    expectEqual([page.items[0]?.id, page.areaKnown], ['hino-ichozaka', true], 'the nearest to 191');
    const cursor = page.nextCursor;
    expect(cursor !== undefined, 'another page');
    const next = await desk.get(checkupApplications.facilities, { accessToken, query: { ...query, cursor } });
    const distances = [...page.items, ...next.items].map(({ distanceKm }) => distanceKm ?? -1);
    expectEqual(
      distances,
      [...distances].sort((a, b) => a - b),
      'distances',
    );
    const nowhere = await desk.get(checkupApplications.facilities, {
      accessToken,
      query: { postalArea: '999' },
    });
    expectEqual([nowhere.areaKnown, nowhere.items[0]?.distanceKm], [false, undefined], 'an unknown area');
  },
  'days are open days: no Sunday, no holiday, none before the first': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const params = { facilityId: 'hino-ichozaka' };
    const { firstOn, lastOn } = await desk.get(checkupApplications.courses, { accessToken });
    const days = (await desk.get(checkupApplications.days, { accessToken, params })).items;
    const dates = days.map(({ on }) => on);
    expect((dates[0] ?? '') >= firstOn && (dates.at(-1) ?? '9') <= lastOn, 'within the fiscal year');
    for (const closed of ['2026-12-13', '2026-12-31', '2027-01-01', '2027-01-11', '2027-02-11'])
      expect(!dates.includes(closed), closed);
    expectEqual(days.find(({ on }) => on === '2026-12-07')?.left, 0, 'a full day is told as full');
  },
  'a day for women alone is not open to men': async (desk) => {
    const params = { facilityId: 'hino-ichozaka' };
    const wednesdays = async (id?: string) => {
      const { accessToken } = (await member(desk, id)).grant;
      const { items } = await desk.get(checkupApplications.days, { accessToken, params });
      return items.filter(({ womenOnly }) => womenOnly).length;
    };
    expect((await wednesdays()) > 0, 'for a woman');
    expectEqual(await wednesdays('checkup-support'), 0, 'for a man');
  },
  'a draft is kept as it is, and gone on with': async (desk) => {
    const { accessToken, draft, params } = await begun(desk);
    expectEqual(draft.status.state, 'draft', 'the state');
    const body = {
      courseId: 'dock',
      optionIds: ['colon'],
      facilityId: null,
      preferredDates: [],
      phone: '０９０',
    };
    await desk.get(checkupApplications.saveDraft, { accessToken, params, body });
    const again = await desk.get(checkupApplications.open, { accessToken, body: herself });
    expectEqual(
      [again.id, again.course?.id, again.options.map(({ id }) => id), again.phone, again.copayYen],
      [draft.id, 'dock', ['colon'], '０９０', 5500],
      'the draft',
    );
  },
  'a place is held by applying, and given back by cancelling; then one may begin anew': async (desk) => {
    const { accessToken, draft, params } = await begun(desk);
    const left = () => leftOn(desk, accessToken, 'hino-ichozaka', '2026-12-21');
    const before = (await left()) ?? 0;
    const sent = await desk.get(checkupApplications.apply, { accessToken, params, body: choice });
    expectEqual(
      [sent.status.state, sent.phone, sent.copayYen, sent.changeableUntil],
      ['applied', '09000000000', 4000, '2026-12-20'],
      'what was applied for',
    );
    expectEqual(await left(), before - 1, 'places left');
    await desk.refused(checkupApplications.open, 'checkup_already_applied', { accessToken, body: herself });
    await desk.get(checkupApplications.cancel, { accessToken, params });
    expectEqual(await left(), before, 'places again');
    const anew = await desk.get(checkupApplications.open, { accessToken, body: herself });
    expect(anew.id !== draft.id, 'another application');
  },
  'of many who apply at once one application is made (S-F5)': async (desk) => {
    const { accessToken, params } = await begun(desk);
    const before = (await leftOn(desk, accessToken, 'hino-ichozaka', '2026-12-21')) ?? 0;
    const replies = await Promise.all(
      Array.from({ length: 10 }, () =>
        desk.ask(checkupApplications.apply, { accessToken, params, body: choice }),
      ),
    );
    expectEqual(replies.filter(({ status }) => status === 200).length, 1, 'times applied');
    for (const reply of replies) if (reply.status !== 200) expectProblem(reply, 'step_not_possible');
    expectEqual(await leftOn(desk, accessToken, 'hino-ichozaka', '2026-12-21'), before - 1, 'places left');
  },
  'a repeated request with its idempotency key gets the first one’s answer (S-F6)': async (desk) => {
    const { accessToken, params } = await begun(desk);
    const asking = { accessToken, params, body: choice, idempotencyKey: 'conformance-checkup' };
    const first = await desk.get(checkupApplications.apply, asking);
    expectEqual(await desk.get(checkupApplications.apply, asking), first, 'the answer');
  },
  'a full day, a course for others, and each wrong part are told apart': async (desk) => {
    const { accessToken, params } = await begun(desk);
    const refused = (code: Parameters<Desk['refused']>[1], changed: Partial<CheckupChoice>) =>
      desk.refused(checkupApplications.apply, code, { accessToken, params, body: { ...choice, ...changed } });
    await refused('checkup_day_full', { preferredDates: ['2026-12-07'] });
    const other = await refused('checkup_not_for_you', { courseId: 'brain-dock', optionIds: [] });
    expectEqual([other.reason, other.eligibleFrom], ['too_young', '2035-04-01'], 'why, and from when');
    const wrong = await refused('validation_failed', {
      optionIds: ['prostate'],
      preferredDates: ['2027-01-01', '2026-12-21', '2026-12-21'],
      phone: '12',
    });
    expectField(wrong, '/optionIds', 'unknown_choice');
    expectField(wrong, '/preferredDates/0', 'day_not_open');
    expectField(wrong, '/preferredDates/2', 'duplicate');
    expectField(wrong, '/phone', 'invalid_format');
    const elsewhere = await refused('validation_failed', { facilityId: 'hino-kawara' });
    expectField(elsewhere, '/facilityId', 'not_offered');
    expectField(await refused('validation_failed', { preferredDates: [] }), '/preferredDates', 'required');
  },
  'the desk fixes the day and issues a voucher, which another date makes void': async (desk) => {
    const { accessToken, params } = await begun(desk);
    await desk.get(checkupApplications.apply, { accessToken, params, body: choice });
    await desk.refused(checkupApplications.voucher, 'not_found', { accessToken, params });
    await desk.dev.takeStep(params.applicationId, 'accept');
    await desk.dev.takeStep(params.applicationId, 'fix_date', { values: { on: '2026-12-22' } });
    await desk.dev.takeStep(params.applicationId, 'issue_ticket');
    const voucher = await desk.get(checkupApplications.voucher, { accessToken, params });
    expect(/^261\d{8}$/.test(voucher.number), 'a number of eleven digits');
    expectEqual([voucher.fixedOn, voucher.validUntil], ['2026-12-22', '2027-03-31'], 'its dates');
    await desk.get(checkupApplications.changeDates, {
      accessToken,
      params,
      body: { preferredDates: ['2026-12-23'] },
    });
    await desk.refused(checkupApplications.voucher, 'not_found', { accessToken, params });
  },
  'from the day of the checkup on nothing is changed or cancelled any more': async (desk) => {
    const { accessToken: first, params } = await begun(desk);
    await desk.get(checkupApplications.apply, { accessToken: first, params, body: choice });
    await desk.dev.advance({ days: 28 });
    const { accessToken } = (await member(desk)).grant;
    await desk.get(checkupApplications.get, { accessToken, params });
    await desk.dev.advance({ days: 1 });
    const later = (await member(desk)).grant.accessToken;
    await desk.refused(checkupApplications.cancel, 'checkup_change_closed', { accessToken: later, params });
    await desk.refused(checkupApplications.changeDates, 'checkup_change_closed', {
      accessToken: later,
      params,
      body: { preferredDates: ['2027-02-01'] },
    });
  },
  'is not open for a month after joining, and a person of others is unknown': async (desk) => {
    const joined = await tokenOf(desk, 'joined-registered');
    await desk.refused(checkupApplications.courses, 'not_open_yet', { accessToken: joined });
    const query = { personId: 'family-spouse' };
    const insured = await tokenOf(desk, 'family-insured');
    await desk.refused(checkupApplications.courses, 'not_found', { accessToken: insured, query });
  },
});
