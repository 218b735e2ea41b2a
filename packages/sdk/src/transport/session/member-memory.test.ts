import { describe, expect, it } from 'vitest';
import { problem } from '../../../test/fake-fetch.js';
import type { Jar } from '../../../test/fake-portal.js';
import { logIn, minute, setUpSession } from '../../../test/session-set-up.js';

/** Members of a portal that marks every balance alike: what is asked by a mark shows whose answer is remembered. */
function setUp() {
  const { portal, make, clock } = setUpSession();
  const asked: (string | null)[] = [];
  const refused: true[] = [];
  const tab = (jar: Jar) =>
    make({
      session: { kind: 'cookie' },
      broadcast: false,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/points/balance')) {
          return portal.fetchOf(jar)(request);
        }
        const mark = request.headers.get('If-None-Match');
        asked.push(mark);
        if (refused.pop()) return problem(401, 'session_expired')(request);
        const answered = { status: mark ? 304 : 200, headers: { ETag: '"same"' } };
        const balance = { available: asked.length, pending: 0, expiringSoon: [] };
        return new Response(mark ? null : JSON.stringify(balance), answered);
      },
    });
  return { tab, asked, clock, refused };
}

describe('what a member was answered', () => {
  it('is remembered for as long as the session lasts, through every refresh', async () => {
    const { tab, asked, clock } = setUp();
    const client = tab({});
    await logIn(client);
    const first = await client.points.balance();
    clock.advance(11 * minute);
    expect(await client.points.balance()).toBe(first);
    expect(asked).toEqual([null, '"same"']);
  });

  it('is remembered where the portal refuses an access token before its time', async () => {
    const { tab, asked, refused } = setUp();
    const client = tab({});
    await logIn(client);
    const first = await client.points.balance();
    refused.push(true);
    expect(await client.points.balance()).toBe(first);
    expect(asked).toEqual([null, '"same"', '"same"']);
  });

  it('is forgotten at logout, so that the next at this device is asked anew', async () => {
    const { tab, asked } = setUp();
    const client = tab({});
    await logIn(client);
    const first = await client.points.balance();
    await client.session.logOut();
    await logIn(client);
    expect(await client.points.balance()).not.toEqual(first);
    expect(asked).toEqual([null, null]);
  });

  it('is forgotten when somebody else logs in without a logout', async () => {
    const { tab, asked } = setUp();
    const client = tab({});
    await logIn(client);
    await client.points.balance();
    await logIn(client);
    await client.points.balance();
    expect(asked).toEqual([null, null]);
  });

  it('is forgotten when the cookie has become another member’s without a word', async () => {
    const { tab, asked, clock } = setUp();
    const jar: Jar = {};
    const [client, other] = [tab(jar), tab(jar)];
    await logIn(client);
    await client.points.balance();
    await logIn(other);
    clock.advance(11 * minute);
    await client.points.balance();
    expect(asked).toEqual([null, null]);
  });

  it('late is not remembered for whoever logged in meanwhile', async () => {
    const { tab, asked } = setUp();
    const client = tab({});
    await logIn(client);
    const late = client.points.balance();
    await logIn(client);
    await late;
    await client.points.balance();
    expect(asked).toEqual([null, null]);
  });
});
