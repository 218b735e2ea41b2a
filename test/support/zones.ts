import { afterAll, beforeAll, describe } from 'vitest';

/** Zones in which a host may stand: Japan itself, a server's usual one, and a day behind with summer time. */
export const zones = ['Asia/Tokyo', 'UTC', 'America/Los_Angeles'] as const;

/** Runs tests once in each of {@link zones}: what is a Japanese day or year must not depend on where a program runs. */
export function inEveryZone(tests: () => void): void {
  describe.each(zones)('on a host in %s', (zone) => {
    const before = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
      if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) {
        throw new Error(`The zone of this process could not be set to ${zone}.`);
      }
    });
    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    tests();
  });
}
