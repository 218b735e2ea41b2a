import type { Problem } from '@ikiiki/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { startRequest, testOrigin } from '../http/test-request.js';
import { createMockPortal } from '../index.js';

const portal = createMockPortal();
afterAll(() => portal.close());

const refusal = async (answer: Response) => {
  const { errors } = (await answer.json()) as Problem;
  return [answer.status, errors?.map(({ pointer }) => pointer)];
};

describe('a fault that could do nothing is refused, not kept', () => {
  it.each([
    ['{}', '/problem'],
    ['{"operation":"session.logIn","times":2}', '/problem'],
    ['{"delayMs":0}', '/problem'],
    ['{"operation":"session.login","status":502}', '/operation'],
    ['{"operation":"","status":502}', '/operation'],
  ])('%s', async (body, pointer) => {
    const answer = await portal.fetch(`${testOrigin}/_dev/faults`, { method: 'POST', body });
    expect(await refusal(answer)).toEqual([400, [pointer]]);
    expect(await (await portal.fetch(`${testOrigin}/_dev/faults`)).json()).toEqual([]);
  });
});

describe('asking for mails', () => {
  it('finds an address with a plus, encoded or not', async () => {
    await portal.fetch(startRequest({}, { email: 'a+b@example.jp' }));
    for (const to of ['a+b@example.jp', 'a%2Bb@example.jp', 'A+B@example.jp']) {
      const answer = await portal.fetch(`${testOrigin}/_dev/mails?to=${to}`);
      expect([to, await answer.json()]).toMatchObject([to, [{ to: 'a+b@example.jp' }]]);
    }
    const page = await portal.fetch(`${testOrigin}/_dev/mail?to=a+b@example.jp`);
    expect(await page.text()).toContain('href="/_dev/mail/');
  });

  it.each(['abc', '-1', '', '1.5', '1e3'])('does not wait for %j milliseconds', async (wait) => {
    const answer = await portal.fetch(`${testOrigin}/_dev/mails?wait=${wait}`);
    expect(await refusal(answer)).toEqual([400, ['/wait']]);
  });
});
