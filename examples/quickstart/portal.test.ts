import { createMockPortal } from '@ikiiki/mock-server';
import { devClient } from '@ikiiki/mock-server/testing';
import { createPortalClient } from '@ikiiki/sdk';
import { expect, test } from 'vitest';

test('a link in a mail dies after three hours', async () => {
  const mock = createMockPortal();
  const dev = devClient(mock);
  const portal = createPortalClient({
    baseUrl: 'http://localhost',
    session: { kind: 'token' },
    fetch: dev.fetch,
  });

  await portal.registration.start({ email: 'hanako@example.jp' });
  const mail = await dev.waitForMail({ to: 'hanako@example.jp' });
  const linkToken = mail.links.join().split('#link=')[1] ?? '';

  await dev.freeze();
  await dev.advance({ hours: 2, minutes: 59 });
  const { step } = await portal.registration.inspectLink({ linkToken });
  expect(step).toBe('identity');

  await dev.advance({ minutes: 1 });
  await expect(portal.registration.inspectLink({ linkToken })).rejects.toMatchObject({
    code: 'link_invalid',
  });
  await mock.close();
});
