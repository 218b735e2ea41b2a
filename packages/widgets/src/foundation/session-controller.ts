import type { PortalCore } from '@ikiiki/sdk/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IkiikiSessionExpiredEvent } from './events.js';

type SessionState = PortalCore['session']['state'];

/**
 * Keeps a widget informed of the session. When it expires the page hears `ikiiki-session-expired` once; what was
 * typed stays, because the widget is only asked to draw again.
 */
export class SessionController implements ReactiveController {
  state: SessionState = { status: 'unknown' };
  #stop: (() => void) | undefined;
  #client: PortalCore | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Which session it is, however often it is prolonged; undefined while nobody is logged in. */
  get id(): string | undefined {
    return this.state.status === 'signed-in' ? this.state.sessionId : undefined;
  }

  /** The session ended by itself, not by the person. */
  get expired(): boolean {
    return this.state.status === 'signed-out' && this.state.reason === 'expired';
  }

  /** Follows the session of a client, from now until the widget leaves the page. */
  follow(client: PortalCore): void {
    if (client === this.#client) return;
    this.hostDisconnected();
    this.#client = client;
    this.#take(client.session.state);
    this.#stop = client.session.subscribe((state) => this.#take(state));
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#client = undefined;
  }

  #take(state: SessionState): void {
    const before = this.id;
    this.state = state;
    this.host.requestUpdate();
    if (before && this.expired) this.host.dispatchEvent(new IkiikiSessionExpiredEvent());
  }
}
