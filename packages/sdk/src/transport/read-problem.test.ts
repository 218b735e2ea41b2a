import { describe, expect, it } from 'vitest';
import { readProblem } from './read-problem.js';

describe('an error answer', () => {
  it('is read as the portal writes it', () => {
    const body = {
      type: 'https://portal.example.jp/problems/not_eligible',
      title: 'Not eligible',
      status: 403,
      code: 'not_eligible',
      requestId: 'r1',
      eligibleFrom: '2027-04-01',
      errors: [{ pointer: '/birthDate', code: 'impossible_date' }],
    };
    expect(readProblem(body, 403)).toEqual(body);
  });

  it('is read from RFC 9457’s first example', () => {
    const body = {
      type: 'https://example.com/probs/out-of-credit',
      title: 'You do not have enough credit.',
      detail: 'Your current balance is 30, but that costs 50.',
      instance: '/account/12345/msgs/abc',
      balance: 30,
      accounts: ['/account/12345', '/account/67890'],
    };
    expect(readProblem(body, 403)).toEqual({
      type: 'https://example.com/probs/out-of-credit',
      title: 'You do not have enough credit.',
      detail: 'Your current balance is 30, but that costs 50.',
      instance: '/account/12345/msgs/abc',
      status: 403,
      code: 'http_403',
    });
  });

  it('is read from RFC 9457’s validation example, whose pointers are fragments without codes', () => {
    const body = {
      type: 'https://example.net/validation-error',
      title: 'Your request is not valid.',
      errors: [
        { detail: 'must be a positive integer', pointer: '#/age' },
        { detail: "must be 'green', 'red' or 'blue'", pointer: '#/profile/color' },
      ],
    };
    expect(readProblem(body, 422).errors).toEqual([
      { pointer: '/age', code: 'invalid', detail: 'must be a positive integer' },
      { pointer: '/profile/color', code: 'invalid', detail: "must be 'green', 'red' or 'blue'" },
    ]);
  });

  it('loses members of the wrong type only (RFC 9457 §3.1)', () => {
    const body = { type: 1, title: ['x'], status: '403', code: 'not_found', detail: {}, attemptsLeft: '4' };
    expect(readProblem(body, 404)).toEqual({
      type: 'about:blank',
      title: 'HTTP 404',
      status: 404,
      code: 'not_found',
    });
  });

  it('loses broken entries of its list only', () => {
    const errors = [null, 'x', { code: 'required' }, { pointer: '/email', code: 'required' }];
    expect(readProblem({ code: 'validation_failed', errors }, 400).errors).toEqual([
      { pointer: '/email', code: 'required' },
    ]);
  });

  it.each([undefined, null, [], 'Bad Gateway', 502])('of a proxy gets a code of its own: %j', (body) => {
    expect(readProblem(body, 502)).toEqual({
      type: 'about:blank',
      title: 'HTTP 502',
      status: 502,
      code: 'http_502',
    });
  });

  it('counts by the status it came under, whatever it says', () => {
    expect(readProblem({ status: 200, code: 'internal' }, 500).status).toBe(500);
  });
});
