import { ContextEvent } from '@lit/context';
import { type PortalHandle, portalContext } from '../foundation/portal-context.js';

type PortalRequest = ContextEvent<typeof portalContext>;

/** Says that a provider has come, so that widgets upgraded before it ask again. */
class OfferEvent extends Event {
  readonly context = portalContext;

  constructor(readonly contextTarget: HTMLElement) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/**
 * The provider's side of the Context Community Protocol for the one context there is. `@lit/context` asks from the
 * other side; its provider is ten times this size, and it would be loaded before the first field can be typed.
 */
export class ContextOffer {
  #portal: PortalHandle | undefined;
  /** Who is told of a change, and which element it belongs to. */
  readonly #subscribers = new Map<PortalRequest['callback'], Element>();

  constructor(private readonly host: HTMLElement) {
    host.addEventListener('context-request', (event) => this.#answer(event as PortalRequest));
    host.addEventListener('context-provider', (event) => this.#handOver(event as unknown as OfferEvent));
  }

  announce(): void {
    this.host.dispatchEvent(new OfferEvent(this.host));
  }

  setValue(portal: PortalHandle): void {
    this.#portal = portal;
    for (const callback of this.#subscribers.keys())
      callback(portal, () => this.#subscribers.delete(callback));
  }

  #answer(request: PortalRequest): void {
    const { context, callback, subscribe, contextTarget } = request;
    if (context !== portalContext || contextTarget === this.host) return;
    request.stopPropagation();
    if (subscribe) this.#subscribers.set(callback, contextTarget);
    callback(this.#portal, () => this.#subscribers.delete(callback));
  }

  /** A provider further down has come: who stands below it is its from now on. */
  #handOver({ context, contextTarget }: OfferEvent): void {
    if (context !== portalContext || contextTarget === this.host) return;
    // Those who are not below the new provider come back to this one while it goes through them
    const subscribers = [...this.#subscribers];
    for (const [callback, element] of subscribers) {
      this.#subscribers.delete(callback);
      element.dispatchEvent(new ContextEvent(portalContext, element, callback, true));
    }
  }
}
