import { createMockPortal } from '@ikiiki/mock-server/browser';
import { createPortalClient, type PortalClient } from '@ikiiki/sdk';
import type { Conditions } from './conditions.js';

type MockPortalOptions = NonNullable<Parameters<typeof createMockPortal>[0]>;

/** What a story needs of its portal. */
export interface PortalSetup {
  /** Id of a person of the seed with a login (`/_dev/people`), e.g. `member`; the story begins logged in. */
  readonly signedInAs?: string;
  /** Data the world begins with. @default 'standard' */
  readonly seed?: MockPortalOptions['seed'];
  /** Brings the world to where the story begins. */
  readonly prepare?: (portal: StoryPortal) => Promise<void>;
  /** What goes wrong from then on, as `POST /_dev/faults` takes it. */
  readonly faults?: readonly Readonly<Record<string, unknown>>[];
  /** No network at all. */
  readonly offline?: boolean;
  /** How the portal differs from the default. */
  readonly config?: MockPortalOptions['config'];
}

/** The portal of one story: its own world, and the client that its widgets use. */
export interface StoryPortal {
  readonly client: PortalClient;
  /** Another browser's client. */
  newClient(): PortalClient;
  /** Asks the developer's API of the world, e.g. `dev('POST', '/clock/advance', { hours: 3 })`. */
  dev(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** The token of the link in the newest mail to an address. */
  linkToken(to: string): Promise<string>;
  /** Mail 1 to an address; gives its link's token. */
  startRegistration(email: string): Promise<string>;
  /** Mail 2 for the leaflet's person; gives its link's token and the key. */
  proveIdentity(email: string): Promise<{ readonly token: string; readonly key: string }>;
  /** Puts a link into the address bar, for a widget that opens it. */
  openLink(token: string): void;
}

/** The parameters of a story that needs more of the portal than that it is there: `...withPortal({ … })`. */
export const withPortal = (setup: PortalSetup) => ({ parameters: { portal: setup } });

const baseUrl = 'http://localhost:4010';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A new portal for a story, prepared as the story asks; then the conditions of the toolbar set in. */
export async function openPortal(setup: PortalSetup, conditions: Conditions = {}): Promise<StoryPortal> {
  const { seed, config } = setup;
  const mock = createMockPortal({ ...(seed && { seed }), ...(config && { config }) });
  let offline = false;
  let latencyMs = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (offline) throw new TypeError('Failed to fetch');
    const request = new Request(input, init);
    if (latencyMs > 0) await wait(latencyMs);
    return mock.fetch(request);
  };
  const client = createPortalClient({
    baseUrl,
    fetch,
    session: { kind: 'cookie', embedded: false },
    retries: 0,
  });
  const portal: StoryPortal = {
    client,
    newClient: () => createPortalClient({ baseUrl, fetch, session: { kind: 'token' }, retries: 0 }),
    async dev(method, path, body) {
      const answer = await mock.fetch(
        new Request(`${baseUrl}/_dev${path}`, {
          method,
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      );
      if (!answer.ok) throw new Error(`${method} /_dev${path} answered ${answer.status}`);
      return answer.status === 204 ? undefined : answer.json();
    },
    async linkToken(to) {
      const mails = (await portal.dev('GET', `/mails?to=${encodeURIComponent(to)}`)) as { links: string[] }[];
      const link = mails[0]?.links[0];
      if (!link) throw new Error(`No mail with a link went to ${to}`);
      return new URL(link).hash.replace(/^#\w+=/, '');
    },
    async startRegistration(email) {
      await client.registration.start({ email });
      return portal.linkToken(email);
    },
    async proveIdentity(email) {
      const linkToken = await portal.startRegistration(email);
      const { confirmationKey } = await client.registration.confirmIdentity({
        linkToken,
        insuredNumber: '1255003456',
        birthDate: '2000-05-05',
      });
      return { token: await portal.linkToken(email), key: confirmationKey };
    },
    openLink(token) {
      history.replaceState(history.state, '', `${location.pathname}${location.search}#link=${token}`);
    },
  };
  if (setup.signedInAs) await signIn(portal, setup.signedInAs);
  await setup.prepare?.(portal);
  if (conditions.clock) await portal.dev('POST', '/clock/advance', conditions.clock);
  for (const fault of setup.faults ?? []) await portal.dev('POST', '/faults', fault);
  if (conditions.fault) await portal.dev('POST', '/faults', conditions.fault);
  latencyMs = conditions.latencyMs ?? 0;
  offline = (setup.offline || conditions.offline) ?? false;
  return portal;
}

async function signIn({ client, dev }: StoryPortal, id: string): Promise<void> {
  const people = (await dev('GET', '/people')) as { id: string; loginId?: string; password?: string }[];
  const { loginId, password } = people.find((person) => person.id === id) ?? {};
  if (!loginId || !password) throw new Error(`${id} has no login in the seed.`);
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
}
