import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ProblemCode, problemStatuses } from '../contract/problem.js';
import {
  ConfigurationError,
  NetworkError,
  type PortalErrorDetails,
  ProblemError,
} from '../transport/errors.js';
import { createRegistrationFlow, type RegistrationFlow, type RegistrationFlowOptions } from './flow.js';
import type { KeyChannel } from './key-exchange.js';
import type { RegistrationPort } from './port.js';
import type { RegistrationState, RegistrationStep } from './state.js';
import { isRegistrationStepError } from './step-error.js';

const expiresAt = '2026-11-22T03:00:00.000Z';
const resendAvailableAt = '2026-11-22T00:01:00.000Z';
const email = 'hanako@example.jp';
const identity = { insuredNumber: '1255003456', birthDate: '2000-05-05' };
const account = { loginId: 'hanako', password: 'Passw0rd!', nickname: 'はな' };

/** A portal at which all goes well; single answers are replaced by a test. */
function fakePortal() {
  const registration = {
    start: vi.fn<RegistrationPort['registration']['start']>(async () => ({
      id: 'r1',
      linkExpiresAt: expiresAt,
      resendAvailableAt,
    })),
    resend: vi.fn<RegistrationPort['registration']['resend']>(async ({ id }) => ({
      id,
      linkExpiresAt: expiresAt,
      resendAvailableAt: '2026-11-22T00:02:00.000Z',
    })),
    inspectLink: vi.fn<RegistrationPort['registration']['inspectLink']>(async ({ linkToken }) => ({
      step: linkToken === 'link-2' ? 'confirmation' : 'identity',
      registrationId: 'r1',
      email,
      linkExpiresAt: expiresAt,
    })),
    confirmIdentity: vi.fn<RegistrationPort['registration']['confirmIdentity']>(async () => ({
      registrationId: 'r1',
      confirmationKey: 'ABCD-EFGH',
      email,
      linkExpiresAt: expiresAt,
    })),
    confirmKey: vi.fn<RegistrationPort['registration']['confirmKey']>(async () => ({
      registrationId: 'r1',
      completionToken: 'completion-token',
      completionExpiresAt: expiresAt,
      email,
    })),
    checkLoginId: vi.fn<RegistrationPort['registration']['checkLoginId']>(async () => ({ available: true })),
    complete: vi.fn<RegistrationPort['registration']['complete']>(async ({ nickname }) => ({
      nickname,
      warnings: [],
    })),
  };
  const policies = {
    registration: vi.fn<RegistrationPort['policies']['registration']>(async () => ({
      today: '2026-11-22',
      dependantMinAge: 30,
      ageRule: 'legal',
    })),
  };
  return { registration, policies, serverNow: () => Date.parse('2026-11-22T00:00:00.000Z') };
}
type FakePortal = ReturnType<typeof fakePortal>;

function problem(code: ProblemCode, members = {}, details: PortalErrorDetails = {}): ProblemError {
  return new ProblemError(
    { type: `/${code}`, title: code, status: problemStatuses[code], code, ...members },
    details,
  );
}

/** An answer that comes when the test says so. */
function deferred<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: (error: unknown) => settle?.reject(error),
  };
}

const flows: RegistrationFlow[] = [];
function newFlow(portal: RegistrationPort, options: Partial<RegistrationFlowOptions> = {}): RegistrationFlow {
  const flow = createRegistrationFlow({ portal, channel: () => undefined, ...options });
  flows.push(flow);
  return flow;
}
afterEach(() => {
  for (const flow of flows.splice(0)) flow.dispose();
});

/** Ways to bring a flow to each step. */
const ways: Readonly<
  Record<RegistrationStep, (flow: RegistrationFlow, portal: FakePortal) => Promise<void>>
> = {
  email: async () => {},
  'mail-sent': (flow) => flow.submitEmail(email),
  'link-opened': (flow) => flow.openLink('link-1'),
  identity: async (flow, portal) => {
    await ways['link-opened'](flow, portal);
    await flow.proceed();
  },
  'key-shown': async (flow, portal) => {
    await ways.identity(flow, portal);
    await flow.confirmIdentity(identity);
  },
  key: (flow) => flow.openLink('link-2'),
  account: async (flow, portal) => {
    await ways.key(flow, portal);
    await flow.confirmKey('ABCD-EFGH');
  },
  completed: async (flow, portal) => {
    await ways.account(flow, portal);
    await flow.complete(account);
  },
  'not-eligible': exit('not_eligible'),
  ambiguous: exit('identity_ambiguous'),
  'already-registered': exit('already_registered'),
  held: exit('identity_held'),
};
function exit(code: ProblemCode) {
  return async (flow: RegistrationFlow, portal: FakePortal) => {
    await ways.identity(flow, portal);
    portal.registration.confirmIdentity.mockRejectedValueOnce(problem(code));
    await flow.confirmIdentity(identity);
  };
}
const steps = Object.keys(ways) as RegistrationStep[];

async function flowAt(step: RegistrationStep) {
  const portal = fakePortal();
  const flow = newFlow(portal);
  await ways[step](flow, portal);
  expect(flow.state.step).toBe(step);
  return { flow, portal };
}

const gestures: Readonly<Record<string, (flow: RegistrationFlow) => Promise<unknown>>> = {
  submitEmail: (flow) => flow.submitEmail(email),
  resend: (flow) => flow.resend(),
  changeEmail: (flow) => flow.changeEmail(),
  openLink1: (flow) => flow.openLink('link-1'),
  openLink2: (flow) => flow.openLink('link-2'),
  proceed: (flow) => flow.proceed(),
  confirmIdentity: (flow) => flow.confirmIdentity(identity),
  confirmKey: (flow) => flow.confirmKey('abcd efgh'),
  checkLoginId: (flow) => flow.checkLoginId('hanako'),
  complete: (flow) => flow.complete(account),
  back: (flow) => flow.back(),
  restart: (flow) => flow.restart(),
};
const everywhere = ['openLink1', 'openLink2', 'restart'];
const gesturesOf: Readonly<Record<RegistrationStep, readonly string[]>> = {
  email: ['submitEmail'],
  'mail-sent': ['resend', 'changeEmail'],
  'link-opened': ['proceed'],
  identity: ['confirmIdentity'],
  'key-shown': [],
  key: ['confirmKey'],
  account: ['checkLoginId', 'complete'],
  completed: [],
  'not-eligible': ['back'],
  ambiguous: ['back'],
  'already-registered': ['back'],
  held: ['back'],
};

describe('the registration from the first address to the account', () => {
  it('goes through the steps of the leaflet', async () => {
    const portal = fakePortal();
    const flow = newFlow(portal, { locale: 'en' });
    const seen: RegistrationState[] = [flow.state];
    flow.subscribe((state) => seen.push(state));

    await flow.submitEmail(email);
    await flow.openLink('link-1');
    await flow.proceed();
    await flow.confirmIdentity(identity);
    await flow.openLink('link-2');
    await flow.confirmKey('abcd efgh');
    await expect(flow.checkLoginId('hanako')).resolves.toEqual({ available: true });
    await flow.complete(account);

    expect(seen).toEqual([
      { step: 'email', email: '' },
      { step: 'mail-sent', email, registrationId: 'r1', linkExpiresAt: expiresAt, resendAvailableAt },
      { step: 'link-opened', email, linkExpiresAt: expiresAt },
      { step: 'identity', email, linkExpiresAt: expiresAt },
      { step: 'key-shown', email, confirmationKey: 'ABCD-EFGH', linkExpiresAt: expiresAt },
      { step: 'key', email, linkExpiresAt: expiresAt, offeredKey: 'ABCD-EFGH' },
      { step: 'account', email, completionExpiresAt: expiresAt },
      { step: 'completed', nickname: 'はな', warnings: [] },
    ]);
    expect(portal.registration.start).toHaveBeenCalledWith({ email, locale: 'en' });
    expect(portal.registration.confirmIdentity).toHaveBeenCalledWith({ linkToken: 'link-1', ...identity });
    expect(portal.registration.confirmKey).toHaveBeenCalledWith({
      linkToken: 'link-2',
      confirmationKey: 'abcd efgh',
    });
    expect(portal.registration.checkLoginId).toHaveBeenCalledWith({
      completionToken: 'completion-token',
      loginId: 'hanako',
    });
    expect(portal.registration.complete).toHaveBeenCalledWith(
      { completionToken: 'completion-token', ...account },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });

  it('resumes from the second mail in another browser, where the key is typed by hand', async () => {
    const { flow } = await flowAt('key');
    expect(flow.state).toEqual({ step: 'key', email, linkExpiresAt: expiresAt });
    await flow.confirmKey('abcd-efgh');
    await flow.complete(account);
    expect(flow.state.step).toBe('completed');
  });

  it('S-L3: asks only what a link leads to when it is opened, and nothing else before a click', async () => {
    const { portal } = await flowAt('link-opened');
    expect(portal.registration.inspectLink.mock.calls).toEqual([[{ linkToken: 'link-1' }]]);
    expect(portal.registration.confirmIdentity).not.toHaveBeenCalled();
  });

  it('sends the mail again and says from when the next may be asked for', async () => {
    const { flow, portal } = await flowAt('mail-sent');
    await flow.resend();
    expect(portal.registration.resend).toHaveBeenCalledWith({ id: 'r1' });
    expect(flow.state).toMatchObject({
      step: 'mail-sent',
      email,
      resendAvailableAt: '2026-11-22T00:02:00.000Z',
    });
  });

  it('keeps the address in the field when it is to be changed', async () => {
    const { flow } = await flowAt('mail-sent');
    await flow.changeEmail();
    expect(flow.state).toEqual({ step: 'email', email });
  });

  it('gives a new key when the first link is opened again after the key was lost', async () => {
    const { flow, portal } = await flowAt('key');
    await flow.openLink('link-1');
    await flow.proceed();
    portal.registration.confirmIdentity.mockResolvedValueOnce({
      registrationId: 'r1',
      confirmationKey: 'WXYZ-2345',
      email,
      linkExpiresAt: expiresAt,
    });
    await flow.confirmIdentity(identity);
    expect(flow.state).toMatchObject({ step: 'key-shown', confirmationKey: 'WXYZ-2345' });
  });

  it('keeps the warning about a nickname for the last screen', async () => {
    const { flow, portal } = await flowAt('account');
    portal.registration.complete.mockResolvedValueOnce({
      nickname: '日野太郎',
      warnings: ['nickname_looks_like_real_name'],
    });
    await flow.complete({ ...account, nickname: '日野太郎' });
    expect(flow.state).toMatchObject({ warnings: ['nickname_looks_like_real_name'] });
  });

  it('begins with the address again after restart, and with none after a registration is complete', async () => {
    const { flow } = await flowAt('identity');
    await flow.restart();
    expect(flow.state).toEqual({ step: 'email', email });
    const other = await flowAt('completed');
    await other.flow.restart();
    expect(other.flow.state).toEqual({ step: 'email', email: '' });
  });

  it('tells nobody any more once they have unsubscribed', async () => {
    const { flow } = await flowAt('email');
    const listener = vi.fn();
    const end = flow.subscribe(listener);
    end();
    await flow.submitEmail(email);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('no way into a wrong step', () => {
  const wrong = steps.flatMap((step) =>
    Object.keys(gestures)
      .filter((gesture) => ![...everywhere, ...gesturesOf[step]].includes(gesture))
      .map((gesture) => [step, gesture] as const),
  );

  it.each(wrong)('at %s, %s is refused and changes nothing', async (step, gesture) => {
    const { flow, portal } = await flowAt(step);
    const before = flow.state;
    for (const method of Object.values(portal.registration)) method.mockClear();
    const error = await gestures[gesture]?.(flow).catch((reason: unknown) => reason);
    expect(isRegistrationStepError(error) && error.step).toBe(step);
    expect(flow.state).toBe(before);
    for (const method of Object.values(portal.registration)) expect(method).not.toHaveBeenCalled();
  });

  it('knows its own refusal from every other error', () => {
    expect(isRegistrationStepError(new ConfigurationError('a', 'b'))).toBe(false);
    expect(isRegistrationStepError(undefined)).toBe(false);
  });

  it('asks the portal only from the step the question belongs to, whatever is clicked and answered', async () => {
    const answers = [
      undefined,
      ...(['link_invalid', 'registration_void', 'identity_mismatch', 'identity_held'] as const),
      ...(['not_eligible', 'already_registered', 'confirmation_key_mismatch', 'password_refused'] as const),
    ];
    const script = fc.array(
      fc.record({ gesture: fc.constantFrom(...Object.keys(gestures)), answer: fc.constantFrom(...answers) }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(script, async (moves) => {
        const { registration, ...rest } = fakePortal();
        let answer: ProblemCode | undefined;
        const from =
          <I extends object, O, T>(
            step: RegistrationStep | undefined,
            method: (input: I, options: O) => Promise<T>,
          ) =>
          async (input: I, options?: O) => {
            if (step) expect(flow.state.step).toBe(step);
            for (const value of Object.values(input)) expect(value).not.toBe('');
            if (answer) throw problem(answer);
            return method(input, options as O);
          };
        const flow: RegistrationFlow = newFlow({
          ...rest,
          registration: {
            start: from('email', registration.start),
            resend: from('mail-sent', registration.resend),
            inspectLink: from(undefined, registration.inspectLink),
            confirmIdentity: from('identity', registration.confirmIdentity),
            confirmKey: from('key', registration.confirmKey),
            checkLoginId: from('account', registration.checkLoginId),
            complete: from('account', registration.complete),
          },
        });
        for (const move of moves) {
          answer = move.answer;
          const error = await gestures[move.gesture]?.(flow).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          if (error) expect(isRegistrationStepError(error) || error instanceof ProblemError).toBe(true);
          expect(steps).toContain(flow.state.step);
        }
      }),
    );
  });
});

describe('an answer that comes too late', () => {
  it('does not bring back a screen the person has left', async () => {
    const { flow, portal } = await flowAt('identity');
    const answer = deferred<Awaited<ReturnType<FakePortal['registration']['confirmIdentity']>>>();
    portal.registration.confirmIdentity.mockReturnValueOnce(answer.promise);
    const asked = flow.confirmIdentity(identity);
    await flow.restart();
    answer.resolve({ registrationId: 'r1', confirmationKey: 'ABCD-EFGH', email, linkExpiresAt: expiresAt });
    await expect(asked).resolves.toBeUndefined();
    expect(flow.state).toEqual({ step: 'email', email });
    await flow.submitEmail(email);
    expect(flow.state.step).toBe('mail-sent');
  });

  it('shows no error of a screen the person has left, and takes no side exit', async () => {
    for (const error of [new NetworkError(), problem('identity_ambiguous'), problem('identity_mismatch')]) {
      const { flow, portal } = await flowAt('identity');
      const answer = deferred<never>();
      portal.registration.confirmIdentity.mockReturnValueOnce(answer.promise);
      const asked = flow.confirmIdentity({ ...identity, birthDate: '2020-01-01' });
      await flow.openLink('link-2');
      answer.reject(error);
      await expect(asked).resolves.toBeUndefined();
      expect(flow.state.step).toBe('key');
    }
  });

  it('lets the link that was opened last win', async () => {
    const { flow, portal } = await flowAt('email');
    const slow = deferred<Awaited<ReturnType<FakePortal['registration']['inspectLink']>>>();
    portal.registration.inspectLink.mockReturnValueOnce(slow.promise);
    const first = flow.openLink('link-1');
    await flow.openLink('link-2');
    slow.resolve({ step: 'identity', registrationId: 'r1', email, linkExpiresAt: expiresAt });
    await first;
    expect(flow.state.step).toBe('key');
  });

  it('does not take the place of a link that is being opened', async () => {
    const { flow, portal } = await flowAt('mail-sent');
    const mail = deferred<Awaited<ReturnType<FakePortal['registration']['resend']>>>();
    const link = deferred<Awaited<ReturnType<FakePortal['registration']['inspectLink']>>>();
    portal.registration.resend.mockReturnValueOnce(mail.promise);
    portal.registration.inspectLink.mockReturnValueOnce(link.promise);
    const asked = [flow.resend(), flow.openLink('link-1')];
    mail.resolve({ id: 'r1', linkExpiresAt: expiresAt, resendAvailableAt });
    await asked[0];
    link.resolve({ step: 'identity', registrationId: 'r1', email, linkExpiresAt: expiresAt });
    await asked[1];
    expect(flow.state.step).toBe('link-opened');
  });

  it('moves nothing while the age rule is still being asked for', async () => {
    const { flow, portal } = await flowAt('identity');
    const policy = deferred<Awaited<ReturnType<FakePortal['policies']['registration']>>>();
    portal.registration.confirmIdentity.mockRejectedValueOnce(problem('identity_mismatch'));
    portal.policies.registration.mockReturnValueOnce(policy.promise);
    const asked = flow.confirmIdentity({ ...identity, birthDate: '2020-01-01' });
    await vi.waitFor(() => expect(portal.policies.registration).toHaveBeenCalled());
    await flow.restart();
    policy.resolve({ today: '2026-11-22', dependantMinAge: 30, ageRule: 'legal' });
    await asked;
    expect(flow.state.step).toBe('email');
  });

  it('reaches nobody after dispose, and leaves no key behind', async () => {
    const { flow, portal } = await flowAt('key-shown');
    const listener = vi.fn();
    flow.subscribe(listener);
    const answer = deferred<Awaited<ReturnType<FakePortal['registration']['inspectLink']>>>();
    portal.registration.inspectLink.mockReturnValueOnce(answer.promise);
    const asked = flow.openLink('link-2');
    flow.dispose();
    answer.resolve({ step: 'confirmation', registrationId: 'r1', email, linkExpiresAt: expiresAt });
    await asked;
    expect(listener).not.toHaveBeenCalled();
    expect(flow.state).toEqual({ step: 'email', email: '' });
  });
});

describe('an account made while the connection broke', () => {
  it('is asked for by the very same request when 登録 is pressed again', async () => {
    const { flow, portal } = await flowAt('account');
    portal.registration.complete.mockRejectedValueOnce(new NetworkError());
    await expect(flow.complete(account)).rejects.toBeInstanceOf(NetworkError);
    await flow.complete(account);
    const [first, second] = portal.registration.complete.mock.calls;
    expect(second).toEqual(first);
    expect(flow.state.step).toBe('completed');
  });
});

describe('a second click', () => {
  it('sends no second mail while the first is on its way', async () => {
    const { flow, portal } = await flowAt('email');
    await Promise.all([flow.submitEmail(email), flow.submitEmail(email)]);
    expect(portal.registration.start).toHaveBeenCalledTimes(1);
  });

  it('spends no second try on one key', async () => {
    const { flow, portal } = await flowAt('key');
    portal.registration.confirmKey.mockRejectedValueOnce(
      problem('confirmation_key_mismatch', { attemptsLeft: 4 }),
    );
    const tries = await Promise.allSettled([flow.confirmKey('WRNG-KEY2'), flow.confirmKey('WRNG-KEY2')]);
    expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(portal.registration.confirmKey).toHaveBeenCalledTimes(1);
    await flow.confirmKey('ABCD-EFGH');
    expect(flow.state.step).toBe('account');
  });
});

describe('what the screen shows at a field', () => {
  it.each([
    ['email', 'submitEmail', problem('validation_failed')],
    ['email', 'submitEmail', problem('rate_limited')],
    ['email', 'submitEmail', new NetworkError()],
    ['mail-sent', 'resend', problem('rate_limited')],
    ['mail-sent', 'openLink1', new NetworkError()],
    ['identity', 'confirmIdentity', problem('validation_failed')],
    ['key', 'confirmKey', problem('confirmation_key_mismatch', { attemptsLeft: 3 })],
    ['account', 'checkLoginId', problem('rate_limited')],
    ['account', 'checkLoginId', problem('link_invalid')],
    ['account', 'complete', problem('login_id_taken')],
    ['account', 'complete', problem('login_id_refused')],
    ['account', 'complete', problem('password_refused')],
    ['account', 'complete', problem('nickname_refused')],
    ['account', 'complete', problem('maintenance')],
    ['account', 'complete', new TypeError('a bug')],
  ] as const)(
    'at %s, %s: the error comes to the caller and the step stays (%s)',
    async (step, gesture, error) => {
      const { flow, portal } = await flowAt(step);
      const before = flow.state;
      for (const method of Object.values(portal.registration)) method.mockRejectedValueOnce(error);
      await expect(gestures[gesture]?.(flow)).rejects.toBe(error);
      expect(flow.state).toBe(before);
      for (const method of Object.values(portal.registration)) method.mockReset();
    },
  );
});

describe('side exits', () => {
  it.each([
    ['mail-sent', 'openLink1'],
    ['identity', 'confirmIdentity'],
    ['key', 'confirmKey'],
    ['account', 'complete'],
  ] as const)('S-L5: a dead link at %s leads to step 1 with the address kept', async (step, gesture) => {
    const { flow, portal } = await flowAt(step);
    for (const method of Object.values(portal.registration)) {
      method.mockRejectedValueOnce(problem('link_invalid'));
    }
    await gestures[gesture]?.(flow);
    expect(flow.state).toEqual({ step: 'email', email, restart: 'link-invalid' });
  });

  it('takes the address from the portal where this browser never saw it', async () => {
    const { flow, portal } = await flowAt('email');
    portal.registration.inspectLink.mockRejectedValueOnce(
      problem('link_invalid', { email: 'mailed@example.jp' }),
    );
    await flow.openLink('link-1');
    expect(flow.state).toEqual({ step: 'email', email: 'mailed@example.jp', restart: 'link-invalid' });
  });

  it('leads to an empty field where nobody knows the address', async () => {
    const { flow, portal } = await flowAt('email');
    portal.registration.inspectLink.mockRejectedValueOnce(problem('link_invalid'));
    await flow.openLink('no-link');
    expect(flow.state).toEqual({ step: 'email', email: '', restart: 'link-invalid' });
  });

  it('S-L8: a void registration leads to step 1 with its own reason', async () => {
    const { flow, portal } = await flowAt('key');
    portal.registration.confirmKey.mockRejectedValueOnce(problem('registration_void'));
    await flow.confirmKey('WRNG-KEY2');
    expect(flow.state).toEqual({ step: 'email', email, restart: 'void' });
    await flow.submitEmail(email);
    expect(flow.state).toMatchObject({ step: 'mail-sent', email });
  });

  it('S-B1: a hold ends by the clock of the portal', async () => {
    const { flow, portal } = await flowAt('identity');
    portal.registration.confirmIdentity.mockRejectedValueOnce(
      problem('identity_held', {}, { retryAfterMs: 24 * 3_600_000 }),
    );
    await flow.confirmIdentity(identity);
    expect(flow.state).toEqual({ step: 'held', retryAt: '2026-11-23T00:00:00.000Z' });
  });

  it('S-B1: a hold that only the society lifts has no time', async () => {
    const { flow } = await flowAt('held');
    expect(flow.state).toEqual({ step: 'held' });
  });

  it('leads to step 1 when the mail of a registration that is over is asked for again', async () => {
    const { flow, portal } = await flowAt('mail-sent');
    portal.registration.resend.mockRejectedValueOnce(problem('not_found'));
    await flow.resend();
    expect(flow.state).toEqual({ step: 'email', email, restart: 'link-invalid' });
  });

  it('S-B4: two people of one number and birth date get a screen of their own', async () => {
    const { flow } = await flowAt('ambiguous');
    expect(flow.state).toEqual({ step: 'ambiguous' });
  });

  it('says from when, where the portal says so', async () => {
    const { flow, portal } = await flowAt('identity');
    portal.registration.confirmIdentity.mockRejectedValueOnce(
      problem('not_eligible', { eligibleFrom: '2027-04-01', reason: 'under_age' }),
    );
    await flow.confirmIdentity(identity);
    expect(flow.state).toEqual({
      step: 'not-eligible',
      source: 'portal',
      eligibleFrom: '2027-04-01',
      reason: 'under_age',
    });
  });

  it.each(['not-eligible', 'ambiguous', 'already-registered', 'held'] as const)(
    'leads back from %s to where the person can type again',
    async (step) => {
      const { flow } = await flowAt(step);
      await flow.back();
      expect(flow.state).toEqual({ step: 'identity', email, linkExpiresAt: expiresAt });
      await flow.confirmIdentity(identity);
      expect(flow.state.step).toBe('key-shown');
    },
  );

  it('leads back to step 1 where this browser never had the first link', async () => {
    const { flow, portal } = await flowAt('account');
    portal.registration.complete.mockRejectedValueOnce(problem('already_registered'));
    await flow.complete(account);
    expect(flow.state).toEqual({ step: 'already-registered' });
    await flow.back();
    expect(flow.state).toEqual({ step: 'email', email });
  });
});

describe('S-E7: one answer for all who do not match, and still a reason for who is too young', () => {
  async function mismatchFor(birthDate: string, portal = fakePortal()) {
    const flow = newFlow(portal);
    await ways.identity(flow, portal);
    const mismatch = problem('identity_mismatch');
    portal.registration.confirmIdentity.mockRejectedValueOnce(mismatch);
    const error = await flow.confirmIdentity({ ...identity, birthDate }).catch((reason: unknown) => reason);
    expect(error === undefined || error === mismatch).toBe(true);
    return { state: flow.state, refused: error !== undefined };
  }

  it('S-E7: a birth date too young for a dependant leads to the date from which', async () => {
    expect((await mismatchFor('1997-04-02')).state).toEqual({
      step: 'not-eligible',
      source: 'age-rule',
      eligibleFrom: '2027-04-01',
    });
  });

  it('S-E7: any other birth date just does not match', async () => {
    expect(await mismatchFor('1997-04-01')).toEqual({
      state: { step: 'identity', email, linkExpiresAt: expiresAt },
      refused: true,
    });
  });

  it('S-E7: the age rule is the portal’s own', async () => {
    const portal = fakePortal();
    portal.policies.registration.mockResolvedValue({
      today: '2026-11-22',
      dependantMinAge: 30,
      ageRule: 'calendar',
    });
    expect((await mismatchFor('1997-04-01', portal)).state).toMatchObject({ source: 'age-rule' });
  });

  it('S-E7: says "does not match" where the rule cannot be had', async () => {
    const portal = fakePortal();
    portal.policies.registration.mockRejectedValue(new NetworkError());
    expect((await mismatchFor('2020-01-01', portal)).refused).toBe(true);
  });

  it('asks for no rule while everything matches', async () => {
    const { portal } = await flowAt('key-shown');
    expect(portal.policies.registration).not.toHaveBeenCalled();
  });
});

describe('the key in the same browser', () => {
  function tabs() {
    const listeners = new Map<KeyChannel, (event: { data: unknown }) => void>();
    return (): KeyChannel => {
      const channel: KeyChannel = {
        postMessage: (message) => {
          for (const [other, listener] of listeners) if (other !== channel) listener({ data: message });
        },
        addEventListener: (_type, listener) => listeners.set(channel, listener),
        close: () => listeners.delete(channel),
      };
      return channel;
    };
  }

  it('is offered by the tab that still shows it, and only until that tab goes on', async () => {
    const portal = fakePortal();
    const channel = tabs();
    const first = newFlow(portal, { channel });
    await ways['key-shown'](first, portal);

    const second = newFlow(portal, { channel });
    const seen = vi.fn();
    second.subscribe(seen);
    await second.openLink('link-2');
    expect(second.state).toEqual({ step: 'key', email, linkExpiresAt: expiresAt, offeredKey: 'ABCD-EFGH' });
    expect(seen).toHaveBeenCalledTimes(2);

    await first.restart();
    const third = newFlow(portal, { channel });
    await third.openLink('link-2');
    expect(third.state).toEqual({ step: 'key', email, linkExpiresAt: expiresAt });
  });

  it('is not offered to the link of another registration', async () => {
    const portal = fakePortal();
    const channel = tabs();
    await ways['key-shown'](newFlow(portal, { channel }), portal);
    portal.registration.inspectLink.mockResolvedValueOnce({
      step: 'confirmation',
      registrationId: 'r2',
      email,
      linkExpiresAt: expiresAt,
    });
    const other = newFlow(portal, { channel });
    await other.openLink('link-2');
    expect(other.state).toEqual({ step: 'key', email, linkExpiresAt: expiresAt });
  });

  it('is not carried over, in its own tab, to the link of another registration', async () => {
    const { flow, portal } = await flowAt('key-shown');
    portal.registration.inspectLink.mockResolvedValueOnce({
      step: 'confirmation',
      registrationId: 'r2',
      email,
      linkExpiresAt: expiresAt,
    });
    await flow.openLink('link-2');
    expect(flow.state).toEqual({ step: 'key', email, linkExpiresAt: expiresAt });
  });

  it('is offered once, however many tabs show it', async () => {
    const channel = tabs();
    const flow = newFlow(fakePortal(), { channel });
    await flow.openLink('link-2');
    const listener = vi.fn();
    flow.subscribe(listener);
    const other = channel();
    other.postMessage({ kind: 'offer', registrationId: 'r1', key: 'ABCD-EFGH' });
    other.postMessage({ kind: 'offer', registrationId: 'r1', key: 'ABCD-EFGH' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does not disturb a key that is being checked', async () => {
    const portal = fakePortal();
    const channel = tabs();
    const second = newFlow(portal, { channel });
    await second.openLink('link-2');
    const answer = deferred<Awaited<ReturnType<FakePortal['registration']['confirmKey']>>>();
    portal.registration.confirmKey.mockReturnValueOnce(answer.promise);
    const asked = second.confirmKey('ABCD-EFGH');
    channel().postMessage({ kind: 'offer', registrationId: 'r1', key: 'ABCD-EFGH' });
    expect(second.state).toMatchObject({ offeredKey: 'ABCD-EFGH' });
    answer.resolve({ registrationId: 'r1', completionToken: 'c', completionExpiresAt: expiresAt, email });
    await asked;
    expect(second.state.step).toBe('account');
  });
});
