import { contract, type FormValue } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField } from '../desk.js';
import { member, uploadedFile } from '../journey.js';
import { movedAddress, startedApplication } from '../procedures/application-forms.js';

const { applicationForms, uploads } = contract;

export const applicationFormsChecks = checksOf('applicationForms', ['dev'], {
  'a form is as the list has it, and every life event leads to as many as it says': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items, lifeEvents } = await desk.get(applicationForms.list, {
      accessToken,
      query: { limit: 100 },
    });
    for (const item of items) {
      const form = await desk.get(applicationForms.get, { accessToken, params: { formId: item.id } });
      expectEqual([form.title, form.version, form.kind], [item.title, item.version, item.kind], item.id);
    }
    for (const { id, formCount } of lifeEvents) {
      const found = await desk.get(applicationForms.list, {
        accessToken,
        query: { lifeEvent: id, limit: 100 },
      });
      expectEqual(found.items.length, formCount, `forms for ${id}`);
      expect(
        found.items.every((item) => item.lifeEvents.includes(id)),
        `each is for ${id}`,
      );
    }
  },
  'words are found whatever their width, kana and variants': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    for (const search of ['髙額', 'ｺｳｶﾞｸ', 'こうがく　りょうようひ']) {
      const { items } = await desk.get(applicationForms.list, { accessToken, query: { search } });
      expect(
        items.some(({ id }) => id === 'high-cost'),
        `found by ${search}`,
      );
    }
  },
  'a blank form is a PDF with its name, and an outdated one says so in its name': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const params = { formId: 'high-cost' };
    const { earlier } = await desk.get(applicationForms.get, { accessToken, params });
    expect(earlier[0], 'an earlier version');
    for (const [query, isOutdated] of [
      [{}, false],
      [{ version: earlier[0].version }, true],
    ] as const) {
      const file = await desk.ask(applicationForms.file, { accessToken, params, query });
      expectEqual(
        [file.status, file.headers.get('content-type')],
        [200, 'application/pdf'],
        'status and type',
      );
      expect(file.text.startsWith('%PDF-'), 'it is a PDF');
      const name = decodeURIComponent(file.headers.get('content-disposition') ?? '');
      expect(name.includes('高額療養費支給申請書'), `its name: ${name}`);
      expectEqual(name.includes('旧様式'), isOutdated, `whether ${name} says that it is outdated`);
    }
    await desk.refused(applicationForms.file, 'not_found', {
      accessToken,
      params,
      query: { version: '1999-01' },
    });
  },
  'there is one draft of a form, and ten tabs do not take each other’s values away': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const begun = await Promise.all(
      Array.from({ length: 5 }, () =>
        desk.get(applicationForms.start, { accessToken, body: { formId: 'address' } }),
      ),
    );
    expectEqual(new Set(begun.map(({ id }) => id)).size, 1, 'drafts');
    const params = { applicationId: begun[0]?.id ?? '' };
    const { revision } = begun[0] ?? { revision: 0 };
    const save = (values: Record<string, FormValue | null>, known = revision) =>
      desk.ask(applicationForms.saveDraft, { accessToken, params, body: { revision: known, values } });
    await save({ phone: '090' });
    await save({ movedOn: '令和8年' });
    const kept = await desk.get(applicationForms.getApplication, { accessToken, params });
    expectEqual(kept.values, { movedOn: '令和8年', phone: '090' }, 'what is kept');
    const body = { revision, values: { phone: '080' } };
    const refused = await desk.refused(applicationForms.saveDraft, 'application_changed', {
      accessToken,
      params,
      body,
    });
    expectField(refused, '/values/phone', 'changed_elsewhere');
    expectEqual(
      (await save({ phone: '080' }, kept.revision)).status,
      200,
      'whoever knows of it may change it',
    );
  },
  'what is handed in counts as it was read, once, with a receipt number (S-F6)': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { id, revision } = await startedApplication(desk, accessToken, 'address');
    const asking = {
      accessToken,
      params: { applicationId: id },
      body: { revision, values: movedAddress, attachments: {} },
      idempotencyKey: 'conformance-application',
    };
    const [first, second] = [
      await desk.get(applicationForms.submit, asking),
      await desk.get(applicationForms.submit, asking),
    ];
    expectEqual(second, first, 'the answer to the same again');
    expect(first.receiptNumber, 'a receipt number');
    expectEqual([first.values.movedOn, first.values.phone], ['2026-11-20', '09012345678'], 'what was read');
    const { counts } = await desk.get(applicationForms.applications, { accessToken });
    expect((counts.submitted ?? 0) > 0, 'it is counted');
  },
  'names each field, part and paper that is missing or wrong': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { id, revision } = await startedApplication(desk, accessToken, 'brace');
    const body = {
      revision,
      values: { patient: 'nobody', paidOn: '2026/2/30', account: { number: '12345678' }, none: 'x' },
      attachments: {},
    };
    const params = { applicationId: id };
    const refused = await desk.refused(applicationForms.submit, 'validation_failed', {
      accessToken,
      params,
      body,
    });
    expectField(refused, '/values/patient', 'unknown_choice');
    expectField(refused, '/values/paidOn', 'impossible_date');
    expectField(refused, '/values/account/number', 'invalid_format');
    expectField(refused, '/values/account/bank', 'required');
    expectField(refused, '/values/none', 'unknown_field');
    expectField(refused, '/attachments/receipt', 'required');
  },
  'what is sent back says what to mend in which field, until it is mended': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { id, revision } = await startedApplication(desk, accessToken, 'address');
    const params = { applicationId: id };
    const submit = (known: number) =>
      desk.get(applicationForms.submit, {
        accessToken,
        params,
        body: { revision: known, values: movedAddress, attachments: {} },
      });
    await submit(revision);
    await desk.dev.takeStep(id, 'return', {
      reason: '住所をご確認ください。',
      values: { address: '番地が抜けています。' },
    });
    const returned = await desk.get(applicationForms.getApplication, { accessToken, params });
    expectEqual(returned.state, 'returned', 'state');
    expectEqual(returned.remarks, [{ id: 'address', text: '番地が抜けています。' }], 'remarks');
    expectEqual(returned.status.history.at(-1)?.reason, '住所をご確認ください。', 'reason');
    const again = await submit(returned.revision);
    expectEqual([again.state, again.remarks], ['submitted', []], 'state and remarks');
    expectEqual(again.receiptNumber, returned.receiptNumber, 'the receipt number stays');
  },
  'files stay with their paper, and one that an application refers to is not taken away by itself': async (
    desk,
  ) => {
    const { accessToken } = (await member(desk)).grant;
    const { id, revision } = await startedApplication(desk, accessToken, 'brace');
    const params = { applicationId: id };
    const [receipt, certificate] = [
      await uploadedFile(desk, accessToken),
      await uploadedFile(desk, accessToken),
    ];
    const attachments = { receipt: [receipt], certificate: [certificate] };
    const body = { revision, attachments };
    const kept = await desk.get(applicationForms.saveDraft, { accessToken, params, body });
    expectEqual(
      [kept.attachments.receipt?.[0]?.id, kept.attachments.certificate?.[0]?.id],
      [receipt, certificate],
      'files of each paper',
    );
    await desk.refused(uploads.remove, 'upload_in_use', { accessToken, params: { uploadId: receipt } });
    const twice = { revision: kept.revision, attachments: { photo: [receipt] } };
    const refused = await desk.refused(applicationForms.saveDraft, 'validation_failed', {
      accessToken,
      params,
      body: twice,
    });
    expectField(refused, '/attachments/photo', 'file_not_ready');
    await desk.get(applicationForms.discard, { accessToken, params });
    await desk.refused(uploads.get, 'not_found', { accessToken, params: { uploadId: receipt } });
  },
  'a dependant may look at every form, and not hand in those of insured persons': async (desk) => {
    const { accessToken } = (await member(desk, 'hidden-spouse')).grant;
    const { items } = await desk.get(applicationForms.list, { accessToken, query: { limit: 100 } });
    expect(items.length > 0, 'forms');
    expect(!items.some(({ canApply }) => canApply), 'none that a dependant hands in');
    const body = { formId: 'address' };
    const refused = await desk.refused(applicationForms.start, 'application_not_possible', {
      accessToken,
      body,
    });
    expectEqual(refused.reason, 'insured_only', 'reason');
  },
  'a form that is a paper alone is not begun here': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const body = { formId: 'third-party' };
    const refused = await desk.refused(applicationForms.start, 'application_not_possible', {
      accessToken,
      body,
    });
    expectEqual(refused.reason, 'download_only', 'reason');
  },
  'a draft of a form that was revised moves over before it is handed in': async (desk) => {
    const old = (await member(desk)).grant.accessToken;
    const { id } = await startedApplication(desk, old, 'address');
    const params = { applicationId: id };
    await desk.dev.advance({ days: 40 });
    const { accessToken } = (await member(desk)).grant;
    const { newer, revision } = await desk.get(applicationForms.getApplication, { accessToken, params });
    expect(newer, 'a newer version');
    const body = { revision, values: movedAddress, attachments: {} };
    await desk.refused(applicationForms.submit, 'form_revised', { accessToken, params, body });
    const moved = await desk.get(applicationForms.moveToNewest, { accessToken, params });
    expectEqual(moved.application.formVersion, newer.version, 'version');
    expectEqual(moved.application.newer, undefined, 'a newer version');
  },
});
