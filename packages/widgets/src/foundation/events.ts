/**
 * Something a page may want to know of a widget. Carries codes only: no mail address, name, number, key or token.
 * Bubbles and leaves shadow roots, so that one listener on the page hears all.
 */
export abstract class IkiikiEvent extends Event {
  constructor(type: `ikiiki-${string}`, init?: Pick<EventInit, 'cancelable'>) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}

/** The session ended while a widget needed it; what was typed is still there. */
export class IkiikiSessionExpiredEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-session-expired');
  }
}

/** The person has logged out by this widget. */
export class IkiikiSignedOutEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-signed-out');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-session-expired': IkiikiSessionExpiredEvent;
    'ikiiki-signed-out': IkiikiSignedOutEvent;
  }
}
