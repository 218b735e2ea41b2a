/** What the recovery shows: one shape a screen. */
export type RecoveryStep =
  | { readonly name: 'choose' }
  | { readonly name: 'password' }
  | { readonly name: 'login-id' }
  /** `again`: the screen that the mail was asked for on. */
  | { readonly name: 'sent'; readonly email: string; readonly again: 'password' | 'login-id' }
  /** A mailed link is looked at; nothing is consumed. */
  | { readonly name: 'opening'; readonly token: string }
  | { readonly name: 'reset'; readonly token: string }
  | { readonly name: 'dead-link' }
  | { readonly name: 'done' };

/** The screen before, where there is one to go back to. */
export function before(step: RecoveryStep): RecoveryStep | undefined {
  if (step.name === 'sent') return { name: step.again };
  return step.name === 'password' || step.name === 'login-id' ? { name: 'choose' } : undefined;
}
