import type { PortalCore } from '@ikiiki/sdk/core';
import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { announce } from './announce.js';
import type { Language } from './language.js';
import type { MessageSource, Messages, Translation } from './messages.js';
import type { PortalHandle } from './portal-context.js';
import { showState, type WidgetState } from './states.js';
import { version } from './version.js';
import { WidgetController } from './widget-controller.js';

/**
 * A widget that talks to the portal: its language and texts, its client, its state, and a polite live region.
 * It draws itself in `view()`.
 */
export abstract class PortalElement<M extends Messages> extends LitElement {
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    lang: { reflect: true },
    client: { attribute: false },
    state: { state: true },
  };

  /** Language of this widget (`ja`, `en`). @default that of the provider, else of the page, else `ja` */
  declare lang: string;
  /** A client to use instead of the provider's. */
  declare client: PortalCore | undefined;
  /** How the widget stands; a custom state says the same to the page's styles. */
  declare protected state: WidgetState;

  protected readonly internals = this.attachInternals();
  protected abstract readonly messages: MessageSource<M>;
  readonly #surroundings = new WidgetController<M>(this, () => this.messages);

  /** What the provider above gives; a change of it is a change of this property. */
  protected get portal(): PortalHandle | undefined {
    return this.#surroundings.portal;
  }

  /** The texts in the language of this widget. */
  protected get texts(): Translation<M> {
    return this.#surroundings.texts;
  }

  /** The language of the texts. */
  protected get language(): Language {
    return this.#surroundings.language;
  }

  /** The portal's client. Rejects where there is neither a provider above nor a `client`. */
  protected async portalClient(): Promise<PortalCore> {
    if (this.client) return this.client;
    if (!this.portal) {
      throw Object.assign(
        new Error(
          `<${this.localName}> needs an <ikiiki-portal base-url="…"> around it, or a client property.`,
        ),
        { code: 'configuration' },
      );
    }
    return this.portal.client();
  }

  /** Says a text to screen readers without moving the focus. */
  protected announce(text: string): void {
    announce(this.renderRoot.querySelector('.ik-live'), text);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const prepared = this.#surroundings.prepare();
    return prepared ? prepared.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
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
}
