import { applicationForms, type FormValues } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn } from '../test-journey.js';
import { dayMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
let accessToken: string;
beforeEach(async () => {
  world = await openTestWorld();
  accessToken = (await logIn(world)).body.accessToken ?? '';
});
afterEach(() => world.close());

const find = async (query: Record<string, string>) =>
  (await world.ask(applicationForms.list, { accessToken, query })).body.items.map(({ id }) => id);
const start = async (formId: string) =>
  (await world.ask(applicationForms.start, { accessToken, body: { formId } })).body;

/** 住所変更届 as it is typed. */
const moved: FormValues = {
  address: { postalCode: '〒１２３－４５６７', address: '架空県みどり市1-2-3' },
  movedOn: '令和８年１１月２０日',
  family: 'yes',
  phone: '０９０ー１２３４ー５６７８',
  true: 'yes',
};

describe('forms are found', () => {
  it('by what happens in a life', async () => {
    expect(await find({ lifeEvent: 'birth' })).toEqual(['childbirth', 'dependants', 'limit-certificate']);
    expect(await find({ lifeEvent: 'nothing' })).toEqual([]);
    const { lifeEvents } = (await world.ask(applicationForms.list, { accessToken })).body;
    for (const { id, formCount } of lifeEvents) {
      expect((await find({ lifeEvent: id })).length, id).toBe(formCount);
      expect(formCount, id).toBeGreaterThan(0);
    }
  });

  it('by what happens in a life, whatever letters its id has', async () => {
    const { db } = world.world.portal;
    const set = (id: string, event: string) =>
      db
        .updateTable('application_forms')
        .set({ life_events: JSON.stringify([event]) })
        .where('id', '=', id)
        .execute();
    await set('address', 'moved_house');
    await set('high-cost', 'moved-house');
    expect(await find({ lifeEvent: 'moved_house' })).toEqual(['address']);
    expect(await find({ lifeEvent: 'moved-house' })).toEqual(['high-cost']);
  });

  it('by words in any width, kana and variant of a character', async () => {
    for (const search of ['高額療養費', '髙額療養費', 'コウガクリョウヨウヒ', 'ｺｳｶﾞｸ', '　高額　支給 ']) {
      expect(await find({ search }), search).toContain('high-cost');
    }
    expect(await find({ search: '高額 海外' })).toEqual([]);
    expect(await find({ search: '100%_' })).toEqual([]);
  });
});

describe('a draft', () => {
  it('is one of each form, whichever tab begins it', async () => {
    const begun = await Promise.all(Array.from({ length: 5 }, () => start('address')));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect((await start('address')).id).toBe(begun[0]?.id);
  });

  it('keeps what is typed as it is typed, right or not', async () => {
    const { id, revision } = await start('address');
    const values = { movedOn: '令和８年', phone: '090' };
    const { body } = await world.ask(applicationForms.saveDraft, {
      accessToken,
      params: { applicationId: id },
      body: { revision, values, position: 'address' },
    });
    expect(body).toMatchObject({ values, revision: revision + 1, position: 'address', state: 'draft' });
  });

  it('two tabs that fill in different fields lose nothing; of the same field the second is told', async () => {
    const { id, revision } = await start('address');
    const save = (values: Record<string, FormValues[string] | null>, known = revision) =>
      world.ask(applicationForms.saveDraft, {
        accessToken,
        params: { applicationId: id },
        body: { revision: known, values },
      });
    expect((await save({ phone: '090' })).status).toBe(200);
    expect((await save({ movedOn: '2026/11/20' })).body.values).toEqual({
      phone: '090',
      movedOn: '2026/11/20',
    });
    const refused = await save({ phone: '080', family: 'yes' });
    expect(refused.problem).toMatchObject({
      code: 'application_changed',
      errors: [{ pointer: '/values/phone', code: 'changed_elsewhere' }],
    });
    // The same again is no change, as when an answer was lost
    expect((await save({ phone: '090' })).status).toBe(200);
    expect((await save({ phone: null }, 3)).body.values).toEqual({ movedOn: '2026/11/20' });
    expect((await save({ phone: '070' }, 3)).problem.code).toBe('application_changed');
  });

  it('names what is no field, of another kind, or no place', async () => {
    const { id, revision } = await start('address');
    const refused = await world.ask(applicationForms.saveDraft, {
      accessToken,
      params: { applicationId: id },
      body: {
        revision,
        values: { nobody: 'x', address: 'x', phone: { number: 'x' } },
        attachments: { receipt: [] },
        position: 'nowhere',
      },
    });
    expect(refused.problem.errors).toEqual([
      { pointer: '/values/nobody', code: 'unknown_field' },
      { pointer: '/values/address', code: 'wrong_type' },
      { pointer: '/values/phone', code: 'wrong_type' },
      { pointer: '/attachments/receipt', code: 'unknown_field' },
      { pointer: '/position', code: 'invalid_format' },
    ]);
  });

  it('is thrown away for good, and what was handed in is not', async () => {
    const { id, revision } = await start('address');
    const params = { applicationId: id };
    expect((await world.ask(applicationForms.discard, { accessToken, params })).status).toBe(204);
    expect((await world.ask(applicationForms.getApplication, { accessToken, params })).problem.code).toBe(
      'not_found',
    );
    const again = await start('address');
    const sent = { accessToken, params: { applicationId: again.id } };
    await world.ask(applicationForms.submit, { ...sent, body: { revision, values: moved, attachments: {} } });
    expect((await world.ask(applicationForms.discard, sent)).problem).toMatchObject({
      code: 'step_not_possible',
      state: 'submitted',
    });
  });
});

describe('handed in', () => {
  it('counts as it was read, with a receipt number; the next draft is another', async () => {
    const { id, revision } = await start('address');
    const { status, body } = await world.ask(applicationForms.submit, {
      accessToken,
      params: { applicationId: id },
      body: { revision, values: { ...moved, familyAddress: 'hidden' }, attachments: {} },
    });
    expect(status).toBe(201);
    expect(body.values).toEqual({
      address: { postalCode: '1234567', address: '架空県みどり市1-2-3' },
      movedOn: '2026-11-20',
      family: 'yes',
      phone: '09012345678',
      true: 'yes',
    });
    expect(body.receiptNumber).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(body.status).toMatchObject({ state: 'submitted', steps: ['withdraw'] });
    expect((await start('address')).id).not.toBe(id);
  });

  it('names each field and paper that is missing or wrong, with its part', async () => {
    const { id, revision } = await start('high-cost');
    const refused = await world.ask(applicationForms.submit, {
      accessToken,
      params: { applicationId: id },
      body: {
        revision,
        values: {
          patient: 'family-child',
          month: '2027年1月',
          paid: '1,2',
          account: { bank: 'みどり銀行', branch: '', kind: 'gold', number: '12345678', holder: '山吹' },
        },
        attachments: {},
      },
    });
    const errors = new Map(refused.problem.errors?.map(({ pointer, code }) => [pointer, code]));
    expect(Object.fromEntries(errors)).toMatchObject({
      '/values/patient': 'unknown_choice',
      '/values/month': 'future_date',
      '/values/stay': 'required',
      '/values/paid': 'invalid_number',
      '/values/account/branch': 'required',
      '/values/account/kind': 'unknown_choice',
      '/values/account/number': 'invalid_format',
      '/values/account/holder': 'invalid_kana',
      '/attachments/receipt': 'required',
    });
    expect(errors.has('/values/how')).toBe(false);
  });

  it('what another tab has written since is not sent over unseen', async () => {
    const { id, revision } = await start('address');
    const params = { applicationId: id };
    const save = { accessToken, params, body: { revision, values: { phone: '08000000000' } } };
    const { body } = await world.ask(applicationForms.saveDraft, save);
    const send = (known: number) =>
      world.ask(applicationForms.submit, {
        accessToken,
        params,
        body: { revision: known, values: moved, attachments: {} },
      });
    expect((await send(revision)).problem.errors).toEqual([
      { pointer: '/values/phone', code: 'changed_elsewhere' },
    ]);
    expect((await send(body.revision)).status).toBe(201);
  });

  it('fifty at once hand it in once (S-F5)', async () => {
    const { id, revision } = await start('address');
    const replies = await Promise.all(
      Array.from({ length: 50 }, () =>
        world.ask(applicationForms.submit, {
          accessToken,
          params: { applicationId: id },
          body: { revision, values: moved, attachments: {} },
        }),
      ),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const codes = new Set(replies.filter(({ status }) => status !== 201).map(({ problem }) => problem.code));
    expect([...codes]).toEqual(['step_not_possible']);
  });
});

it('a draft on a form that was revised moves over with what still has a place', async () => {
  const { id, revision } = await start('address');
  const params = { applicationId: id };
  const values = { ...moved, familyAddress: '架空県うみ市9-9' };
  const saved = await world.ask(applicationForms.saveDraft, {
    accessToken,
    params,
    body: { revision, values },
  });
  expect(saved.body.newer).toBeUndefined();
  await world.advance(30 * dayMs);
  accessToken = (await logIn(world)).body.accessToken ?? '';
  const { body: before } = await world.ask(applicationForms.getApplication, { accessToken, params });
  expect(before).toMatchObject({
    formVersion: '2024-12',
    newer: { version: '2026-12', revisedOn: '2026-12-15' },
    values,
  });
  const send = { accessToken, params, body: { revision: before.revision, values, attachments: {} } };
  expect((await world.ask(applicationForms.submit, send)).problem.code).toBe('form_revised');
  const { body: movedOver } = await world.ask(applicationForms.moveToNewest, { accessToken, params });
  expect(movedOver.lost.map(({ field, value }) => [field.id, value])).toEqual([
    ['family', 'yes'],
    ['familyAddress', '架空県うみ市9-9'],
  ]);
  expect(movedOver.added).toEqual(['住所のふりがな', '住民票を移しましたか']);
  expect(movedOver.application).toMatchObject({ formVersion: '2026-12' });
  expect(movedOver.application.newer).toBeUndefined();
  expect(movedOver.application.values).toEqual({
    address: moved.address,
    movedOn: moved.movedOn,
    phone: moved.phone,
    true: 'yes',
  });
  const later = await world.ask(applicationForms.moveToNewest, { accessToken, params });
  expect(later.body).toMatchObject({ lost: [], added: [] });
});
