/**
 * What the servers are asked, in one place. Ours answers each question once before the runs; from these answers the
 * floor and the peers get their JSON, and the peers their routes.
 */
const client = { 'X-Ikiiki-Client': 'bench/1.0' };
const json = { ...client, 'Content-Type': 'application/json' };
const member = { loginId: 'yuzu.member', password: 'Midori-no-Kaze58' };

export async function ask(origin, path, init) {
  const answer = await fetch(origin + path, init);
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

const post = (origin, path, body) =>
  ask(origin, path, { method: 'POST', headers: json, body: JSON.stringify(body) });

/** Header of a new session of a member of the seed. */
export async function signedIn(origin) {
  const { loginId, password } = member;
  const identified = await post(origin, '/v1/session/identification', { loginId, transport: 'token' });
  const { flow } = identified.body;
  const { body } = await post(origin, '/v1/session', { flow, password, transport: 'token' });
  return { Authorization: `Bearer ${body.accessToken}` };
}

/** The questions; `path` may need what a list holds, and `inSession` asks as a member. */
const questions = [
  { what: 'small answer, no store', path: () => '/v1/policies/password' },
  { what: 'list of 100', path: () => '/v1/topics?limit=100' },
  { what: 'one item', path: (first) => first('/v1/topics') },
  { what: 'list of 100, in a session', path: () => '/v1/notices?limit=100', inSession: true },
  { what: 'one item, in a session', path: (first) => first('/v1/notices'), inSession: true },
  {
    what: 'validated POST',
    method: 'POST',
    path: () => '/v1/session/identification',
    body: { loginId: member.loginId, transport: 'token' },
  },
  {
    what: 'repeated PUT (already read), in a session',
    method: 'PUT',
    path: (first) => `${first('/v1/notices')}/read`,
    inSession: true,
  },
];

/** The questions as ours answers them now. @throws Error where it refuses one */
export async function askedOf(origin) {
  const session = await signedIn(origin);
  const lists = new Map();
  const list = async (path) => {
    const { body } = await ask(origin, `${path}?limit=100`, { headers: { ...client, ...session } });
    return body.items;
  };
  for (const path of ['/v1/topics', '/v1/notices']) lists.set(path, await list(path));
  const first = (path) => `${path}/${lists.get(path)[0].id}`;

  const asked = [];
  for (const { what, method = 'GET', path, body, inSession } of questions) {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const headers = sent === undefined ? client : json;
    const at = path(first);
    const answer = await ask(origin, at, {
      method,
      headers: { ...headers, ...(inSession && session) },
      body: sent,
    });
    if (answer.status >= 300) throw new Error(`${method} ${at} is answered with ${answer.status}.`);
    asked.push({
      what: what.replace('of 100', `of ${answer.body?.items?.length ?? 100}`),
      method,
      path: at,
      headers,
      sent,
      inSession,
      status: answer.status,
      answer: answer.body,
    });
  }
  return asked;
}
