import { createMockPortal } from '@ikiiki/mock-server/browser';
import { type DevClient, devClient } from '@ikiiki/mock-server/testing';
import { createPortalClient, type PortalClient } from '@ikiiki/sdk';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** The registered member of the seed. */
export const member = {
  loginId: 'yuzu.member',
  password: 'Midori-no-Kaze58',
  email: 'yuzu.member@mail.example',
  nickname: 'ゆずぽん',
};

/** The portal of a test file, as new for each test. */
export interface TestPortal {
  readonly dev: DevClient;
  /** Another browser's client. @param retries tries after the first, default 0 */
  newClient(retries?: number): PortalClient;
  /** A client that is logged in as {@link member}. */
  signedIn(retries?: number): Promise<PortalClient>;
  /** The token of the link in the newest mail to an address. */
  mailedToken(to: string): Promise<string>;
}

/** A mock portal inside the page, for all tests of a file. */
export function useMockPortal(): TestPortal {
  const mock = createMockPortal();
  const dev = devClient(mock);
  beforeAll(() => mock.world());
  beforeEach(() => dev.reset());
  afterAll(() => mock.close());
  const newClient = (retries = 0) =>
    createPortalClient({
      baseUrl: 'http://localhost',
      session: { kind: 'token' },
      fetch: mock.fetch,
      retries,
    });
  return {
    dev,
    newClient,
    async signedIn(retries) {
      const client = newClient(retries);
      const { flow } = await client.session.identify({ loginId: member.loginId });
      await client.session.logIn({ flow, password: member.password });
      return client;
    },
    async mailedToken(to) {
      const { links } = await dev.waitForMail({
        to,
        matching: (mail) => mail.links.some((link) => link.includes('#')),
      });
      return new URL(links.find((link) => link.includes('#'))!).hash.replace(/^#\w+=/, '');
    },
  };
}
