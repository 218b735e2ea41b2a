import { contract, serviceNames } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField } from '../desk.js';
import { logIn, member, person, steppedUpMember, tokenIn } from '../journey.js';

const { me } = contract;

export const meChecks = checksOf('me', ['dev'], {
  'who has been a member for long finds every service open': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(me.availability, { accessToken });
    expectEqual(
      items.map(({ service }) => service),
      [...serviceNames],
      'services, in the order of the leaflet',
    );
    expect(
      items.every(({ available }) => available),
      'all open',
    );
  },
  'who joined yesterday finds some services closed, with their dates': async (desk) => {
    const { loginId = '', password = '' } = await person(desk, 'joined-registered');
    const { accessToken } = await logIn(desk, loginId, password);
    const { now } = await desk.dev.clock();
    const { items } = await desk.get(me.availability, { accessToken });
    const closed = items.filter(({ available }) => !available);
    expect(closed.length > 0 && closed.length < items.length, 'some are open, some are not');
    expect(
      closed.every(({ availableFrom }) => availableFrom > now.slice(0, 10)),
      'dates to come',
    );
  },
  'a nickname is changed after a step-up': async (desk) => {
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const body = { nickname: '新しい名前' };
    expectEqual(
      (await desk.get(me.changeNickname, { accessToken, body })).nickname,
      body.nickname,
      'nickname',
    );
    expectEqual(
      (await desk.get(me.profile, { accessToken })).nickname,
      body.nickname,
      'nickname in the profile',
    );
  },
  'a changed password ends all other sessions, and only the new one works (S-P10)': async (desk) => {
    const { who, grant } = await steppedUpMember(desk);
    const other = await logIn(desk, who.loginId, who.password);
    const newPassword = 'Atarashii-Kaze9';
    await desk.get(me.changePassword, { accessToken: grant.accessToken, body: { newPassword } });
    await desk.get(me.profile, { accessToken: grant.accessToken });
    expectEqual(
      (await desk.ask(me.profile, { accessToken: other.accessToken })).status,
      401,
      'the other session',
    );
    await logIn(desk, who.loginId, newPassword);
  },
  'a bad new password is named': async (desk) => {
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const problem = await desk.refused(me.changePassword, 'password_refused', {
      accessToken,
      body: { newPassword: 'short' },
    });
    expectField(problem, '/newPassword', 'too_short');
  },
  'a login ID is changed to a free one only': async (desk) => {
    const { who, grant } = await steppedUpMember(desk);
    const { accessToken } = grant;
    const taken = (await person(desk, 'family-insured')).loginId ?? '';
    await desk.refused(me.changeLoginId, 'login_id_taken', { accessToken, body: { loginId: taken } });
    await desk.get(me.changeLoginId, { accessToken, body: { loginId: 'another.name' } });
    await logIn(desk, 'another.name', who.password);
  },
  'a new address is confirmed at the new one and told to the old one (S-P14)': async (desk) => {
    const { who, grant } = await steppedUpMember(desk);
    const { accessToken } = grant;
    const email = 'new-address@example.jp';
    await desk.get(me.requestEmailChange, { accessToken, body: { email } });
    const mail = await desk.dev.waitForMail({ to: email });
    await desk.dev.waitForMail({ to: who.email });
    expectEqual((await desk.get(me.profile, { accessToken })).email, who.email, 'address before');
    await desk.get(me.confirmEmailChange, { body: { linkToken: tokenIn(mail) } });
    expectEqual((await desk.get(me.profile, { accessToken })).email, email, 'address after');
    await desk.refused(me.confirmEmailChange, 'link_invalid', { body: { linkToken: tokenIn(mail) } });
  },
  'a step-up ends after ten minutes': async (desk) => {
    await desk.dev.freeze();
    const { accessToken } = (await steppedUpMember(desk)).grant;
    const body = { nickname: 'はな' };
    await desk.get(me.changeNickname, { accessToken, body });
    const { who } = await member(desk);
    await desk.dev.advance({ minutes: 10 });
    const later = await logIn(desk, who.loginId, who.password);
    await desk.refused(me.changeNickname, 'step_up_required', { accessToken: later.accessToken, body });
  },
});
