import type { RegistrationStep } from '@ikiiki/sdk/registration';
import { IkiikiEvent } from '../foundation/events.js';

/** The registration shows another step: its name and nothing of the person. */
export class IkiikiRegistrationStepEvent extends IkiikiEvent {
  constructor(readonly step: RegistrationStep) {
    super('ikiiki-registration-step');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ikiiki-registration-step': IkiikiRegistrationStepEvent;
  }
}
