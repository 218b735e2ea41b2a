import type { DevClient } from '../dev/client.js';

/** A portal that is held against the contract. */
export interface ConformanceTarget {
  /** Origin of the portal, e.g. `http://localhost:4010`. */
  readonly baseUrl: string;
  /** How the portal is reached. @default the global fetch */
  readonly fetch?: typeof fetch;
  /** The developer's hand, where the portal has one: then also those checks run that read mails and move the clock. */
  readonly dev?: DevClient;
  /** Whether answers show `Set-Cookie` and requests may carry `Cookie`: no page can do either. @default false */
  readonly seesCookies?: boolean;
  /** Whether requests may carry `Origin`, which only callers outside of browsers choose. @default false */
  readonly choosesOrigin?: boolean;
}
