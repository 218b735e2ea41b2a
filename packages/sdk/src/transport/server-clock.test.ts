import { describe, expect, it } from 'vitest';
import { createServerClock } from './server-clock.js';

const hour = 3_600_000;
const portalTime = Date.parse('2026-11-22T00:00:00.700Z');
/** What the portal's Date header says: whole seconds. */
const dateAt = (ms: number) => new Date(ms).toUTCString();

describe('the portal’s clock', () => {
  it('is the device’s until the portal has answered', () => {
    const clock = createServerClock({ now: () => 42, after: () => () => {} });
    clock.learn(null, 40, 41);
    clock.learn('nonsense', 40, 41);
    expect(clock.now()).toBe(42);
  });

  it.each([-hour, 0, hour, 24 * hour])('is known to the second on a device that is %d ms off', (off) => {
    let device = portalTime + off;
    const clock = createServerClock({ now: () => device, after: () => () => {} });
    clock.learn(dateAt(portalTime), device - 80, device);
    expect(Math.abs(clock.now() - portalTime)).toBeLessThanOrEqual(600);
    device += hour;
    expect(Math.abs(clock.now() - portalTime - hour)).toBeLessThanOrEqual(600);
  });

  it('is known the better the more answers came', () => {
    let device = portalTime + hour;
    const clock = createServerClock({ now: () => device, after: () => () => {} });
    for (let answer = 0; answer < 40; answer++) {
      device += 370;
      clock.learn(dateAt(device - hour), device - 20, device);
    }
    expect(Math.abs(clock.now() - (device - hour))).toBeLessThanOrEqual(30);
  });

  it('is learnt anew when a clock was set', () => {
    let device = portalTime;
    const clock = createServerClock({ now: () => device, after: () => () => {} });
    clock.learn(dateAt(portalTime), device - 10, device);
    clock.learn(dateAt(portalTime + 3 * hour), device - 10, device);
    expect(Math.abs(clock.now() - portalTime - 3 * hour)).toBeLessThanOrEqual(1_000);
    for (const jump of [-hour, 2 * hour]) {
      device += jump;
      clock.learn(dateAt(portalTime + 3 * hour), device - 10, device);
      expect(Math.abs(clock.now() - portalTime - 3 * hour)).toBeLessThanOrEqual(1_000);
    }
  });
});
