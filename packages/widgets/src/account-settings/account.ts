import type { PortalClient } from '@ikiiki/sdk';
import type { LoginIdPolicy } from '@ikiiki/sdk/contract';

/** What the settings show. */
export interface Account {
  readonly profile: Awaited<ReturnType<PortalClient['me']['profile']>>;
  readonly sessions: Awaited<ReturnType<PortalClient['session']['list']>>['items'];
  readonly loginIdPolicy: LoginIdPolicy;
}

export async function loadAccount(client: PortalClient): Promise<Account> {
  const [profile, { items: sessions }, loginIdPolicy] = await Promise.all([
    client.me.profile(),
    client.session.list(),
    client.policies.loginId(),
  ]);
  return { profile, sessions, loginIdPolicy };
}
