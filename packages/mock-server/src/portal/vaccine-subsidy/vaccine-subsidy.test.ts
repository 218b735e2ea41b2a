import { receiptItems, uploads, vaccineSubsidy } from '@ikiiki/sdk/contract';
import { afterEach, expect, it } from 'vitest';
import { defaultConfig } from '../default-config.js';
import { logIn } from '../test-journey.js';
import { dayMs, openTestWorld, type TestWorld } from '../test-world.js';
import { png } from '../uploads/test-files.js';

let world: TestWorld;
let accessToken: string;
const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };

async function open(change: Partial<typeof defaultConfig.vaccineSubsidy> = {}, who?: typeof family) {
  world = await openTestWorld({ config: { vaccineSubsidy: { ...defaultConfig.vaccineSubsidy, ...change } } });
  accessToken = (await logIn(world, who)).body.accessToken;
}
afterEach(() => world.close());

const ask = <E extends (typeof vaccineSubsidy)[keyof typeof vaccineSubsidy]>(
  endpoint: E,
  asking: object = {},
) => world.ask(endpoint, { accessToken, ...asking } as never);
const rules = async () => (await ask(vaccineSubsidy.rules)).body;
const begin = async (personId: string, dose = 1) => ask(vaccineSubsidy.open, { body: { personId, dose } });

async function receipt(): Promise<string> {
  const body = { name: '領収書.png', mediaType: 'image/png', size: png().length };
  const { id } = (await world.ask(uploads.begin, { accessToken, body })).body;
  const file = new Blob([png()], { type: 'application/octet-stream' });
  await world.ask(uploads.append, { accessToken, params: { uploadId: id, offset: '0' }, file });
  await world.ask(uploads.finish, { accessToken, params: { uploadId: id } });
  return id;
}

async function filled(claimId: string) {
  const body = {
    doseDate: '2026-11-01',
    facility: ' けやき\u0000通り\nクリニック ',
    paidYen: 3500,
    uploadIds: [await receipt()],
    confirmed: [...receiptItems],
  };
  return ask(vaccineSubsidy.save, { params: { claimId }, body });
}

it('the rules are the society’s: who claims for whom, how many doses, how it is paid', async () => {
  await open({ mayClaimFor: { insured: 'self', dependant: 'self' }, payment: 'bank', capYen: 2000 }, family);
  const { people, payment, capYen } = await rules();
  expect([people.map(({ id }) => id), payment, capYen]).toEqual([['family-insured'], 'bank', 2000]);
});

it('somebody for whom another of the family claims has nobody to claim for', async () => {
  await open({ mayClaimFor: { insured: 'nobody', dependant: 'nobody' } });
  expect((await rules()).people).toEqual([]);
  const { problem } = await begin('member');
  expect(problem.errors).toEqual([{ pointer: '/personId', code: 'unknown_choice' }]);
});

it('a name of a hospital is kept as one line', async () => {
  await open();
  const claimId = (await begin('member')).body.id;
  expect((await filled(claimId)).body.facility).toBe('けやき 通り クリニック');
});

it('what was sent back in time is corrected after the last day too', async () => {
  await open();
  const params = { claimId: (await begin('member')).body.id };
  await filled(params.claimId);
  expect((await ask(vaccineSubsidy.submit, { params })).body.status.state).toBe('submitted');
  const { takeDeskStep } = await import('../procedures/desk.js');
  await takeDeskStep(world.world.portal, params.claimId, { step: 'return', reason: '名前が見えません。' });
  await world.advance(120 * dayMs);
  accessToken = (await logIn(world)).body.accessToken;
  expect((await ask(vaccineSubsidy.submit, { params })).body.status.state).toBe('submitted');
});

it('but a draft is not sent any more then', async () => {
  await open();
  const params = { claimId: (await begin('member')).body.id };
  await filled(params.claimId);
  await world.advance(120 * dayMs);
  accessToken = (await logIn(world)).body.accessToken;
  const { problem } = await ask(vaccineSubsidy.submit, { params });
  expect(problem.code).toBe('vaccine_claims_closed');
  expect((await ask(vaccineSubsidy.get, { params })).body.status.state).toBe('draft');
});

it('two submits that meet send it once', async () => {
  await open();
  const params = { claimId: (await begin('member')).body.id };
  await filled(params.claimId);
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(vaccineSubsidy.submit, { params })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  expect((await ask(vaccineSubsidy.get, { params })).body.status.history).toHaveLength(1);
});

it('a member who has left has lost the service', async () => {
  await open({}, { loginId: 'former.member', password: 'Akane-Sora-No3' });
  expect((await ask(vaccineSubsidy.rules)).problem.code).toBe('service_ended');
});

it('what a claim says is health data: reading it is recorded, never what it says', async () => {
  await open();
  await ask(vaccineSubsidy.list);
  expect((await world.events('sensitive_read')).map(({ detail }) => detail)).toEqual([
    { operation: 'vaccineSubsidy.list' },
  ]);
});
