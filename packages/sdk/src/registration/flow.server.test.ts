import { createMockPortal } from '@ikiiki/mock-server';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createPortalClient, type PortalClient } from '../client.js';
import { headers } from '../contract/headers.js';
import { parseBirthDate } from '../rules/birth-date.js';
import { parseInsuredNumber } from '../rules/insured-number.js';
import { isPortalError } from '../transport/errors.js';
import { createRegistrationFlow, type RegistrationFlow, type RegistrationFlowOptions } from './flow.js';
import type { KeyChannel } from './key-exchange.js';
import type { RegistrationStep, StateOf } from './state.js';

const baseUrl = 'http://localhost:4010';
const mock = createMockPortal();
const leaflet = { symbol: '1255', number: '3456', birthDate: '20000505' };
const account = { loginId: 'minato.walks', password: 'Kaze-no-Michi8', nickname: 'みなとん' };

interface Mail {
  readonly subject: string;
  readonly links: readonly string[];
}

interface Browser {
  readonly portal: PortalClient;
  readonly tab: (options?: Partial<RegistrationFlowOptions>) => RegistrationFlow;
}

const open: { dispose(): void }[] = [];
let worlds = 0;

/** A world of its own for every test, its clock standing still, with as many browsers as the test needs. */
async function world() {
  worlds += 1;
  const name = `flow-${worlds}`;
  const send = async (request: Request): Promise<Response> => {
    request.headers.set(headers.world, name);
    return mock.fetch(request);
  };
  const dev = async <T>(method: string, path: string, body: object = {}): Promise<T> => {
    const init =
      method === 'GET' ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
    const answer = await send(new Request(`${baseUrl}/_dev${path}`, { method, ...init }));
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true);
    return (await answer.json()) as T;
  };
  await dev('POST', '/clock/freeze');

  return {
    browser(fetch: (request: Request) => Promise<Response> = send): Browser {
      const portal = createPortalClient({
        baseUrl,
        session: { kind: 'token' },
        fetch: async (input, init) => fetch(new Request(input, init)),
        retries: 0,
      });
      open.push(portal);
      return {
        portal,
        tab(options) {
          const flow = createRegistrationFlow({ portal, channel: () => undefined, ...options });
          open.push(flow);
          return flow;
        },
      };
    },
    send,
    advance: (time: object) => dev('POST', '/clock/advance', time),
    mails: (to: string) => dev<Mail[]>('GET', `/mails?to=${encodeURIComponent(to)}`),
  };
}
type World = Awaited<ReturnType<typeof world>>;

/** The token of the newest mail's link, as the page takes it from its fragment. */
async function linkToken({ mails }: World, to: string): Promise<string> {
  const [newest] = await mails(to);
  const [, token] =
    /\/register#link=([\w-]+)$/.exec(newest?.links.find((link) => link.includes('#link=')) ?? '') ?? [];
  return token ?? '';
}

function at<S extends RegistrationStep>(flow: RegistrationFlow, step: S): StateOf<S> {
  expect(flow.state.step).toBe(step);
  return flow.state as StateOf<S>;
}

/** What was typed on the identity screen, read by the rules as the wizard does. */
function identity({ symbol, number, birthDate }: typeof leaflet) {
  const insured = parseInsuredNumber({ symbol, number });
  const birth = parseBirthDate(birthDate, '2026-11-22');
  if (!insured.ok || !birth.ok) throw new Error('the test typed nonsense');
  return { insuredNumber: insured.value, birthDate: birth.value };
}

async function toIdentity(here: World, flow: RegistrationFlow, email: string): Promise<void> {
  await flow.submitEmail(email);
  at(flow, 'mail-sent');
  await flow.openLink(await linkToken(here, email));
  expect(at(flow, 'link-opened').email).toBe(email);
  await flow.proceed();
  at(flow, 'identity');
}

async function toKeyShown(here: World, flow: RegistrationFlow, email: string): Promise<string> {
  await toIdentity(here, flow, email);
  await flow.confirmIdentity(identity(leaflet));
  return at(flow, 'key-shown').confirmationKey;
}

async function codeOf(gesture: Promise<unknown>): Promise<unknown> {
  const error = await gesture.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isPortalError(error) ? error.code : error;
}

afterEach(() => {
  for (const thing of open.splice(0)) thing.dispose();
});
afterAll(() => mock.close());

describe('a registration at the mock portal', () => {
  it('goes from the first address to a login, in the tab it began in', async () => {
    const here = await world();
    const { portal, tab } = here.browser();
    const flow = tab();
    const key = await toKeyShown(here, flow, 'minato@mail.example');
    expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    await flow.openLink(await linkToken(here, 'minato@mail.example'));
    expect(at(flow, 'key').offeredKey).toBe(key);
    await flow.confirmKey(key);
    expect(at(flow, 'account').email).toBe('minato@mail.example');
    await expect(flow.checkLoginId(account.loginId)).resolves.toEqual({ available: true });
    await expect(flow.checkLoginId('yuzu.member')).resolves.toEqual({ available: false, reason: 'taken' });
    await flow.complete(account);
    expect(at(flow, 'completed')).toMatchObject({ nickname: account.nickname, warnings: [] });

    const { flow: login } = await portal.session.identify({ loginId: account.loginId });
    await portal.session.logIn({ flow: login, password: account.password });
    await expect(portal.me.profile()).resolves.toMatchObject({ nickname: account.nickname });
  });

  it('resumes in a second browser, where the key is typed by hand, in lower case and full width', async () => {
    const here = await world();
    const key = await toKeyShown(here, here.browser().tab(), 'minato@mail.example');
    const other = here.browser().tab();
    await other.openLink(await linkToken(here, 'minato@mail.example'));
    expect(at(other, 'key').offeredKey).toBeUndefined();
    const typed = [...key.toLowerCase()].map((character) =>
      character === '-' ? 'ー' : String.fromCharCode(character.charCodeAt(0) + 0xfee0),
    );
    await other.confirmKey(` ${typed.join('')}\n`);
    await other.complete(account);
    at(other, 'completed');
  });

  it('offers the key to the second tab of the same browser', async () => {
    const listeners = new Map<KeyChannel, (event: { data: unknown }) => void>();
    const channel = (): KeyChannel => {
      const own: KeyChannel = {
        postMessage: (message) => {
          for (const [other, listener] of listeners) if (other !== own) listener({ data: message });
        },
        addEventListener: (_type, listener) => listeners.set(own, listener),
        close: () => listeners.delete(own),
      };
      return own;
    };
    const here = await world();
    const { tab } = here.browser();
    const key = await toKeyShown(here, tab({ channel }), 'minato@mail.example');
    const second = tab({ channel });
    await second.openLink(await linkToken(here, 'minato@mail.example'));
    expect(at(second, 'key').offeredKey).toBe(key);
  });

  it('survives a reload of the key page: link and key may be used again until the account is made', async () => {
    const here = await world();
    const { tab } = here.browser();
    const key = await toKeyShown(here, tab(), 'minato@mail.example');
    const token = await linkToken(here, 'minato@mail.example');
    for (const flow of [tab(), tab()]) {
      await flow.openLink(token);
      await flow.confirmKey(key);
      at(flow, 'account');
    }
    const last = tab();
    await last.openLink(token);
    await last.confirmKey(key);
    await last.complete(account);
    const after = tab();
    await after.openLink(token);
    expect(at(after, 'email')).toEqual({
      step: 'email',
      email: 'minato@mail.example',
      restart: 'link-invalid',
    });
  });

  it('completes in the tab where step 6 is filled in, although the key was given in another tab since', async () => {
    const here = await world();
    const { tab } = here.browser();
    const [first, second] = [tab(), tab()];
    const key = await toKeyShown(here, first, 'minato@mail.example');
    const link = await linkToken(here, 'minato@mail.example');
    for (const flow of [first, second]) {
      await flow.openLink(link);
      await flow.confirmKey(key);
      at(flow, 'account');
    }
    await first.complete(account);
    expect(at(first, 'completed').nickname).toBe(account.nickname);
    await second.complete({ ...account, loginId: 'minato.other' });
    expect(at(second, 'email')).toMatchObject({ email: 'minato@mail.example', restart: 'link-invalid' });
  });

  it('gives a new key through the first link where the key was lost, and the old one is dead', async () => {
    const here = await world();
    const { tab } = here.browser();
    const flow = tab();
    await flow.submitEmail('minato@mail.example');
    const first = await linkToken(here, 'minato@mail.example');
    await flow.openLink(first);
    await flow.proceed();
    await flow.confirmIdentity(identity(leaflet));
    const lost = at(flow, 'key-shown').confirmationKey;
    const oldLink = await linkToken(here, 'minato@mail.example');

    await flow.openLink(first);
    await flow.proceed();
    await flow.confirmIdentity(identity(leaflet));
    const key = at(flow, 'key-shown').confirmationKey;
    expect(key).not.toBe(lost);
    const other = tab();
    await other.openLink(oldLink);
    expect(at(other, 'email').restart).toBe('link-invalid');
    await other.openLink(await linkToken(here, 'minato@mail.example'));
    expect(await codeOf(other.confirmKey(lost))).toBe('confirmation_key_mismatch');
    await other.confirmKey(key);
    at(other, 'account');
  });

  it('registers an old carrier address', async () => {
    const here = await world();
    const flow = here.browser().tab();
    await toKeyShown(here, flow, 'minato..walks.@docomo.ne.jp');
    await flow.openLink(await linkToken(here, 'minato..walks.@docomo.ne.jp'));
    at(flow, 'key');
  });
});

describe('links at the mock portal', () => {
  it('S-L5: the first link is alive at 2:59:59.999 and dead at 3:00:00.000, and the address is kept', async () => {
    const here = await world();
    const flow = here.browser().tab();
    await flow.submitEmail('minato@mail.example');
    const token = await linkToken(here, 'minato@mail.example');
    await here.advance({ hours: 2, minutes: 59, seconds: 59, milliseconds: 999 });
    await flow.openLink(token);
    at(flow, 'link-opened');
    await here.advance({ milliseconds: 1 });
    const late = here.browser().tab();
    await late.openLink(token);
    expect(at(late, 'email')).toEqual({
      step: 'email',
      email: 'minato@mail.example',
      restart: 'link-invalid',
    });
    await late.submitEmail('minato@mail.example');
    at(late, 'mail-sent');
  });

  it('S-L5: a link that dies while 記号番号 are typed leads back with the address kept', async () => {
    const here = await world();
    const flow = here.browser().tab();
    await toIdentity(here, flow, 'minato@mail.example');
    await here.advance({ hours: 3 });
    await flow.confirmIdentity(identity(leaflet));
    expect(at(flow, 'email')).toMatchObject({ email: 'minato@mail.example', restart: 'link-invalid' });
  });

  it('S-L5: the second link is dead after three hours, in a browser that never saw the address too', async () => {
    const here = await world();
    const key = await toKeyShown(here, here.browser().tab(), 'minato@mail.example');
    const token = await linkToken(here, 'minato@mail.example');
    const inTime = here.browser().tab();
    await inTime.openLink(token);
    await here.advance({ hours: 3 });
    const late = here.browser().tab();
    await late.openLink(token);
    expect(at(late, 'email')).toMatchObject({ email: 'minato@mail.example', restart: 'link-invalid' });
    await inTime.confirmKey(key);
    expect(at(inTime, 'email')).toMatchObject({ email: 'minato@mail.example', restart: 'link-invalid' });
  });

  it('S-L3: opening a link five times consumes nothing', async () => {
    const here = await world();
    const flow = here.browser().tab();
    await flow.submitEmail('minato@mail.example');
    const token = await linkToken(here, 'minato@mail.example');
    for (let time = 0; time < 5; time += 1) await flow.openLink(token);
    await flow.proceed();
    await flow.confirmIdentity(identity(leaflet));
    at(flow, 'key-shown');
  });

  it('S-L5: a new mail kills the link of the older one', async () => {
    const here = await world();
    const flow = here.browser().tab();
    await flow.submitEmail('minato@mail.example');
    const older = await linkToken(here, 'minato@mail.example');
    await here.advance({ seconds: 61 });
    await flow.resend();
    const newer = await linkToken(here, 'minato@mail.example');
    expect(newer).not.toBe(older);
    await flow.openLink(older);
    expect(at(flow, 'email').restart).toBe('link-invalid');
    await flow.openLink(newer);
    at(flow, 'link-opened');
  });

  it.each(['no-such-link', 'x'.repeat(128)])('a link like %j leads to an empty first step', async (token) => {
    const here = await world();
    const flow = here.browser().tab();
    await flow.openLink(token);
    expect(flow.state).toEqual({ step: 'email', email: '', restart: 'link-invalid' });
  });
});

describe('wrong keys at the mock portal', () => {
  it('S-L8: the fifth wrong key makes the registration void, and the way leads back to step 1', async () => {
    const here = await world();
    const flow = here.browser().tab();
    const key = await toKeyShown(here, flow, 'minato@mail.example');
    const token = await linkToken(here, 'minato@mail.example');
    await flow.openLink(token);
    const wrong = key.startsWith('0') ? '1111-1111' : '0000-0000';
    const left: unknown[] = [];
    for (let time = 0; time < 4; time += 1) {
      await flow.confirmKey(wrong).catch((error: unknown) => {
        left.push(isPortalError(error) && error.problem?.attemptsLeft);
      });
    }
    expect(left).toEqual([4, 3, 2, 1]);
    at(flow, 'key');
    await flow.confirmKey(wrong);
    expect(flow.state).toEqual({ step: 'email', email: 'minato@mail.example', restart: 'void' });

    await flow.openLink(token);
    expect(flow.state).toMatchObject({ step: 'email', email: 'minato@mail.example' });
    await here.advance({ hours: 1 });
    const again = await toKeyShown(here, flow, 'minato@mail.example');
    await flow.openLink(await linkToken(here, 'minato@mail.example'));
    await flow.confirmKey(again);
    at(flow, 'account');
  });
});

describe('people who cannot register at the mock portal', () => {
  it.each([
    ['twins', { symbol: '1255', number: '5001', birthDate: '19900615' }],
    ['a couple born on one day', { symbol: '1255', number: '5002', birthDate: '1988/1/15' }],
  ])('S-B4: %s are told to contact the society, and may type again', async (_who, typed) => {
    const here = await world();
    const flow = here.browser().tab();
    await toIdentity(here, flow, 'twins@mail.example');
    await flow.confirmIdentity(identity(typed));
    at(flow, 'ambiguous');
    await flow.back();
    at(flow, 'identity');
    await flow.confirmIdentity(identity(leaflet));
    at(flow, 'key-shown');
  });

  it('S-E7: a dependant who is too young learns the date, one born a day earlier registers', async () => {
    const here = await world();
    const flow = here.browser().tab();
    await toIdentity(here, flow, 'tsubasa@mail.example');
    await flow.confirmIdentity(identity({ symbol: '1255', number: '4003', birthDate: 'H9.4.2' }));
    expect(flow.state).toEqual({ step: 'not-eligible', source: 'age-rule', eligibleFrom: '2027-04-01' });
    await flow.back();
    await flow.confirmIdentity(identity({ symbol: '1255', number: '4002', birthDate: '平成9年4月1日' }));
    at(flow, 'key-shown');
  });

  it('S-E7: the same dependant registers from the day that was named', async () => {
    const here = await world();
    await here.advance({ days: 130 });
    const flow = here.browser().tab();
    await toIdentity(here, flow, 'tsubasa@mail.example');
    await flow.confirmIdentity(identity({ symbol: '1255', number: '4003', birthDate: 'H9.4.2' }));
    at(flow, 'key-shown');
  });

  it.each([
    ['an unknown number', { symbol: '9999', number: '999999', birthDate: '19800101' }],
    ['a wrong birth date', { symbol: '1255', number: '3456', birthDate: '19800101' }],
    ['someone who has left', { symbol: '1255', number: '8001', birthDate: '19820228' }],
    ['someone already registered', { symbol: '1255', number: '6001', birthDate: '19851003' }],
  ])('S-E7: %s gets the one answer at the fields, and the step stays', async (_who, typed) => {
    const here = await world();
    const flow = here.browser().tab();
    await toIdentity(here, flow, 'somebody@mail.example');
    expect(await codeOf(flow.confirmIdentity(identity(typed)))).toBe('identity_mismatch');
    at(flow, 'identity');
  });

  it('S-B1: five wrong birth dates hold the number for a day by the clock of the portal', async () => {
    const here = await world();
    const { portal, tab } = here.browser();
    const flow = tab();
    await toIdentity(here, flow, 'somebody@mail.example');
    for (let day = 1; day <= 5; day += 1) {
      const typed = identity({ ...leaflet, birthDate: `1980010${day}` });
      expect(await codeOf(flow.confirmIdentity(typed))).toBe('identity_mismatch');
    }
    const other = tab();
    await toIdentity(here, other, 'minato@mail.example');
    await other.confirmIdentity(identity(leaflet));
    const { retryAt = '' } = at(other, 'held');
    const hours = (Date.parse(retryAt) - portal.serverNow()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThan(24.1);
    await other.back();
    at(other, 'identity');
  });

  it('tells who was registered meanwhile, once the match is proven', async () => {
    const here = await world();
    const slow = here.browser().tab();
    const slowKey = await toKeyShown(here, slow, 'slow@mail.example');
    await slow.openLink(await linkToken(here, 'slow@mail.example'));
    await slow.confirmKey(slowKey);

    const quick = here.browser().tab();
    const quickKey = await toKeyShown(here, quick, 'quick@mail.example');
    await quick.openLink(await linkToken(here, 'quick@mail.example'));
    await quick.confirmKey(quickKey);
    await quick.complete(account);

    await slow.complete({ ...account, loginId: 'minato.slow' });
    at(slow, 'already-registered');
  });
});

describe('the last screen at the mock portal', () => {
  async function toAccount(here: World, browser: Browser): Promise<RegistrationFlow> {
    const flow = browser.tab();
    const key = await toKeyShown(here, flow, 'minato@mail.example');
    await flow.openLink(await linkToken(here, 'minato@mail.example'));
    await flow.confirmKey(key);
    at(flow, 'account');
    return flow;
  }

  it('keeps the step where a field is refused, and goes on when it is mended', async () => {
    const here = await world();
    const flow = await toAccount(here, here.browser());
    expect(await codeOf(flow.complete({ ...account, loginId: 'yuzu.member' }))).toBe('login_id_taken');
    expect(await codeOf(flow.complete({ ...account, password: 'password' }))).toBe('password_refused');
    expect(await codeOf(flow.complete({ ...account, nickname: '' }))).toBe('validation_failed');
    at(flow, 'account');
    await flow.complete({ ...account, nickname: 'あおばみなと' });
    expect(at(flow, 'completed').warnings).toEqual(['nickname_looks_like_real_name']);
  });

  it('says completed, not "dead link", where the answer was lost and 登録 is pressed again', async () => {
    const here = await world();
    let cut = false;
    const browser = here.browser(async (request) => {
      const answer = await here.send(request);
      if (!cut) return answer;
      cut = false;
      throw new TypeError('connection cut');
    });
    const flow = await toAccount(here, browser);
    cut = true;
    expect(await codeOf(flow.complete(account))).toBe('network');
    at(flow, 'account');
    await flow.complete(account);
    at(flow, 'completed');
  });
});
