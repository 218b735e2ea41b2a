import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PollController } from './poll-controller.js';

const minute = 60_000;
let leave = () => {};

function poll(work: () => Promise<unknown>, periodMs = minute): ReactiveController {
  const host = { addController: () => {} } as unknown as ReactiveControllerHost;
  const controller: ReactiveController = new PollController(host, work, () => periodMs);
  controller.hostConnected?.();
  leave = () => controller.hostDisconnected?.();
  return controller;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

it('an element that leaves the page asks no more, also where an answer was on its way', async () => {
  const work = vi.fn(() => Promise.resolve());
  poll(work);
  vi.advanceTimersByTime(minute);
  leave();
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(work).toHaveBeenCalledTimes(1);
});

it('an answer that never comes does not end the asking', async () => {
  const work = vi.fn(() => new Promise(() => {}));
  poll(work);
  await vi.advanceTimersByTimeAsync(3 * minute);
  expect(work).toHaveBeenCalledTimes(3);
});

it.each(['pointerdown', 'pointermove', 'keydown'])(
  'S-P11: a page that nobody touches lets the session end; after ten minutes it asks at the next %s',
  async (sign) => {
    const work = vi.fn(() => Promise.resolve());
    poll(work);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(work).toHaveBeenCalledTimes(10);
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(11);
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(work).toHaveBeenCalledTimes(16);
  },
);

it('a page that somebody uses is asked for again and again', async () => {
  const work = vi.fn(() => Promise.resolve());
  poll(work);
  for (let minutes = 0; minutes < 30; minutes += 1) {
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(minute);
  }
  expect(work).toHaveBeenCalledTimes(30);
});
