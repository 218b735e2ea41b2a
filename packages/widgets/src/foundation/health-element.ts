import type { PortalCore } from '@ikiiki/sdk/core';
import type { PropertyDeclarations } from 'lit';
import { MemberElement, type MemberMessages } from './member-element.js';

/**
 * A widget with health data. Any script of a page can read what stands in it, and an employer must not see it: so it
 * shows itself, and asks the portal for anything, on the portal's own origin only, or on a page that the society has
 * declared trusted. Other pages have `<ikiiki-embed>`.
 */
export abstract class HealthElement<M extends MemberMessages, Content> extends MemberElement<M, Content> {
  static override properties: PropertyDeclarations = {
    trustedHost: { type: Boolean, attribute: 'trusted-host' },
  };

  /** The society has declared that it trusts this page. @default as `<ikiiki-portal>` says */
  declare trustedHost: boolean;

  constructor() {
    super();
    this.trustedHost = false;
  }

  /** Rejects with `host_not_trusted` on pages that must not see what this widget shows. */
  protected override async portalClient(): Promise<PortalCore> {
    if (this.trustedHost || this.portal?.isTrustedHost) return super.portalClient();
    const client = await super.portalClient();
    if (client.baseUrl.origin === location.origin) return client;
    throw Object.assign(
      new Error(
        `<${this.localName}> shows health data, and this page is not of the portal's origin. Put it here with <ikiiki-embed widget="${this.localName.replace('ikiiki-', '')}">, or set trusted-host on <ikiiki-portal> if the society has declared that it trusts this page.`,
      ),
      { code: 'host_not_trusted' },
    );
  }
}
