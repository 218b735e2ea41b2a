import { policies } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startRegistration } from '../test-journey.js';
import { openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

it('the password policy is the leaflet’s', async () => {
  expect((await world.ask(policies.password)).body).toEqual({
    name: 'leaflet',
    minLength: 8,
    maxLength: 128,
    maxBytes: 512,
    required: ['upper', 'lower', 'digit'],
    allowedSymbols: "_#+/=?!@*%&^`'-",
    ambiguousSymbols: ',、',
    recommendSymbol: true,
  });
});

it('the login ID policy is readable by a client', async () => {
  const { pattern, ...rest } = (await world.ask(policies.loginId)).body;
  expect(rest).toEqual({ minLength: 6, maxLength: 32, caseSensitive: false });
  for (const flags of ['', 'u', 'v']) {
    const whole = new RegExp(`^(?:${pattern})$`, flags);
    expect(whole.test('Min_ato.20-26')).toBe(true);
    expect(whole.test('minato@x')).toBe(false);
  }
});

it('members are told to look for the sender and the subject that mail 1 really has', async () => {
  const { body } = await world.ask(policies.registration);
  await startRegistration(world, 'minato@mail.example');
  const [mail] = await world.mails();
  expect([body.mailSender, body.mailSubject.ja]).toEqual([mail?.from, mail?.subject]);
});

it('today is the day in Japan', async () => {
  const today = async () => (await world.ask(policies.registration)).body.today;
  // 2026-11-23 00:00 in Japan
  await world.advance(Date.UTC(2026, 10, 22, 15) - world.now() - 1);
  expect(await today()).toBe('2026-11-22');
  await world.advance(1);
  expect(await today()).toBe('2026-11-23');
});
