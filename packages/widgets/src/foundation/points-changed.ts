import { IkiikiEvent } from './events.js';

/** The member's points are no longer what they were, e.g. after an exchange: whoever shows them asks again. */
export class IkiikiPointsChangedEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-points-changed');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-points-changed': IkiikiPointsChangedEvent;
  }
}
