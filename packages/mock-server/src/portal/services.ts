import type { Contract } from '@ikiiki/sdk/contract';
import { closedForMaintenance } from './maintenance.js';
import { me } from './me/routes.js';
import { policies } from './policies/routes.js';
import { recovery } from './recovery/routes.js';
import { registration } from './registration/routes.js';
import type { Handlers } from './service.js';
import { session } from './session/routes.js';

/** Every service of the contract, implemented. */
export const portalServices: { readonly [K in keyof Contract]: Handlers<Contract[K]> } = {
  registration: closedForMaintenance<Contract['registration']>(registration),
  session: closedForMaintenance<Contract['session']>(session),
  me: closedForMaintenance<Contract['me']>(me),
  recovery: closedForMaintenance<Contract['recovery']>(recovery),
  policies: closedForMaintenance<Contract['policies']>(policies),
};
