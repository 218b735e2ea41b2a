import type { RegistrationPolicy } from '../contract/policies.js';
import type {
  IdentityConfirmed,
  KeyConfirmed,
  LinkState,
  LoginIdAvailability,
  RegistrationCompleted,
  RegistrationStarted,
} from '../contract/registration.js';
import type { Locale } from '../contract/values.js';

export interface CompletionInput {
  readonly completionToken: string;
  readonly loginId: string;
  readonly password: string;
  readonly nickname: string;
}

/** What the flow needs of a portal; the client of `createPortalClient()` fits. */
export interface RegistrationPort {
  readonly registration: {
    start(input: { email: string; locale?: Locale }): Promise<RegistrationStarted>;
    resend(input: { id: string }): Promise<RegistrationStarted>;
    inspectLink(input: { linkToken: string }): Promise<LinkState>;
    confirmIdentity(input: {
      linkToken: string;
      insuredNumber: string;
      birthDate: string;
    }): Promise<IdentityConfirmed>;
    confirmKey(input: { linkToken: string; confirmationKey: string }): Promise<KeyConfirmed>;
    checkLoginId(input: { completionToken: string; loginId: string }): Promise<LoginIdAvailability>;
    complete(input: CompletionInput, options: { idempotencyKey: string }): Promise<RegistrationCompleted>;
  };
  readonly policies: {
    registration(): Promise<Pick<RegistrationPolicy, 'today' | 'dependantMinAge' | 'ageRule'>>;
  };
  /** Milliseconds since 1970 by the portal's clock. */
  serverNow(): number;
}
