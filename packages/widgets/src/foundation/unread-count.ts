import { IkiikiEvent } from './events.js';

/** How many notices are unread, as a widget has just learned. All that counts them may take it over. */
export class IkiikiUnreadCountEvent extends IkiikiEvent {
  constructor(readonly count: number) {
    super('ikiiki-unread-count');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-unread-count': IkiikiUnreadCountEvent;
  }
}
