import {
  articles,
  checkups,
  events,
  me,
  myRules,
  points,
  records,
  recovery,
  registration,
  session,
  surveys,
} from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leaflet, logIn, member, memberMail, newcomer, proveIdentity, register } from './test-journey.js';
import { dayMs, minuteMs, openTestWorld, type TestWorld } from './test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

/** OWASP Logging Vocabulary, as far as the portal uses it. */
const owasp = [
  'authn_login_success',
  'authn_login_fail',
  'authn_login_fail_max',
  'authn_password_change',
  'authn_password_change_fail',
  'authn_token_reuse',
  'authn_token_revoked',
  'authz_change',
  'excess_rate_limit_exceeded',
  'sequence_fail',
  'session_created',
  'session_renewed',
  'session_expired',
  'session_use_after_expire',
  'user_created',
  'user_updated',
];
/** What a portal of this kind adds. */
const own = [
  'authn_password_reset_requested',
  'registration_duplicate',
  'registration_identity_proven',
  'user_email_change_requested',
];

it('S-G1: everything that matters is audited in the OWASP vocabulary, chained, and without personal data', async () => {
  const secrets: string[] = [];
  const newMail = 'new.address@mail.example';
  // Registration, with a wrong identity and a wrong key before it.
  const { link1, link2, key } = await proveIdentity(world, 'canary@mail.example');
  await world.ask(registration.confirmKey, { body: { linkToken: link2, confirmationKey: 'ZZZZ-ZZZZ' } });
  await world.ask(registration.confirmIdentity, {
    body: { linkToken: link1, insuredNumber: '1255006001', birthDate: '1985-10-03' },
  });
  await register(world);
  secrets.push(link1, link2, key);
  for (let mail = 0; mail < 3; mail += 1) {
    await world.ask(registration.start, { body: { email: 'canary@mail.example' } });
  }
  // Sessions.
  const jar = world.newJar();
  await logIn(world, { ...newcomer, password: 'Canary-Wrong5' });
  await world.ask(session.logIn, { body: { flow: 'x', password: 'Canary-Wrong5', transport: 'token' } });
  const first = (await logIn(world, newcomer)).body;
  const { refreshToken = '' } = first;
  await world.ask(session.refresh, { body: { transport: 'token', refreshToken } });
  await world.advance(minuteMs);
  await world.ask(session.refresh, { body: { transport: 'token', refreshToken } });
  await world.ask(me.profile, { accessToken: first.accessToken });
  const second = (await logIn(world, newcomer, { jar, transport: 'cookie' })).body;
  const { accessToken } = second;
  secrets.push(first.accessToken, refreshToken, accessToken, jar.get('__Host-ikiiki-session') ?? '');
  // Changes and recovery.
  await world.ask(session.stepUp, { accessToken, body: { password: newcomer.password } });
  await world.ask(me.changeNickname, { accessToken, body: { nickname: 'カナリア' } });
  await world.ask(me.requestEmailChange, { accessToken, body: { email: newMail } });
  await world.ask(me.changePassword, { accessToken, body: { newPassword: 'Hino2026' } });
  await world.ask(me.changePassword, { accessToken, body: { newPassword: 'Nami-no-Oto83' } });
  await world.ask(recovery.requestPasswordReset, {
    body: { loginId: newcomer.loginId, email: newcomer.email },
  });
  await world.ask(session.logOut, { accessToken });
  const third = (await logIn(world, member)).body;
  await world.advance(dayMs);
  await world.ask(me.profile, { accessToken: third.accessToken });
  for (let time = 0; time < 6; time += 1) await logIn(world, { ...member, password: 'Canary-Wrong5' });

  const recorded = await world.events();
  const names = new Set(recorded.map(({ event }) => event));
  for (const name of names) expect([...owasp, ...own]).toContain(name);
  for (const name of [...owasp, ...own]) expect(names).toContain(name);
  expect(await world.world.audit.firstBroken()).toBeUndefined();

  const log = JSON.stringify(recorded);
  const personal = [
    leaflet.insuredNumber,
    leaflet.birthDate,
    '1985-10-03',
    'canary@mail.example',
    newMail,
    memberMail,
    ...Object.values(newcomer),
    'Canary-Wrong5',
    'Nami-no-Oto83',
    'カナリア',
    member.loginId,
    '127.0.0.1',
  ];
  for (const text of [...secrets, ...personal]) expect(log).not.toContain(text);
  for (const { requestId, at } of recorded) {
    expect(requestId).not.toBeNull();
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
});

it('S-G1: who reads health data is recorded, by the operation alone; what it says is not', async () => {
  const { accessToken } = (await logIn(world, member)).body;
  const { items } = (await world.ask(checkups.list, { accessToken })).body;
  const checkup = (await world.ask(checkups.get, { accessToken, params: { checkupId: items[0]?.id ?? '' } }))
    .body;
  await world.ask(records.list, { accessToken, query: { from: '2026-11-01', to: '2026-11-22' } });
  await world.ask(surveys.get, { accessToken, params: { surveyId: 'lifestyle' } });
  await world.ask(myRules.list, { accessToken });
  await world.ask(events.list, { accessToken });
  await world.ask(articles.list, { accessToken });
  await world.ask(points.balance, { accessToken });
  const reads = (await world.events()).filter(({ event }) => event === 'sensitive_read');
  expect(reads.map(({ detail }) => detail)).toEqual([
    { operation: 'checkups.list' },
    { operation: 'checkups.get' },
    { operation: 'records.list' },
    { operation: 'surveys.get' },
    { operation: 'myRules.list' },
    { operation: 'events.list' },
    { operation: 'articles.list' },
  ]);
  expect(new Set(reads.map(({ actor }) => actor))).toEqual(new Set(['member']));
  const log = JSON.stringify(reads);
  for (const text of [checkup.id, checkup.facility, checkup.examinedOn]) expect(log).not.toContain(text);
});
