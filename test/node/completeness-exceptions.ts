import type { ProblemCode } from '@ikiiki/sdk/contract';
import type { WidgetState } from '../../packages/widgets/src/foundation/states.js';

/** The state is seen in a story of another name, or the widget cannot have it. */
export type StateException = { readonly story: string } | { readonly never: string };

const story = (name: string): StateException => ({ story: name });
const never = (reason: string): StateException => ({ never: reason });

/** Names of stories that say which state they show. */
export const usualStories: Readonly<Record<WidgetState, readonly string[]>> = {
  loading: ['Loading'],
  ready: ['Ready'],
  empty: ['Empty'],
  error: ['Failed'],
  'signed-out': ['SignedOut'],
  'not-open': ['NotOpen'],
  offline: ['Offline'],
};

/** Widgets without states of their own, and why. Their stories are what they are. */
export const withoutStates: Readonly<Record<string, string>> = {
  portal: 'gives a client to the widgets below and draws nothing',
  'password-field': 'a form control: it is filled in, not loaded',
};

/** By widget: states that have a story of another name, or none with the reason. */
export const stateExceptions: Readonly<
  Record<string, Readonly<Partial<Record<WidgetState, StateException>>>>
> = {
  'account-recovery': {
    loading: story('OpeningLink'),
    ready: story('Choice'),
    empty: never('has no list'),
    error: story('LinkNotChecked'),
    'signed-out': never('for people who cannot log in'),
    'not-open': never('always open'),
  },
  'account-settings': {
    empty: never('an account has always something to set'),
    'not-open': never('always open'),
  },
  'checkup-application': { empty: never('there is always a fiscal year to apply for') },
  'document-check': {
    loading: never('loads nothing before it is asked'),
    ready: story('Asking'),
    empty: story('Unknown'),
    error: story('TooManyTries'),
    'signed-out': never('needs no login'),
    'not-open': never('always open'),
  },
  embed: {
    ready: never('needs a portal on another origin; test/e2e/intranet.test.ts shows it'),
    empty: never('the matter of the widget in the frame'),
    error: story('Unreachable'),
    'signed-out': never('the matter of the widget in the frame'),
    'not-open': never('the matter of the widget in the frame'),
    offline: story('Unreachable'),
  },
  'flu-subsidy': {
    empty: never('there are always the rules of the season'),
  },
  home: {
    empty: never('there is always a greeting'),
    'not-open': never('always open; says from when the services are'),
  },
  'login-form': {
    loading: story('Waiting'),
    ready: story('SignedIn'),
    empty: never('has no list'),
    error: story('Wrong'),
    'signed-out': story('LoginId'),
    'not-open': never('always open'),
  },
  'registration-wizard': {
    loading: story('LinkBeingLookedAt'),
    ready: story('Step1'),
    empty: never('has no list'),
    error: story('Step3NotMatching'),
    'signed-out': never('for people without an account'),
    'not-open': story('TooYoung'),
    offline: story('Step1Offline'),
  },
};

const cannotBeCaused = 'no request brings a sound portal to it';
const missing = 'no check yet';

/** Codes that no conformance check names, and why. */
export const withoutConformanceCheck: Readonly<Partial<Record<ProblemCode, string>>> = {
  idempotency_in_progress: 'a matter of timing: the check of twins allows it and cannot demand it',
  idempotency_key_reused: 'checked by its status',
  internal: cannotBeCaused,
  overloaded: cannotBeCaused,
  maintenance: cannotBeCaused,
  identity_ambiguous: missing,
  not_eligible: missing,
  already_registered: missing,
  login_id_refused: missing,
  nickname_refused: missing,
  login_throttled: missing,
};
