import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockWorld, leaflet, logIn, type MockWorld, member } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

const email = 'minato@example.jp';
const account = { loginId: 'minato.2000', password: 'Nagi-no-Hama7', nickname: 'みなとっち' };

let world: MockWorld;
let portal: PortalClient;
beforeEach(() => {
  world = createMockWorld();
  portal = world.client();
});
afterEach(() => world.close());

const linkOf = async (to = email) => world.linkToken(to, 'link');

/** The link of the mail that comes after the one with this link. */
async function linkAfter(first: string): Promise<string> {
  for (;;) {
    const newest = await linkOf();
    if (newest !== first) return newest;
  }
}

/** As far as the key of step 3b. */
async function identified() {
  await portal.registration.start({ email });
  const first = await linkOf();
  const { confirmationKey } = await portal.registration.confirmIdentity({ linkToken: first, ...leaflet });
  return { confirmationKey, linkToken: await linkAfter(first) };
}

describe('a registration', () => {
  it('leads from an address to a login', async () => {
    const started = await portal.registration.start({ email });
    expect(Date.parse(started.linkExpiresAt)).toBeGreaterThan(Date.parse(started.resendAvailableAt));
    const linkToken = await linkOf();
    await expect(portal.registration.inspectLink({ linkToken })).resolves.toMatchObject({
      step: 'identity',
      email,
    });
    const { confirmationKey, linkToken: second } = await identified();
    expect(confirmationKey).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await expect(portal.registration.inspectLink({ linkToken: second })).resolves.toMatchObject({
      step: 'confirmation',
    });
    const { completionToken } = await portal.registration.confirmKey({ linkToken: second, confirmationKey });
    await expect(
      portal.registration.checkLoginId({ completionToken, loginId: member.loginId }),
    ).resolves.toEqual({ available: false, reason: 'taken' });
    await expect(
      portal.registration.checkLoginId({ completionToken, loginId: account.loginId }),
    ).resolves.toEqual({ available: true });
    await expect(portal.registration.complete({ completionToken, ...account })).resolves.toEqual({
      nickname: account.nickname,
      warnings: [],
    });
    await expect(logIn(portal, account)).resolves.toMatchObject({ status: 'signed-in' });
  });

  it('sends mail 1 again after a minute, and the older link dies', async () => {
    const { id } = await portal.registration.start({ email });
    const first = await linkOf();
    await world.dev.advance({ minutes: 1 });
    await expect(portal.registration.resend({ id })).resolves.toMatchObject({ id });
    // The older link dies when the new mail goes out, which is after the answer
    await linkAfter(first);
    await expect(portal.registration.inspectLink({ linkToken: first })).rejects.toMatchObject({
      code: 'link_invalid',
      problem: { email },
    });
  });

  it('refuses a link after three hours and keeps its address', async () => {
    await portal.registration.start({ email });
    const linkToken = await linkOf();
    await world.dev.advance({ hours: 3 });
    await expect(portal.registration.inspectLink({ linkToken })).rejects.toMatchObject({
      name: 'ProblemError',
      code: 'link_invalid',
      retryable: false,
      problem: { status: 410, email },
    });
  });

  it('names what was refused', async () => {
    await expect(portal.registration.start({ email: 'no address' })).rejects.toMatchObject({
      code: 'validation_failed',
      fieldErrors: [{ pointer: '/email', code: 'invalid_format' }],
    });
    await portal.registration.start({ email });
    const linkToken = await linkOf();
    await expect(
      portal.registration.confirmIdentity({ linkToken, ...leaflet, birthDate: '2000-05-06' }),
    ).rejects.toMatchObject({ code: 'identity_mismatch' });
    const { confirmationKey, linkToken: second } = await identified();
    await expect(
      portal.registration.confirmKey({ linkToken: second, confirmationKey: 'ZZZZ-ZZZZ' }),
    ).rejects.toMatchObject({ code: 'confirmation_key_mismatch', problem: { attemptsLeft: 4 } });
    const { completionToken } = await portal.registration.confirmKey({ linkToken: second, confirmationKey });
    await expect(
      portal.registration.complete({ completionToken, ...account, password: 'short' }),
    ).rejects.toMatchObject({
      code: 'password_refused',
      fieldErrors: expect.arrayContaining([expect.objectContaining({ code: 'too_short' })]),
    });
  });

  it('is made once, also when its answer was lost and the call repeated', async () => {
    const { confirmationKey, linkToken } = await identified();
    const { completionToken } = await portal.registration.confirmKey({ linkToken, confirmationKey });
    await world.dev.addFault({ operation: 'registration.complete', cut: 'after', times: 1 });
    await expect(portal.registration.complete({ completionToken, ...account })).resolves.toMatchObject({
      nickname: account.nickname,
    });
    await expect(portal.registration.complete({ completionToken, ...account })).rejects.toMatchObject({
      code: 'link_invalid',
    });
  });

  it('is held after five failures, for a person to see', async () => {
    await portal.registration.start({ email });
    const linkToken = await linkOf();
    const tryDate = (day: number) =>
      portal.registration
        .confirmIdentity({ linkToken, ...leaflet, birthDate: `1990-01-0${day}` })
        .catch((error: unknown) => error);
    for (let day = 1; day <= 5; day++) {
      await expect(tryDate(day)).resolves.toMatchObject({ code: 'identity_mismatch' });
    }
    await expect(tryDate(6)).resolves.toMatchObject({
      name: 'RateLimitedError',
      code: 'identity_held',
      retryAfterMs: expect.any(Number),
    });
  });
});
