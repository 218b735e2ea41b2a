import { IkiikiEvent } from '../foundation/events.js';

/** The person has logged in by this form. Cancel it to stay on the page although there is a `home-href`. */
export class IkiikiSignedInEvent extends IkiikiEvent {
  constructor() {
    super('ikiiki-signed-in', { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-signed-in': IkiikiSignedInEvent;
  }
}
