/**
 * Where a registration stands (leaflet steps 1 to 6). One shape a step, so that no screen can be drawn
 * with what it does not have. Nothing of this is ever stored: a mailed link resumes it in any tab or browser.
 */
export type RegistrationState =
  /** Step 1. `email` is what to begin the field with; `restart` says why the person is here again. */
  | { readonly step: 'email'; readonly email: string; readonly restart?: 'link-invalid' | 'void' }
  /** Step 2. */
  | {
      readonly step: 'mail-sent';
      readonly email: string;
      readonly registrationId: string;
      readonly linkExpiresAt: string;
      readonly resendAvailableAt: string;
    }
  /** The link of mail 1 was opened: the person presses 本人確認ページへ. Nothing is consumed yet. */
  | { readonly step: 'link-opened'; readonly email: string; readonly linkExpiresAt: string }
  /** Step 3. */
  | { readonly step: 'identity'; readonly email: string; readonly linkExpiresAt: string }
  /** Step 3b and 4: the key is shown and mail 2 is on its way. */
  | {
      readonly step: 'key-shown';
      readonly email: string;
      readonly confirmationKey: string;
      readonly linkExpiresAt: string;
    }
  /** Step 5. `offeredKey` is there when another tab of this browser still shows the key. */
  | {
      readonly step: 'key';
      readonly email: string;
      readonly linkExpiresAt: string;
      readonly offeredKey?: string;
    }
  /** Step 6. */
  | { readonly step: 'account'; readonly email: string; readonly completionExpiresAt: string }
  | {
      readonly step: 'completed';
      readonly nickname: string;
      readonly warnings: readonly 'nickname_looks_like_real_name'[];
    }
  /** Side exits. `back` in the flow leads to the identity step where the person can type again. */
  | {
      readonly step: 'not-eligible';
      /** From the portal, or reckoned from the typed birth date by the public age rule. */
      readonly source: 'portal' | 'age-rule';
      /** Calendar date in Japan from which a dependant of that birth date may register. */
      readonly eligibleFrom?: string;
      readonly reason?: string;
    }
  | { readonly step: 'ambiguous' }
  | { readonly step: 'already-registered' }
  /** Without `retryAt` the hold ends only when the society lifts it. */
  | { readonly step: 'held'; readonly retryAt?: string };

export type RegistrationStep = RegistrationState['step'];
export type StateOf<S extends RegistrationStep> = Extract<RegistrationState, { step: S }>;
