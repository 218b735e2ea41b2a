import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, fingerprint } from '../desk.js';
import { logIn, member, person } from '../journey.js';

const { session, me } = contract;

async function flowFor(desk: Desk, loginId: string): Promise<string> {
  return (await desk.get(session.identify, { body: { loginId, transport: 'token' } })).flow;
}

async function fail(desk: Desk, loginId: string, secret: string) {
  const flow = await flowFor(desk, loginId);
  return desk.ask(session.logIn, { body: { flow, password: secret, transport: 'token' } });
}

/** Cookies that an answer sets, by name. */
function cookiesOf(headers: Headers): Map<string, string> {
  return new Map(
    headers.getSetCookie().map((cookie): [string, string] => [cookie.split('=')[0] ?? '', cookie]),
  );
}

const pair = (cookie: string | undefined) => cookie?.split(';')[0] ?? '';

export const sessionChecks = [
  ...checksOf('session', [], {
    'session.logIn needs the flow of step one (S-W6)': async (desk) => {
      await desk.refused(session.logIn, 'login_flow_invalid', {
        body: { flow: 'A'.repeat(43), password: 'Sakura-namiki7', transport: 'token' },
      });
    },
    'session.refresh without a token asks for a login': async (desk) => {
      await desk.refused(session.refresh, 'session_required', { body: { transport: 'token' } });
      await desk.refused(session.refresh, 'session_required', { body: { transport: 'cookie' } });
    },
    'session.logIn answers an unknown login ID and an empty password with one message (S-E4)': async (
      desk,
    ) => {
      for (const secret of ['Sakura-namiki7', '']) {
        expect((await fail(desk, 'nobody.at.all', secret)).text.includes('"login_failed"'), 'login_failed');
      }
    },
  }),
  ...checksOf('session', ['dev'], {
    'step one answers alike for known and unknown login IDs (S-E4)': async (desk) => {
      const { loginId = '' } = await person(desk, 'member');
      const ask = (id: string) => desk.ask(session.identify, { body: { loginId: id, transport: 'token' } });
      expectEqual(fingerprint(await ask(loginId)), fingerprint(await ask('nobody.at.all')), 'answers');
    },
    'step two answers alike for a wrong login ID and a wrong password (S-E4)': async (desk) => {
      const { loginId = '' } = await person(desk, 'member');
      const [wrong, unknown] = [
        await fail(desk, loginId, 'Wrong-one7'),
        await fail(desk, 'nobody.at.all', 'Wrong-one7'),
      ];
      expectEqual(fingerprint(wrong), fingerprint(unknown), 'answers');
    },
    'a login works in any case of the ID, and gives a session': async (desk) => {
      const { who, grant } = await member(desk);
      expect(grant.refreshToken !== undefined, 'token transport gives the refresh token');
      expectEqual(
        (await desk.get(me.profile, { accessToken: grant.accessToken })).loginId,
        who.loginId,
        'who',
      );
      await logIn(desk, who.loginId.toUpperCase(), who.password);
    },
    'a password is taken exactly as typed (S-P6)': async (desk) => {
      const { loginId = '', password: secret = '' } = await person(desk, 'member');
      for (const other of [`${secret} `, ` ${secret}`, secret.toLowerCase(), secret.slice(0, -1)]) {
        expectEqual((await fail(desk, loginId, other)).status, 401, 'status');
      }
    },
    'after five failures the next try waits, known or unknown (S-P1)': async (desk) => {
      await desk.dev.freeze();
      const { loginId = '', password: secret = '' } = await person(desk, 'member');
      const sixth = [];
      for (const id of [loginId, 'nobody.at.all']) {
        for (let tried = 0; tried < 5; tried++) await fail(desk, id, 'Wrong-one7');
        const reply = await fail(desk, id, secret);
        expect(reply.text.includes('"login_throttled"'), `login_throttled, not ${reply.text}`);
        expect(Number(reply.headers.get('retry-after')) > 0, 'Retry-After');
        sixth.push(fingerprint(reply));
      }
      expectEqual(new Set(sixth).size, 1, 'different answers');
      await desk.dev.advance({ minutes: 16 });
      await logIn(desk, loginId, secret);
    },
    'an access token ends after minutes, and a refresh mends it': async (desk) => {
      const { grant } = await member(desk);
      await desk.dev.advance({ minutes: 11 });
      await desk.refused(me.profile, 'session_required', { accessToken: grant.accessToken });
      const fresh = await desk.get(session.refresh, {
        body: {
          transport: 'token',
          ...(grant.refreshToken !== undefined && { refreshToken: grant.refreshToken }),
        },
      });
      expectEqual(fresh.sessionId, grant.sessionId, 'the same session');
      expectEqual(fresh.absoluteExpiresAt, grant.absoluteExpiresAt, 'its end, which no refresh moves');
      await desk.get(me.profile, { accessToken: fresh.accessToken });
    },
    'a race of two refreshes ends in one session, a late replay ends the session (S-P12)': async (desk) => {
      await desk.dev.freeze();
      const { refreshToken = '' } = (await member(desk)).grant;
      const refresh = (token: string) =>
        desk.ask(session.refresh, { body: { transport: 'token', refreshToken: token } });
      const successor = ({ text }: { text: string }) =>
        (JSON.parse(text) as { refreshToken: string }).refreshToken;
      const [one, two] = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
      expectEqual(successor(one), successor(two), 'successors');
      await desk.dev.advance({ seconds: 11 });
      expectEqual((await refresh(refreshToken)).status, 401, 'status of the replay');
      expectEqual((await refresh(successor(one))).status, 401, 'status of the successor then');
    },
    'a session ends after thirty idle minutes (S-P11)': async (desk) => {
      const { refreshToken = '' } = (await member(desk)).grant;
      await desk.dev.advance({ minutes: 30 });
      await desk.refused(session.refresh, 'session_expired', { body: { transport: 'token', refreshToken } });
    },
    'a logout ends the session on the portal (S-P10)': async (desk) => {
      const { accessToken, refreshToken = '' } = (await member(desk)).grant;
      await desk.get(session.logOut, { accessToken });
      expectEqual((await desk.ask(me.profile, { accessToken })).status, 401, 'status with the access token');
      const replay = await desk.ask(session.refresh, { body: { transport: 'token', refreshToken } });
      expectEqual(replay.status, 401, 'status of a refresh');
    },
    'other sessions are listed and ended (S-P10)': async (desk) => {
      const { who, grant: first } = await member(desk);
      const second = await logIn(desk, who.loginId, who.password);
      const { items } = await desk.get(session.list, { accessToken: second.accessToken });
      expectEqual(
        items.filter(({ current }) => current).map(({ id }) => id),
        [second.sessionId],
        'the current one',
      );
      expect(
        items.some(({ id }) => id === first.sessionId),
        'the other one is listed',
      );
      await desk.get(session.end, { accessToken: second.accessToken, params: { id: first.sessionId } });
      expectEqual(
        (await desk.ask(me.profile, { accessToken: first.accessToken })).status,
        401,
        'status of the ended',
      );
      await desk.get(me.profile, { accessToken: second.accessToken });
    },
    'a step-up needs the right password': async (desk) => {
      const { grant } = await member(desk);
      const { accessToken } = grant;
      await desk.refused(me.changeNickname, 'step_up_required', { accessToken, body: { nickname: 'はな' } });
      await desk.refused(session.stepUp, 'step_up_failed', { accessToken, body: { password: 'Wrong-one7' } });
    },
  }),
  ...checksOf('session', ['dev', 'cookies'], {
    'cookie transport keeps the refresh token from scripts (S-W1)': async (desk) => {
      const { loginId = '', password: secret = '' } = await person(desk, 'member');
      const kinds = [
        ['cookie', /; SameSite=Strict/],
        ['embedded-cookie', /; SameSite=None; Partitioned/],
      ] as const;
      for (const [transport, sameSite] of kinds) {
        const one = await desk.ask(session.identify, { body: { loginId, transport } });
        const [flowCookie] = cookiesOf(one.headers).values();
        const { flow } = JSON.parse(one.text) as { flow: string };
        const two = await desk.ask(session.logIn, {
          body: { flow, password: secret, transport },
          cookie: pair(flowCookie),
        });
        expectEqual(two.status, 201, 'status');
        expect(!two.text.includes('refreshToken'), 'no refresh token in the body');
        const set = [...cookiesOf(two.headers).values()].find((cookie) => !/Max-Age=0/.test(cookie)) ?? '';
        expect(
          set.startsWith('__Host-') &&
            /; Secure/.test(set) &&
            /; HttpOnly/.test(set) &&
            /; Path=\//.test(set),
          set,
        );
        expect(sameSite.test(set), set);
        const again = await desk.ask(session.refresh, { body: { transport }, cookie: pair(set) });
        expectEqual(again.status, 200, 'status of a refresh');
      }
    },
    'step two needs the browser of step one (S-W6)': async (desk) => {
      const { loginId = '', password: secret = '' } = await person(desk, 'member');
      const { flow } = await desk.get(session.identify, { body: { loginId, transport: 'cookie' } });
      await desk.refused(session.logIn, 'login_flow_invalid', {
        body: { flow, password: secret, transport: 'cookie' },
      });
    },
  }),
];
