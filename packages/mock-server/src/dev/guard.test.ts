import { describe, expect, it } from 'vitest';
import { admission, type DevGuard } from './guard.js';

const loopback: DevGuard = { kind: 'loopback', port: 4010 };
const token: DevGuard = { kind: 'token', token: 'c2VjcmV0' };

const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`${url}/_dev/mails`, { method, headers });

describe("S-G4: the developer's routes on a port that only this machine reaches", () => {
  it.each([
    'http://localhost:4010',
    'http://127.0.0.1:4010',
    'http://[::1]:4010',
    'http://some-world.localhost:4010',
  ])('answer to %s', (url) => {
    expect(admission(ask(url), loopback)).toBe('welcome');
    expect(admission(ask(url, { Origin: url }, 'POST'), loopback)).toBe('welcome');
  });

  it.each([
    ['a name that an attacker lets point here (DNS rebinding)', 'http://evil.example:4010'],
    ['a name that ends alike', 'http://evil-localhost:4010'],
    ['a name that begins alike', 'http://localhost.evil.example:4010'],
    ['an address of the network', 'http://192.168.1.10:4010'],
    ['an address that begins alike', 'http://127.0.0.1.evil.example:4010'],
    ['another port', 'http://localhost:4011'],
    ['no port', 'http://localhost'],
  ])('do not answer to %s', (_, url) => {
    expect(admission(ask(url), loopback)).toBe('foreign');
  });

  it.each([
    'http://evil.example',
    'null',
    'http://localhost:3000',
    'https://localhost:4010',
    'http://127.0.0.1:4020',
  ])('do not answer a page of %s', (origin) => {
    for (const method of ['GET', 'POST']) {
      expect(admission(ask('http://localhost:4010', { Origin: origin }, method), loopback)).toBe('foreign');
    }
  });

  it('do not take a change from another site that hides its origin', () => {
    const from = (site: string, method: string) =>
      admission(ask('http://localhost:4010', { 'Sec-Fetch-Site': site }, method), loopback);
    expect(from('cross-site', 'POST')).toBe('foreign');
    expect(from('same-site', 'DELETE')).toBe('foreign');
    expect(from('same-origin', 'POST')).toBe('welcome');
    expect(from('cross-site', 'GET')).toBe('welcome');
  });
});

describe('S-G4: on a port that others reach', () => {
  const url = 'http://192.168.1.10:4010';

  it.each([
    ['nothing', {}],
    ['a wrong token', { Authorization: 'Bearer c2VjcmV1' }],
    ['the beginning of the token', { Authorization: 'Bearer c2Vj' }],
    ['more than the token', { Authorization: 'Bearer c2VjcmV0c2VjcmV0' }],
    ['an empty cookie', { Cookie: 'ikiiki-dev=' }],
    ['the token under another name', { Cookie: 'other-ikiiki-dev=c2VjcmV0' }],
  ])('who shows %s stays out', (_, headers) => {
    expect(admission(ask(url, headers), token)).toBe('no-token');
  });

  it.each([{ Authorization: 'Bearer c2VjcmV0' }, { Cookie: 'a=b; ikiiki-dev=c2VjcmV0' }])(
    'who shows the token is let in (%j)',
    (headers) => {
      expect(admission(ask(url, headers), token)).toBe('welcome');
    },
  );

  it('a page elsewhere cannot use the token of a browser', () => {
    const headers = { Cookie: 'ikiiki-dev=c2VjcmV0', Origin: 'http://evil.example' };
    expect(admission(ask(url, headers, 'POST'), token)).toBe('foreign');
  });
});
