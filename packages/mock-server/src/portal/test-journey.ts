import { registration, session } from '@ikiiki/sdk/contract';
import type { Answer, TestWorld } from './test-world.js';

/** The leaflet's insured person, not registered yet. */
export const leaflet = { insuredNumber: '1255003456', birthDate: '2000-05-05' } as const;
/** A number that nobody has. */
export const unknownNumber = '9999999999';
/** A login that the seed knows, with every service open. */
export const member = { loginId: 'yuzu.member', password: 'Midori-no-Kaze58' } as const;
export const memberMail = 'yuzu.member@mail.example';

export const newcomer = {
  email: 'minato@mail.example',
  loginId: 'minato.2026',
  password: 'Kumo-to-Umi71',
  nickname: 'うみねこ',
} as const;

type Identity = { readonly insuredNumber: string; readonly birthDate: string };

/** Step 1 and the mail: gives the token of link 1. */
export async function startRegistration(world: TestWorld, email: string): Promise<string> {
  await world.ask(registration.start, { body: { email } });
  return world.newestToken(email);
}

/** Steps 1 to 3: gives the key and the token of link 2. */
export async function proveIdentity(
  world: TestWorld,
  email: string = newcomer.email,
  identity: Identity = leaflet,
): Promise<{ readonly link1: string; readonly link2: string; readonly key: string; readonly id: string }> {
  const link1 = await startRegistration(world, email);
  const { body } = await world.ask(registration.confirmIdentity, { body: { linkToken: link1, ...identity } });
  const link2 = await world.newestToken(email);
  return { link1, link2, key: body.confirmationKey, id: body.registrationId };
}

/** Steps 1 to 5: gives the completion token. */
export async function confirmKey(
  world: TestWorld,
  email: string = newcomer.email,
  identity: Identity = leaflet,
): Promise<string> {
  const { link2, key } = await proveIdentity(world, email, identity);
  const { body } = await world.ask(registration.confirmKey, {
    body: { linkToken: link2, confirmationKey: key },
  });
  return body.completionToken;
}

/** Steps 1 to 6. */
export async function register(
  world: TestWorld,
  person: Readonly<Record<keyof typeof newcomer, string>> = newcomer,
  identity: Identity = leaflet,
): Promise<Answer<typeof registration.complete>> {
  const { email, ...account } = person;
  const completionToken = await confirmKey(world, email, identity);
  return world.ask(registration.complete, { body: { completionToken, ...account } });
}

export type Transport = 'cookie' | 'embedded-cookie' | 'token';

interface LogInOptions {
  readonly transport?: Transport;
  readonly jar?: ReturnType<TestWorld['newJar']>;
  readonly ip?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Both steps of a login. */
export async function logIn(
  world: TestWorld,
  { loginId, password }: { readonly loginId: string; readonly password: string } = member,
  { transport = 'token', ...asking }: LogInOptions = {},
): Promise<Answer<typeof session.logIn>> {
  const { body } = await world.ask(session.identify, { body: { loginId, transport }, ...asking });
  return world.ask(session.logIn, { body: { flow: body.flow, password, transport }, ...asking });
}

/** A logged-in member who has just proven the password again. */
export async function stepUp(world: TestWorld, login: { loginId: string; password: string } = member) {
  const { body } = await logIn(world, login);
  await world.ask(session.stepUp, { body: { password: login.password }, accessToken: body.accessToken });
  return body;
}
