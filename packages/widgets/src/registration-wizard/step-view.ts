import type { LoginIdPolicy, PasswordPolicy, RegistrationPolicy } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { RegistrationFlow, RegistrationStep, StateOf } from '@ikiiki/sdk/registration';
import type { Translation } from '../foundation/messages.js';
import type { StepsMessages } from './steps.messages.js';
import type { Wizard } from './wizard.js';

/** What is known on one screen only; gone with the next. */
export interface StepMemory {
  /** What became of 確認キーをコピー. */
  copy?: 'copied' | 'failed';
  /** Mail 1 was sent once more. */
  resent?: boolean;
  /** The login ID that the portal called free. */
  freeLoginId?: string;
  /** The login ID that was asked about last. */
  askedLoginId?: string;
  /** Both passwords are shown in clear. */
  revealed?: boolean;
}

/** Policies of the portal, each there once it has been loaded. */
export interface Policies {
  readonly registration?: RegistrationPolicy;
  readonly loginId?: LoginIdPolicy;
  readonly password?: PasswordPolicy;
}

/** What a step is drawn from, beside its state. */
export interface StepContext {
  readonly host: Wizard;
  readonly flow: RegistrationFlow;
  readonly portal: PortalCore;
  readonly policies: Policies;
  readonly texts: Translation<StepsMessages>;
  readonly memory: StepMemory;
}

/** How one step of the registration looks. */
export interface StepView<S extends RegistrationStep> {
  /** Which of the leaflet's six steps it belongs to; none for what leads out of them. */
  readonly position?: number;
  readonly heading: (texts: StepContext['texts'], state: StateOf<S>) => string;
  readonly body: (state: StateOf<S>, context: StepContext) => unknown;
}

/** A gesture that only moves to another screen. Pressed a second time it finds itself there already. */
export function move(gesture: Promise<void>): void {
  gesture.catch(() => undefined);
}
