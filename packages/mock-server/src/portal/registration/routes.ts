import type { Contract } from '@ikiiki/sdk/contract';
import type { Handlers } from '../service.js';
import { checkLoginId } from './check-login-id.js';
import { complete } from './complete.js';
import { confirmKey } from './confirm-key.js';
import { confirmIdentity } from './identity.js';
import { inspectLink } from './inspect-link.js';
import { resend, start } from './start.js';

/** From the first address to the account (leaflet steps 1 to 6). */
export const registration: Handlers<Contract['registration']> = {
  start,
  resend,
  inspectLink,
  confirmIdentity,
  confirmKey,
  checkLoginId,
  complete,
};
