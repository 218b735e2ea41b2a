export { RegistrationService } from '../services/registration.js';
export { createRegistrationFlow, type RegistrationFlow, type RegistrationFlowOptions } from './flow.js';
export type { KeyChannel, OpenKeyChannel } from './key-exchange.js';
export type { RegistrationPort } from './port.js';
export type { RegistrationState, RegistrationStep, StateOf } from './state.js';
export { isRegistrationStepError, RegistrationStepError } from './step-error.js';
