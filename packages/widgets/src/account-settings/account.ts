import type { LoginIdPolicy, Profile } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { MeService } from '@ikiiki/sdk/me';
import { PoliciesService } from '@ikiiki/sdk/policies';
import { serviceOf } from '@ikiiki/sdk/service-of';

/** What the settings show. */
export interface Account {
  readonly profile: Profile;
  readonly sessions: Awaited<ReturnType<PortalCore['session']['list']>>['items'];
  readonly loginIdPolicy: LoginIdPolicy;
}

/** The member's own account, by which everything here is changed. */
export const meOf = (client: PortalCore): MeService => serviceOf(client, 'me', MeService);

export async function loadAccount(client: PortalCore): Promise<Account> {
  const [profile, { items: sessions }, loginIdPolicy] = await Promise.all([
    meOf(client).profile(),
    client.session.list(),
    serviceOf(client, 'policies', PoliciesService).loginId(),
  ]);
  return { profile, sessions, loginIdPolicy };
}
