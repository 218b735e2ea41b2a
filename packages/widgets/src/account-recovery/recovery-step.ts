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
