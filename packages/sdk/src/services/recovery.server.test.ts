import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld, member } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

const newPassword = 'Kohaku-Tsuki91';

let world: MockWorld;
let portal: PortalClient;
beforeEach(() => {
  world = createMockWorld();
  portal = world.client();
});
afterEach(() => world.close());

it('S-P15: a forgotten password comes back by mail, ends every session and logs nobody in', async () => {
  const elsewhere = world.client();
  await logIn(elsewhere);
  await portal.recovery.requestPasswordReset({ loginId: member.loginId, email: member.email });
  const linkToken = await world.linkToken(member.email, 'link');
  const { linkExpiresAt } = await portal.recovery.inspectResetLink({ linkToken });
  expect(Date.parse(linkExpiresAt)).toBeGreaterThan(portal.serverNow());
  await expect(portal.recovery.resetPassword({ linkToken, newPassword: 'Ikiiki123' })).rejects.toMatchObject({
    code: 'password_refused',
    fieldErrors: [{ pointer: '/newPassword' }],
  });
  await portal.recovery.resetPassword({ linkToken, newPassword });
  expect(portal.session.state.status).toBe('unknown');
  await expect(elsewhere.me.profile()).rejects.toMatchObject({ name: 'SessionExpiredError' });
  expect(elsewhere.session.state).toEqual({ status: 'signed-out', reason: 'expired' });
  await expect(logIn(portal)).rejects.toMatchObject({ code: 'login_failed' });
  await expect(logIn(portal, { ...member, password: newPassword })).resolves.toMatchObject({
    status: 'signed-in',
  });
  await expect(portal.recovery.inspectResetLink({ linkToken })).rejects.toMatchObject({
    code: 'link_invalid',
  });
});

it('a forgotten login ID is mailed, and a stranger’s address is answered alike', async () => {
  await expect(portal.recovery.requestLoginId({ email: 'nobody@example.jp' })).resolves.toBeUndefined();
  await expect(
    portal.recovery.requestLoginId({ email: member.email, locale: 'en' }),
  ).resolves.toBeUndefined();
  const mail = await world.dev.waitForMail({ to: member.email });
  expect(mail.text).toContain(member.loginId);
  await expect(world.dev.mails({ to: 'nobody@example.jp' })).resolves.toEqual([]);
});
