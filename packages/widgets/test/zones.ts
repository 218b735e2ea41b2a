import { afterAll, beforeAll, describe } from 'vitest';
import { cdp } from 'vitest/browser';

/** Zones in which a member's device may stand. */
export const zones = ['Asia/Tokyo', 'UTC', 'America/Los_Angeles'] as const;

/** What Chromium's own protocol has for it. */
interface Emulation {
  send(method: 'Emulation.setTimezoneOverride', options: { timezoneId: string }): Promise<unknown>;
}

const setZone = (timezoneId: string) =>
  (cdp() as unknown as Emulation).send('Emulation.setTimezoneOverride', { timezoneId });

/** Runs tests once in each of {@link zones}: a Japanese day is the same wherever somebody looks at it. */
export function inEveryZone(tests: () => void): void {
  describe.each(zones)('on a device in %s', (zone) => {
    beforeAll(async () => {
      await setZone(zone);
      if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) {
        throw new Error(`The zone of this page could not be set to ${zone}.`);
      }
    });
    afterAll(() => setZone(''));
    tests();
  });
}
