import { createPortalClient, isPortalError } from '@ikiiki/sdk';

const portal = createPortalClient({
  baseUrl: process.env.PORTAL_URL ?? 'http://localhost:4010',
  session: { kind: 'token' },
});

try {
  const { flow } = await portal.session.identify({ loginId: 'yuzu.member' });
  await portal.session.logIn({ flow, password: 'Midori-no-Kaze58' });

  const { nickname } = await portal.me.profile();
  console.log(`${nickname}さん、こんにちは。`);

  const { items } = await portal.me.availability();
  for (const { service, available, availableFrom } of items) {
    console.log(service, available ? 'open' : `from ${availableFrom}`);
  }
  await portal.session.logOut();
} catch (error) {
  if (!isPortalError(error)) throw error;
  console.error(error.code, error.requestId, error.fieldErrors);
  process.exitCode = 1;
}
