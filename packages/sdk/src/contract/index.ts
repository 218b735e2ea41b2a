export { type Contract, contract } from './contract.js';
export {
  type Access,
  apiPrefix,
  type BodyInputOf,
  type BodyOf,
  type Endpoint,
  endpoint,
  type Method,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  type Schema,
  type ServiceContract,
} from './endpoint.js';
export { headers } from './headers.js';
export { me, Profile, ServiceAvailability, type ServiceName, serviceNames } from './me.js';
export { LoginIdPolicy, PasswordPolicy, policies, RegistrationPolicy } from './policies.js';
export {
  commonProblems,
  FieldError,
  type FieldErrorCode,
  fieldErrorCodes,
  Problem,
  type ProblemCode,
  problemCodes,
  problemMediaType,
  problemStatuses,
} from './problem.js';
export { recovery } from './recovery.js';
export {
  IdentityConfirmed,
  KeyConfirmed,
  LinkState,
  LoginIdAvailability,
  RegistrationCompleted,
  RegistrationStarted,
  registration,
} from './registration.js';
export { LoginFlow, SessionGrant, SessionInfo, SessionTransport, session } from './session.js';
export { EmailAddress, InsuredNumber, Locale } from './values.js';
