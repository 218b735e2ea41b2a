import type { PortalClient } from '@ikiiki/sdk';
import { ContextEvent } from '@lit/context';
import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Language, resolveLanguage } from './language.js';
import {
  japanese,
  type LoadedMessages,
  loadMessages,
  type MessageSource,
  type Messages,
  type Translation,
} from './messages.js';
import { type PortalHandle, portalContext } from './portal-context.js';
import { showState, type WidgetState } from './states.js';
import { version } from './version.js';

/**
 * What all widgets share: the language and its texts, the portal they talk to, a polite live region and their
 * state. A widget draws itself in `view()`.
 */
export abstract class PortalElement<M extends Messages> extends LitElement {
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    lang: { reflect: true },
    client: { attribute: false },
    portal: { state: true },
    state: { state: true },
  };

  /** Language of this widget (`ja`, `en`). @default that of the provider, else of the page, else `ja` */
  declare lang: string;
  /** A client to use instead of the provider's. */
  declare client: PortalClient | undefined;
  /** What the provider above gives. */
  declare protected portal: PortalHandle | undefined;
  /** How the widget stands; a custom state says the same to the page's styles. */
  declare protected state: WidgetState;

  protected readonly internals = this.attachInternals();
  protected abstract readonly messages: MessageSource<M>;
  #requested: Language | undefined;
  #loaded: LoadedMessages<M> | undefined;
  #leavePortal: (() => void) | undefined;

  /** The texts in the language of this widget. */
  protected get texts(): Translation<M> {
    return (this.#loaded ?? japanese(this.messages)).texts;
  }

  /** The language of the texts; Japanese where another could not be loaded. */
  protected get language(): Language {
    return this.#loaded?.language ?? 'ja';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#askForPortal();
    if (!this.#leavePortal) this.portal = undefined;
    document.addEventListener('context-provider', this.#askForPortal);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#askForPortal);
    this.#leavePortal?.();
    this.#leavePortal = undefined;
  }

  /** The portal's client. Rejects where there is neither a provider above nor a `client`. */
  protected async portalClient(): Promise<PortalClient> {
    if (this.client) return this.client;
    if (!this.portal) {
      throw new Error(
        `<${this.localName}> needs an <ikiiki-portal base-url="…"> around it, or a client property.`,
      );
    }
    return this.portal.client();
  }

  /** Says a text to screen readers without moving the focus; the same text twice is said twice. */
  protected announce(text: string): void {
    const region = this.renderRoot.querySelector('.ik-live');
    if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const language = resolveLanguage(this.lang, this.portal?.lang, document.documentElement.lang);
    if (language !== this.#requested) {
      this.#requested = language;
      this.#loaded = japanese(this.messages);
      if (language !== 'ja') {
        return loadMessages(this.messages, language).then((loaded) => {
          this.#loaded = loaded;
          return this.scheduleUpdate();
        });
      }
    }
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state') && this.state) showState(this.internals, this.state);
  }

  protected override render(): unknown {
    return html`<div class="ik" lang=${this.language}>
      ${this.view()}
      <p class="ik-live" role="status"></p>
    </div>`;
  }

  /** Draws the widget. */
  protected abstract view(): unknown;

  // A provider may be upgraded after this element: it says so when it comes, and is then asked again.
  readonly #askForPortal = (): void => {
    if (this.#leavePortal) return;
    this.dispatchEvent(
      new ContextEvent(
        portalContext,
        this,
        (portal, leave) => {
          this.#leavePortal = leave;
          this.portal = portal;
        },
        true,
      ),
    );
  };
}
