import { createMockPortal, memoryCookieJar } from '@ikiiki/mock-server';
import { type DevClient, devClient } from '@ikiiki/mock-server/testing';
import { createPortalClient, type PortalClient, type SessionOptions } from '../src/index.js';

/** The registered member of the seed. */
export const member = {
  loginId: 'yuzu.member',
  password: 'Midori-no-Kaze58',
  email: 'yuzu.member@mail.example',
  nickname: 'ゆずぽん',
} as const;

/** The leaflet's own example: insured, not registered yet. */
export const leaflet = { insuredNumber: '1255003456', birthDate: '2000-05-05' } as const;

/** A real portal within this process, all for one test. */
export interface MockWorld {
  /** The developer's hand on it: mails, clock, faults. */
  readonly dev: DevClient;
  client(session?: SessionOptions, fetch?: typeof globalThis.fetch): PortalClient;
  /** Token of the newest mail to an address, out of its link's fragment. */
  linkToken(to: string, key: string): Promise<string>;
  close(): Promise<void>;
}

/** Makes one; `cookies` gives its callers one browser's jar. */
export function createMockWorld({ cookies = false } = {}): MockWorld {
  const portal = createMockPortal(cookies ? { cookies: memoryCookieJar() } : {});
  const dev = devClient(portal);
  return {
    dev,
    client: (session = { kind: 'token' }, fetch = dev.fetch) =>
      createPortalClient({ baseUrl: 'http://localhost:4010', fetch, session, random: () => 0 }),
    async linkToken(to, key) {
      const mail = await dev.waitForMail({ to, matching: ({ text }) => text.includes(`#${key}=`) });
      return new URLSearchParams(new URL(mail.links[0]!).hash.slice(1)).get(key)!;
    },
    close: () => portal.close(),
  };
}

/** Both steps of a login. */
export async function logIn(
  { session }: PortalClient,
  { loginId, password }: { readonly loginId: string; readonly password: string } = member,
) {
  const { flow } = await session.identify({ loginId });
  return session.logIn({ flow, password });
}
