import { describe, expect, it } from 'vitest';
import { Faults } from './faults.js';

const target = { method: 'POST', path: '/v1/registrations/abc/mails', operation: 'registration.resend' };

function struck(spec: Parameters<Faults['add']>[1], at = target): boolean {
  const faults = new Faults();
  faults.add('f', { status: 502, ...spec });
  return faults.strike(at) !== undefined;
}

describe('a fault strikes where it was set', () => {
  it.each([
    [{}, true],
    [{ operation: 'registration.resend' }, true],
    [{ operation: 'registration.start' }, false],
    [{ method: 'post' }, true],
    [{ method: 'GET' }, false],
    [{ path: '/v1/registrations/{id}/mails' }, true],
    [{ path: '/v1/registrations/{id}' }, false],
    [{ path: '/v1/registrations/*' }, true],
    [{ path: '/v1/*' }, true],
    [{ path: '/v1/reg.strations/abc/mails' }, false],
    [{ path: '/v1/registrations/abc/mails', method: 'DELETE' }, false],
  ])('%j: %s', (spec, strikes) => {
    expect(struck(spec)).toBe(strikes);
  });

  it.each([{}, { delayMs: 0 }, { brokenJson: false, times: 3 }])('%j stands in no other’s way', (nothing) => {
    const faults = new Faults();
    faults.add('nothing', nothing);
    faults.add('real', { status: 502 });
    expect(faults.strike(target)?.id).toBe('real');
  });

  it('so many times, and then no more', () => {
    const faults = new Faults();
    faults.add('f', { status: 502, times: 2 });
    expect([1, 2, 3].map(() => faults.strike(target)?.struck)).toEqual([1, 2, undefined]);
    expect(faults.list()).toMatchObject([{ id: 'f', struck: 2, times: 2 }]);
  });

  it('the first that fits; when it is spent, the next', () => {
    const faults = new Faults();
    faults.add('first', { status: 502, times: 1 });
    faults.add('second', { status: 503 });
    expect([faults.strike(target)?.id, faults.strike(target)?.id]).toEqual(['first', 'second']);
    expect(faults.remove('second')).toBe(true);
    expect(faults.remove('second')).toBe(false);
    expect(faults.strike(target)).toBeUndefined();
  });

  it('by a chance that is the same in every run, and another with another seed', () => {
    const pattern = (seed: number) => {
      const faults = new Faults();
      faults.add('f', { status: 502, probability: 0.3, seed });
      return Array.from({ length: 1000 }, () => faults.strike(target) !== undefined);
    };
    expect(pattern(7)).toEqual(pattern(7));
    expect(pattern(7)).not.toEqual(pattern(8));
    const hits = pattern(7).filter(Boolean).length;
    expect(hits).toBeGreaterThan(250);
    expect(hits).toBeLessThan(350);
  });
});
