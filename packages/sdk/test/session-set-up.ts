import { createPortalClient, type PortalClient, type PortalClientOptions } from '../src/client.js';
import type { SessionOptions } from '../src/index.js';
import type { FakeChannels } from './fake-channel.js';
import { createFakeClock } from './fake-clock.js';
import { createFakePortal, type Jar } from './fake-portal.js';

export const minute = 60_000;

/** A portal, its clock, and tabs that use it. */
export function setUpSession({ skipUpToMs = 2_000 } = {}) {
  const clock = createFakeClock({ skipUpToMs });
  const portal = createFakePortal(clock);
  /** A client that is no tab of the others, set up as the test says. */
  const make = (options: Partial<PortalClientOptions> = {}): PortalClient =>
    createPortalClient({
      baseUrl: 'https://portal.test',
      fetch: portal.fetchOf(),
      session: { kind: 'token' },
      clock,
      random: () => 0.5,
      ...options,
    });
  const tab = (session: SessionOptions, jar?: Jar, channels?: FakeChannels): PortalClient =>
    make({ session, fetch: portal.fetchOf(jar), broadcast: channels?.open ?? false });
  const count = (operation: string) => portal.log.filter((line) => line === operation).length;
  const refreshes = () => count('POST /v1/session/refresh');
  return { clock, portal, make, tab, count, refreshes };
}

/** Both steps of a login. */
export const logIn = async ({ session }: PortalClient) => {
  const { flow } = await session.identify({ loginId: 'hanako01' });
  return session.logIn({ flow, password: 'Secret-pass1' });
};

/** Something to wait for. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
