import { contract, type ResponseOf } from '@ikiiki/sdk/contract';
import type { Mail } from '../dev/client.js';
import type { ListedPerson } from '../seed/index.js';
import { ConformanceError, expect } from './check.js';
import type { Desk } from './desk.js';
import { exampleBodies, exampleFile } from './example-bodies.js';

const { registration, session, uploads } = contract;

export const password = 'Sakura-namiki7';

type Grant = ResponseOf<typeof session.logIn>;

/** Somebody of the portal's test data. */
export async function person(desk: Desk, id: string): Promise<ListedPerson> {
  const people = (await desk.dev.people()) as readonly unknown[] as readonly ListedPerson[];
  const found = people.find((someone) => someone.id === id);
  if (!found) throw new ConformanceError(`There is nobody called ${id} in the test data.`);
  return found;
}

/** The secret in the fragment of a mail's link. */
export function tokenIn(mail: Mail): string {
  const token = /#\w+=(.+)$/.exec(mail.links[0] ?? '')?.[1];
  expect(token !== undefined, `the mail "${mail.subject}" has a link with a secret in its fragment`);
  return decodeURIComponent(token);
}

/** Step 1: asks for mail 1 and reads its secret. */
export async function askForLink(desk: Desk, email: string): Promise<string> {
  await desk.get(registration.start, { body: { email } });
  return tokenIn(await desk.dev.waitForMail({ to: email }));
}

export interface Identified {
  readonly firstLink: string;
  readonly secondLink: string;
  readonly confirmationKey: string;
}

/** Steps 1 to 4: mail 1, identity, mail 2. */
export async function identify(desk: Desk, email: string, id = 'leaflet'): Promise<Identified> {
  const firstLink = await askForLink(desk, email);
  const { insuredNumber, birthDate } = await person(desk, id);
  const [first] = await desk.dev.mails({ to: email });
  const { confirmationKey } = await desk.get(registration.confirmIdentity, {
    body: { linkToken: firstLink, insuredNumber, birthDate },
  });
  const mail = await desk.dev.waitForMail({ to: email, ...(first && { after: first.id }) });
  return { firstLink, secondLink: tokenIn(mail), confirmationKey };
}

/** Steps 1 to 5. */
export async function proveKey(desk: Desk, email: string, id?: string): Promise<string> {
  const { secondLink, confirmationKey } = await identify(desk, email, id);
  const { completionToken } = await desk.get(registration.confirmKey, {
    body: { linkToken: secondLink, confirmationKey },
  });
  return completionToken;
}

/** Steps 1 to 6. */
export async function register(desk: Desk, loginId: string, email = `${loginId}@example.jp`): Promise<void> {
  const completionToken = await proveKey(desk, email);
  await desk.get(registration.complete, {
    body: { completionToken, loginId, password, nickname: 'はなまる' },
  });
}

/** Logs in by token transport. */
export async function logIn(desk: Desk, loginId: string, secret: string): Promise<Grant> {
  const { flow } = await desk.get(session.identify, { body: { loginId, transport: 'token' } });
  return desk.get(session.logIn, { body: { flow, password: secret, transport: 'token' } });
}

/** A registered member of the test data, logged in. @param id whom; @default the member of long standing */
export async function member(
  desk: Desk,
  id = 'member',
): Promise<{ who: ListedPerson & { loginId: string; password: string; email: string }; grant: Grant }> {
  const who = await person(desk, id);
  const { loginId, password: secret, email } = who;
  expect(loginId && secret && email, 'the test data tell login ID, password and address of the member');
  return { who: { ...who, loginId, password: secret, email }, grant: await logIn(desk, loginId, secret) };
}

/** The same, with the password proven again. */
export async function steppedUpMember(desk: Desk) {
  const { who, grant } = await member(desk);
  await desk.get(session.stepUp, { body: { password: who.password }, accessToken: grant.accessToken });
  return { who, grant };
}

/** Of a {@link member} the access token alone. */
export async function tokenOf(desk: Desk, id?: string): Promise<string> {
  return (await member(desk, id)).grant.accessToken;
}

/** A file that a member has sent, and that waits for an application. @returns its id */
export async function uploadedFile(desk: Desk, accessToken: string): Promise<string> {
  const { id: uploadId } = await desk.get(uploads.begin, { accessToken, body: exampleBodies.uploads.begin });
  const file = exampleFile.slice(0, exampleFile.size, 'application/octet-stream');
  await desk.get(uploads.append, { accessToken, params: { uploadId, offset: '0' }, file });
  await desk.get(uploads.finish, { accessToken, params: { uploadId } });
  return uploadId;
}
