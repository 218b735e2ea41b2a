import type { PortalCore } from '@ikiiki/sdk/core';
import { createContext } from '@lit/context';

/** What `<ikiiki-portal>` gives to the widgets below it. A new one whenever its attributes change. */
export interface PortalHandle {
  readonly baseUrl: string;
  /** The society has declared that it trusts this page with members' health data. */
  readonly isTrustedHost: boolean;
  /** The language the provider asks for, if it asks for one. */
  readonly lang: string | undefined;
  /** The one client of this provider; the SDK is loaded when it is first asked for. */
  client(): Promise<PortalCore>;
}

export const portalContext = createContext<PortalHandle | undefined>('ikiiki-portal');
