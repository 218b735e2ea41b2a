import type { PortalCore } from '@ikiiki/sdk/core';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadPart } from '../foundation/load-part.js';
import type { PortalHandle } from '../foundation/portal-context.js';
import { version } from '../foundation/version.js';
import { ContextOffer } from './context-offer.js';

/** How the widgets below keep their session (DESIGN, Session). */
export type PortalSession = 'cookie' | 'embedded' | 'token';

/**
 * Gives all widgets below it one portal, one language and one colour scheme.
 *
 * @tag ikiiki-portal
 * @slot - widgets, and anything else
 */
export class IkiikiPortal extends LitElement {
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: 'base-url' },
    lang: { reflect: true },
    theme: { reflect: true },
    session: {},
    trustedHost: { type: Boolean, attribute: 'trusted-host' },
    client: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** Origin of the portal, e.g. `https://portal.example.jp`. @default the page's own origin */
  declare baseUrl: string | undefined;
  /** Language of the widgets below (`ja`, `en`). */
  declare lang: string;
  /** `auto` follows the page's own `color-scheme`. @default 'auto' */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * `cookie` on the portal's own origin, `embedded` in its frames on other sites, `token` for trusted hosts.
   * @default 'cookie'
   */
  declare session: PortalSession;
  /**
   * The society has declared that it trusts this page: widgets with health data stand in it although it is not the
   * portal's own. Every script of the page can read them; elsewhere `<ikiiki-embed>` shows them.
   * @default false
   */
  declare trustedHost: boolean;
  /** A client made elsewhere, instead of one for `base-url`. */
  declare client: PortalCore | undefined;

  readonly #offer = new ContextOffer(this);
  #made: Promise<PortalCore> | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this.session = 'cookie';
    this.trustedHost = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#offer.announce();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved comes back within this task
    queueMicrotask(() => {
      if (!this.isConnected) this.#dropClient();
    });
  }

  protected override willUpdate(changed: PropertyValues<IkiikiPortal>): void {
    if (changed.has('baseUrl') || changed.has('session')) this.#dropClient();
    if (
      (['baseUrl', 'session', 'trustedHost', 'client', 'lang'] as const).some((name) => changed.has(name))
    ) {
      this.#offer.setValue(this.#handle());
    }
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #handle(): PortalHandle {
    const baseUrl = this.baseUrl || location.origin;
    return {
      baseUrl,
      isTrustedHost: this.trustedHost,
      lang: this.lang || undefined,
      client: async () => {
        if (this.client) return this.client;
        this.#made ??= this.#makeClient(baseUrl).catch((error: unknown) => {
          this.#made = undefined;
          throw error;
        });
        return this.#made;
      },
    };
  }

  async #makeClient(baseUrl: string): Promise<PortalCore> {
    const { createPortalCore } = await loadPart(import('@ikiiki/sdk/core'));
    return createPortalCore({
      baseUrl,
      session:
        this.session === 'token'
          ? { kind: 'token' }
          : { kind: 'cookie', embedded: this.session === 'embedded' },
    });
  }

  #dropClient(): void {
    void this.#made?.then(
      (client) => client.dispose(),
      () => undefined,
    );
    this.#made = undefined;
  }
}
