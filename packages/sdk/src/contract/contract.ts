import { me } from './me.js';
import { policies } from './policies.js';
import { recovery } from './recovery.js';
import { registration } from './registration.js';
import { session } from './session.js';

/** The whole contract: every service, every endpoint. */
export const contract = { registration, session, me, recovery, policies };
export type Contract = typeof contract;
