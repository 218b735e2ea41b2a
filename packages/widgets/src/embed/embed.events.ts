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

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-embed-ready': IkiikiEmbedReadyEvent;
    'ikiiki-embed-unreachable': IkiikiEmbedUnreachableEvent;
    'ikiiki-embed-code': IkiikiEmbedCodeEvent;
    'ikiiki-embed-count': IkiikiEmbedCountEvent;
  }
}
