import { isPortalError, PortalError } from '../transport/errors.js';
import type { RegistrationStep } from './state.js';

/** A gesture that the present step does not have, e.g. a key where a mail address is asked for. The state stays. */
export class RegistrationStepError extends PortalError {
  override readonly name = 'RegistrationStepError';
  declare readonly code: 'wrong_step';
  /** Where the registration stands. */
  readonly step: RegistrationStep;

  constructor(gesture: string, step: RegistrationStep) {
    super('configuration', 'wrong_step', `${gesture}() does not belong to step "${step}"`);
    this.step = step;
  }
}

/** Whether a gesture was refused because of the step; true across frames and copies of the package. */
export function isRegistrationStepError(error: unknown): error is RegistrationStepError {
  return isPortalError(error) && error.code === 'wrong_step';
}
