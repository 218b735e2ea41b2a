import { describe, expect, it } from 'vitest';
import { Gate } from './gate.js';

/** Work that ends when the test says so. */
function work(log: string[], name: string) {
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await held;
    log.push(`${name} ends`);
  };
  return { run, end };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a reset never tears a request apart', () => {
  it('requests run side by side, a reset waits for them, and they for it', async () => {
    const gate = new Gate();
    const log: string[] = [];
    const [one, two, reset, three] = ['one', 'two', 'reset', 'three'].map((name) => work(log, name));
    if (!one || !two || !reset || !three) throw new Error('four pieces of work');
    const all = [gate.enter(one.run), gate.enter(two.run), gate.alone(reset.run), gate.enter(three.run)];
    await turn();
    expect(log).toEqual(['one begins', 'two begins']);
    one.end();
    two.end();
    await turn();
    expect(log.slice(2)).toEqual(['one ends', 'two ends', 'reset begins']);
    reset.end();
    three.end();
    await Promise.all(all);
    expect(log.slice(5)).toEqual(['reset ends', 'three begins', 'three ends']);
  });

  it('two resets follow each other', async () => {
    const gate = new Gate();
    const log: string[] = [];
    const resets = ['one', 'two'].map((name) =>
      gate.alone(async () => {
        log.push(`${name} begins`);
        await turn();
        log.push(`${name} ends`);
      }),
    );
    await Promise.all(resets);
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('work that fails leaves the gate open', async () => {
    const gate = new Gate();
    const fail = async () => {
      throw new Error('no');
    };
    await expect(gate.enter(fail)).rejects.toThrow('no');
    await expect(gate.alone(fail)).rejects.toThrow('no');
    expect(await gate.enter(async () => 'in')).toBe('in');
  });
});
