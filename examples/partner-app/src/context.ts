import { type PortalClient, SessionExpiredError } from '@ikiiki/sdk';
import type { Context } from 'hono';
import type { html } from 'hono/html';
import type { Explanation } from './errors.ts';
import type { Members } from './members.ts';

/** Markup in which every value was escaped. */
export type Html = ReturnType<typeof html>;

/** What every request of the app carries. */
export interface AppEnv {
  Variables: {
    members: Members;
    /** The portal as the member of this request, if somebody is logged in. */
    portal: PortalClient | undefined;
    /** Ends the calls of this request when the browser goes away, or when the page takes too long. */
    call: { readonly signal: AbortSignal };
    /** Where to come back to after a login. @default this address for a page, `/` for a form */
    returnTo: string | undefined;
    /** Shows the form of this request again with what was wrong; `undefined` where the problem is not for it. */
    showAgain: ((problem: Explanation) => Html | undefined) | undefined;
  };
}

export type AppContext = Context<AppEnv>;

/** The portal as the logged-in member. @throws SessionExpiredError, which leads to the login */
export function portalOf(c: AppContext): PortalClient {
  if (!c.var.portal) throw new SessionExpiredError('session_required');
  return c.var.portal;
}
