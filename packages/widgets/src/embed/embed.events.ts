import { IkiikiEvent } from '../foundation/events.js';

/** The widget in the frame stands. */
export class IkiikiEmbedReadyEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-embed-ready');
  }
}

/** The portal could not be reached, or does not let this page frame it. */
export class IkiikiEmbedUnreachableEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-embed-unreachable');
  }
}

/** Something happened in the frame; told by its code alone. */
export class IkiikiEmbedCodeEvent extends IkiikiEvent {
  constructor(readonly code: string) {
    super('ikiiki-embed-code');
  }
}

/** The widget in the frame counts something, e.g. unread notices. */
export class IkiikiEmbedCountEvent extends IkiikiEvent {
  constructor(readonly count: number) {
    super('ikiiki-embed-count');
  }
}

/** Somebody is logged in: just now, or since before. */
export class IkiikiSignedInEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-signed-in');
  }
}

/** Somebody logged out. */
export class IkiikiSignedOutEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-signed-out');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-signed-in': IkiikiSignedInEvent;
    'ikiiki-signed-out': IkiikiSignedOutEvent;
    'ikiiki-embed-ready': IkiikiEmbedReadyEvent;
    'ikiiki-embed-unreachable': IkiikiEmbedUnreachableEvent;
    'ikiiki-embed-code': IkiikiEmbedCodeEvent;
    'ikiiki-embed-count': IkiikiEmbedCountEvent;
  }
}
