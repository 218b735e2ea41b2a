import { createPortalClient } from '@ikiiki/sdk';

const baseUrl = globalThis.process?.env.PORTAL_URL ?? 'http://localhost:4010';
const portal = createPortalClient({ baseUrl, session: { kind: 'token' } });
const [loginId, password] = ['yuzu.member', 'Midori-no-Kaze58'];

const { flow } = await portal.session.identify({ loginId });
await portal.session.logIn({ flow, password });
for await (const { publishedAt, title } of portal.notices.list()) console.log(publishedAt, title);

const [reward] = (await portal.rewards.list()).items;
await portal.session.stepUp({ password });
const { state } = await portal.rewards.exchange({ rewardId: reward.id, points: reward.points });
console.log(`${reward.points} points for ${reward.name}: ${state}`);
