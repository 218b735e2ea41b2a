import { expect, it } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.js';
import { NetworkError } from '../errors.js';
import { createCooldown } from './cooldown.js';

function setUp() {
  const clock = createFakeClock();
  const cooldown = createCooldown(clock);
  /** How long it keeps refusing from now on, in milliseconds. */
  const left = () => {
    let ms = 0;
    for (; ; ms += 500) {
      try {
        cooldown.check();
        return ms;
      } catch {
        clock.advance(500);
      }
    }
  };
  return { clock, cooldown, left };
}

it('a portal that stays down is asked less and less often, at least twice a minute', () => {
  const { cooldown, left } = setUp();
  const waits = Array.from({ length: 8 }, () => {
    cooldown.failed(new NetworkError());
    return left();
  });
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  cooldown.clear();
  cooldown.failed(new NetworkError());
  expect(left()).toBe(1_000);
});

it('a portal that names a time is not asked before', () => {
  const { cooldown, left } = setUp();
  cooldown.failed(new NetworkError({ retryAfterMs: 90_000 }));
  expect(left()).toBe(90_000);
});

it('a clock that was set back does not keep anybody waiting', () => {
  const { clock, cooldown } = setUp();
  const error = new NetworkError();
  cooldown.failed(error);
  expect(() => cooldown.check()).toThrow(error);
  clock.sleepThrough(-3_600_000);
  expect(() => cooldown.check()).not.toThrow();
});
