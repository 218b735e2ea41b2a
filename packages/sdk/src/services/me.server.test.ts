import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld, member } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

let world: MockWorld;
let portal: PortalClient;
beforeEach(async () => {
  world = createMockWorld();
  portal = world.client();
  await logIn(portal);
});
afterEach(() => world.close());

describe('a member', () => {
  it('sees the own profile', async () => {
    const { nickname, loginId, email } = member;
    await expect(portal.me.profile()).resolves.toEqual({ nickname, loginId, email, relationship: 'insured' });
  });

  it('sees what is open, and from when', async () => {
    const newcomer = world.client();
    await logIn(newcomer, { loginId: 'new.member', password: 'Hajimete-Tsuki42' });
    const { items } = await newcomer.me.availability();
    expect(items.find(({ service }) => service === 'points')).toEqual({
      service: 'points',
      group: 'wellness',
      available: false,
      availableFrom: '2026-11-28',
      approximate: true,
    });
    expect(items.find(({ service }) => service === 'surveys')).toMatchObject({ available: true });
  });

  it('S-P14: proves the password before anything changes', async () => {
    const refused = { name: 'ProblemError', code: 'step_up_required' };
    await expect(portal.me.changeNickname({ nickname: 'かぼす' })).rejects.toMatchObject(refused);
    await expect(portal.me.changeLoginId({ loginId: 'kabosu.1985' })).rejects.toMatchObject(refused);
    await expect(portal.me.changePassword({ newPassword: 'Kohaku-Tsuki91' })).rejects.toMatchObject(refused);
    await expect(portal.me.requestEmailChange({ email: 'new@example.jp' })).rejects.toMatchObject(refused);
    await expect(portal.session.stepUp({ password: 'wrong' })).rejects.toMatchObject({
      code: 'step_up_failed',
    });
    await portal.session.stepUp({ password: member.password });
    await expect(portal.me.changeNickname({ nickname: 'かぼす' })).resolves.toEqual({
      nickname: 'かぼす',
      warnings: [],
    });
    await world.dev.advance({ minutes: 10 });
    await expect(portal.me.changeNickname({ nickname: 'すだち' })).rejects.toMatchObject(refused);
    expect(portal.session.state.status).toBe('signed-in');
  });

  it('changes the password; the other sessions end, this one goes on', async () => {
    const elsewhere = world.client();
    await logIn(elsewhere);
    await portal.session.stepUp({ password: member.password });
    await expect(portal.me.changePassword({ newPassword: 'Abc、12345' })).rejects.toMatchObject({
      code: 'password_refused',
      fieldErrors: [{ pointer: '/newPassword', code: 'symbol_ambiguous', character: '、' }],
    });
    await expect(portal.me.changePassword({ newPassword: 'Kohaku-Tsuki91' })).resolves.toBeUndefined();
    await expect(elsewhere.me.profile()).rejects.toMatchObject({ name: 'SessionExpiredError' });
    await expect(portal.me.profile()).resolves.toMatchObject({ loginId: member.loginId });
  });

  it('changes the login ID, but not to another’s', async () => {
    await portal.session.stepUp({ password: member.password });
    await expect(portal.me.changeLoginId({ loginId: 'new.member' })).rejects.toMatchObject({
      code: 'login_id_taken',
    });
    await expect(portal.me.changeLoginId({ loginId: 'kabosu.1985' })).resolves.toEqual({
      loginId: 'kabosu.1985',
    });
  });

  it('changes the address once the link mailed to it is confirmed, also in a browser without a login', async () => {
    const email = 'kabosu@example.jp';
    await portal.session.stepUp({ password: member.password });
    await portal.me.requestEmailChange({ email });
    const linkToken = await world.linkToken(email, 'email');
    await expect(portal.me.profile()).resolves.toMatchObject({ email: member.email });
    await expect(world.dev.mails({ to: member.email })).resolves.toHaveLength(1);
    await world.client().me.confirmEmailChange({ linkToken });
    await expect(portal.me.profile()).resolves.toMatchObject({ email });
    await expect(portal.me.confirmEmailChange({ linkToken })).rejects.toMatchObject({ code: 'link_invalid' });
  });
});
