import { IkiikiEvent } from '../foundation/events.js';

/** A password was shown or hidden by its button; says nothing of the password. */
export class IkiikiRevealEvent extends IkiikiEvent {
  constructor(readonly revealed: boolean) {
    super('ikiiki-reveal');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-reveal': IkiikiRevealEvent;
  }
}
