import { registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  leaflet,
  memberMail,
  newcomer,
  proveIdentity,
  startRegistration,
  unknownNumber,
} from '../test-journey.js';
import { hourMs, masked, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const people = {
  unknown: { insuredNumber: unknownNumber, birthDate: '1990-01-01' },
  wrongDate: { insuredNumber: leaflet.insuredNumber, birthDate: '2000-05-06' },
  tooYoung: { insuredNumber: '1255004003', birthDate: '1997-04-02' },
  left: { insuredNumber: '1255008001', birthDate: '1982-02-28' },
  registered: { insuredNumber: '1255006001', birthDate: '1985-10-03' },
  child: { insuredNumber: '1255009001', birthDate: '2010-12-01' },
} as const;

async function prove(identity: { insuredNumber: string; birthDate: string }, email: string = newcomer.email) {
  const linkToken = await startRegistration(world, email);
  return world.ask(registration.confirmIdentity, { body: { linkToken, ...identity } });
}

/** The same portal with its answers in detail. */
async function openDetailed(): Promise<void> {
  await world.close();
  const config = { ...world.world.portal.config.registration, identityAnswers: 'detailed' as const };
  world = await openTestWorld({ config: { registration: config } });
}

describe('the identity check', () => {
  it('S-E7: unknown number, wrong date, too young, left and registered get one answer, byte for byte', async () => {
    const answers = [];
    for (const [index, identity] of Object.values(people).entries()) {
      answers.push(masked(await prove(identity, `person-${index}@mail.example`)));
    }
    expect(answers[0]?.status).toBe(422);
    expect(answers[0]?.text).toContain('"identity_mismatch"');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it.each([
    ['tooYoung', 'not_eligible', { reason: 'under_age', eligibleFrom: '2027-04-01' }],
    ['left', 'not_eligible', { reason: 'not_enrolled' }],
    ['registered', 'already_registered', {}],
    ['unknown', 'identity_mismatch', {}],
    ['wrongDate', 'identity_mismatch', {}],
  ] as const)('a society that wants plain answers tells why: %s → %s', async (who, code, details) => {
    await openDetailed();
    const { problem } = await prove(people[who]);
    expect(problem).toMatchObject({ code, ...details });
  });

  it.each([
    ['born 1997-03-31', { insuredNumber: '1255004001', birthDate: '1997-03-31' }],
    ['born 1997-04-01', { insuredNumber: '1255004002', birthDate: '1997-04-01' }],
    ['insured, seventeen', { insuredNumber: '1255011001', birthDate: '2009-07-07' }],
    ['joined yesterday', { insuredNumber: '1255007002', birthDate: '1999-12-24' }],
    ['spouse in a family', { insuredNumber: '1255009001', birthDate: '1980-08-20' }],
  ])('may go on: %s', async (_, identity) => {
    expect((await prove(identity)).status).toBe(200);
  });

  it('a dependant too young today may go on in the next fiscal year, from 1 April in Japan', async () => {
    // 2027-04-01 00:00 in Japan
    const nextYear = Date.UTC(2027, 2, 31, 15);
    await world.advance(nextYear - world.now() - 1);
    expect((await prove(people.tooYoung)).problem.code).toBe('identity_mismatch');
    await world.advance(minuteMs);
    expect((await prove(people.tooYoung)).status).toBe(200);
  });

  it.each([
    ['twins', { insuredNumber: '1255005001', birthDate: '1990-06-15' }],
    ['a couple born on one day', { insuredNumber: '1255005002', birthDate: '1988-01-15' }],
  ])('S-B4: %s are ambiguous: nobody is picked and nothing is mailed', async (_, identity) => {
    const answer = await prove(identity);
    expect([answer.status, answer.problem.code]).toEqual([409, 'identity_ambiguous']);
    expect(await world.mails(newcomer.email)).toHaveLength(1);
    const { db } = world.world.portal;
    const proven = await db
      .selectFrom('registrations')
      .where('member_id', 'is not', null)
      .selectAll()
      .execute();
    expect(proven).toEqual([]);
  });

  it('S-B5: a second registration of a member is audited and told to the member, not to the screen', async () => {
    await prove(people.registered);
    const [notice] = await world.mails(memberMail);
    expect(notice?.subject).toBe('【いきいきポータル】新規利用登録の操作がありました');
    expect(notice?.text).toContain('身に覚えのない場合');
    const [event] = await world.events('registration_duplicate');
    expect(event).toMatchObject({ level: 'warn', actor: 'member' });
    await prove(people.registered, 'again@mail.example');
    expect(await world.mails(memberMail)).toHaveLength(1);
  });

  it.each([
    ['2000-02-30', 'impossible_date'],
    ['2001-02-29', 'impossible_date'],
    ['2026-11-23', 'future_date'],
  ])('the birth date %s is refused at its field and costs no try', async (birthDate, code) => {
    const { problem } = await prove({ ...leaflet, birthDate });
    expect(problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/birthDate', code }] });
    const { db } = world.world.portal;
    const [row] = await db.selectFrom('registrations').selectAll().execute();
    expect(row?.identity_failures).toBe(0);
  });

  it('needs a link of mail 1: that of mail 2 proves nobody again', async () => {
    const { link2 } = await proveIdentity(world);
    const answer = await world.ask(registration.confirmIdentity, { body: { linkToken: link2, ...leaflet } });
    expect(answer.problem.code).toBe('link_invalid');
  });

  it('proven again gives a new key and mail and kills the old ones: the way out of a lost key', async () => {
    const { link1, link2, key } = await proveIdentity(world);
    const { body } = await world.ask(registration.confirmIdentity, {
      body: { linkToken: link1, ...leaflet },
    });
    const newer = await world.newestToken(newcomer.email);
    expect([newer === link2, body.confirmationKey === key]).toEqual([false, false]);
    const confirm = (linkToken: string, confirmationKey: string) =>
      world.ask(registration.confirmKey, { body: { linkToken, confirmationKey } });
    expect((await confirm(link2, key)).problem.code).toBe('link_invalid');
    expect((await confirm(newer, key)).problem.code).toBe('confirmation_key_mismatch');
    expect((await confirm(newer, body.confirmationKey)).status).toBe(200);
  });

  it('proven over and over stops sending mails', async () => {
    const { link1 } = await proveIdentity(world);
    const again = () => world.ask(registration.confirmIdentity, { body: { linkToken: link1, ...leaflet } });
    for (let time = 2; time <= 10; time += 1) expect((await again()).status).toBe(200);
    expect((await again()).problem.code).toBe('rate_limited');
    expect(await world.mails(newcomer.email)).toHaveLength(11);
  });

  it('a dead link is refused before anything is counted', async () => {
    const linkToken = await startRegistration(world, newcomer.email);
    await world.advance(3 * hourMs);
    const answer = await world.ask(registration.confirmIdentity, { body: { linkToken, ...leaflet } });
    expect(answer.problem).toMatchObject({ code: 'link_invalid', email: newcomer.email });
  });
});
