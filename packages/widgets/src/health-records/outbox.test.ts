import type { RecordSaved } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Outbox, type Outgoing } from './outbox.js';

const entry = (date: string): Outgoing => ({
  date,
  type: 'weight',
  value: 65,
  recordedAt: '2026-11-22T03:00:00.000Z',
  key: date,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An outbox whose portal answers when a test says so. */
function held() {
  const answers: { take(): void; refuse(error: unknown): void }[] = [];
  const sent: string[] = [];
  const told = { sent: vi.fn(), refused: vi.fn(), due: vi.fn() };
  const outbox = new Outbox({
    send: ({ date }) => {
      sent.push(date);
      return new Promise((resolve, reject) => {
        answers.push({ take: () => resolve({ points: 0 } as RecordSaved), refuse: reject });
      });
    },
    onSent: told.sent,
    onRefused: told.refused,
    onChange: () => {},
    onDue: told.due,
  });
  outbox.add(entry('2026-11-20'));
  outbox.add(entry('2026-11-21'));
  return { outbox, answers, sent, told };
}

it('what is given up while the one before it is sent is not sent', async () => {
  const { outbox, answers, sent } = held();
  const flight = outbox.flush();
  outbox.drop(entry('2026-11-21'));
  answers[0]!.take();
  await flight;
  expect(sent).toEqual(['2026-11-20']);
});

it('nothing is sent, nor told, once its member has left', async () => {
  const { outbox, answers, sent, told } = held();
  const flight = outbox.flush();
  outbox.close();
  answers[0]!.take();
  await flight;
  expect(sent).toEqual(['2026-11-20']);
  expect(told.sent).not.toHaveBeenCalled();
});

it('a portal that is too busy just now throws nothing away', async () => {
  const { outbox, answers, told } = held();
  const flight = outbox.flush();
  answers[0]!.refuse(Object.assign(new Error('429'), { code: 'rate_limited', retryable: true }));
  await flight;
  expect(outbox.entries).toHaveLength(2);
  expect(told.refused).not.toHaveBeenCalled();
});

it('what waits is due again and again, though nothing tells that the network is back; but not while it is sent', async () => {
  const { outbox, answers, told } = held();
  vi.advanceTimersByTime(10_000);
  expect(told.due).toHaveBeenCalledTimes(1);
  const flight = outbox.flush();
  outbox.add(entry('2026-11-22'));
  vi.advanceTimersByTime(60_000);
  expect(told.due).toHaveBeenCalledTimes(1);
  answers[0]!.refuse(Object.assign(new Error('offline'), { code: 'network', retryable: true }));
  await flight;
  vi.advanceTimersByTime(10_000);
  expect(told.due).toHaveBeenCalledTimes(2);
  outbox.close();
  vi.advanceTimersByTime(60_000);
  expect(told.due).toHaveBeenCalledTimes(2);
});
