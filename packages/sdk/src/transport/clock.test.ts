import { describe, expect, it, vi } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.js';
import { inTime, sleep } from './abort.js';
import { afterAwake } from './clock.js';

const never = new Promise<never>(() => {});

describe('deadlines', () => {
  it('fire on time', () => {
    const clock = createFakeClock();
    const fired = vi.fn();
    afterAwake(clock, 10_000, fired);
    clock.advance(9_999);
    expect(fired).not.toHaveBeenCalled();
    clock.advance(1);
    expect(fired).toHaveBeenCalledOnce();
  });

  it('that are due at once fire at once', async () => {
    const clock = createFakeClock();
    const fired = vi.fn();
    afterAwake(clock, 0, fired);
    await Promise.resolve();
    expect(fired).toHaveBeenCalledOnce();
    expect(clock.pending).toBe(0);
  });

  it('do not count the time a laptop was closed, so that waking does not cost the answer', () => {
    const clock = createFakeClock();
    const fired = vi.fn();
    afterAwake(clock, 10_000, fired);
    clock.advance(2_000);
    clock.sleepThrough(8 * 3_600_000);
    expect(fired).not.toHaveBeenCalled();
    clock.advance(10_000);
    expect(fired).toHaveBeenCalledOnce();
  });

  it('can be taken back, also after sleep', () => {
    const clock = createFakeClock();
    const fired = vi.fn();
    const cancel = afterAwake(clock, 1_000, fired);
    clock.sleepThrough(60_000);
    cancel();
    clock.advance(60_000);
    expect(fired).not.toHaveBeenCalled();
    expect(clock.pending).toBe(0);
  });

  it('end work that listens to no signal, and leave no timer behind', async () => {
    const clock = createFakeClock();
    const reason = new Error('late');
    const ended = inTime(
      clock,
      { leftMs: 1_000 },
      10_000,
      () => reason,
      undefined,
      () => never,
    );
    clock.advance(1_000);
    await expect(ended).rejects.toBe(reason);
    await inTime(
      clock,
      { leftMs: 1_000 },
      10_000,
      () => reason,
      undefined,
      async () => 'done',
    );
    expect(clock.pending).toBe(0);
  });

  it('charge the time of work that listens and rejects once, not twice', async () => {
    const clock = createFakeClock();
    const budget = { leftMs: 30_000 };
    const late = new Error('late');
    const listening = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const ended = inTime(clock, budget, 10_000, () => late, undefined, listening);
    clock.advance(10_000);
    await expect(ended).rejects.toBe(late);
    await Promise.resolve();
    expect(budget.leftMs).toBe(20_000);
  });

  it('do not begin work that has been called off', async () => {
    const work = vi.fn();
    const signal = AbortSignal.abort();
    await expect(inTime(createFakeClock(), { leftMs: 1_000 }, 1_000, () => 0, signal, work)).rejects.toBe(
      signal.reason,
    );
    expect(work).not.toHaveBeenCalled();
  });
});

describe('a wait', () => {
  it('ends at once when called off', async () => {
    const clock = createFakeClock();
    const controller = new AbortController();
    const slept = sleep(clock, 5_000, controller.signal);
    controller.abort();
    await expect(slept).rejects.toBe(controller.signal.reason);
    expect(clock.pending).toBe(0);
  });
});
