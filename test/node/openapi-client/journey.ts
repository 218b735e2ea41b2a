import createClient from 'openapi-fetch';
import type { paths } from './portal.js';

/** What a person brings to the journey, and how mails are read. */
export interface Person {
  readonly email: string;
  readonly insuredNumber: string;
  readonly birthDate: string;
  readonly loginId: string;
  readonly password: string;
  readonly nickname: string;
  /** Token of the link in the newest mail. */
  readonly newestLink: () => Promise<string>;
}

/** An answer's body; throws where the portal refused. */
function bodyOf<Body>({ data, error }: { data?: Body; error?: unknown }): Body {
  if (data === undefined) throw new Error(`refused: ${JSON.stringify(error)}`);
  return data;
}

/** Registers and logs in with nothing but the client generated from `/openapi.json`; returns the profile. */
export async function registerAndLogIn(baseUrl: string, person: Person) {
  const client = createClient<paths>({ baseUrl });
  const header = { 'X-Ikiiki-Client': 'openapi-fetch/0' };

  bodyOf(
    await client.POST('/v1/registrations', {
      params: { header },
      body: { email: person.email, locale: 'ja' },
    }),
  );
  const { confirmationKey } = bodyOf(
    await client.POST('/v1/registrations/identity', {
      params: { header },
      body: {
        linkToken: await person.newestLink(),
        insuredNumber: person.insuredNumber,
        birthDate: person.birthDate,
      },
    }),
  );
  const { completionToken } = bodyOf(
    await client.POST('/v1/registrations/confirmation', {
      params: { header },
      body: { linkToken: await person.newestLink(), confirmationKey },
    }),
  );
  const { loginId, password, nickname } = person;
  bodyOf(
    await client.POST('/v1/registrations/completion', {
      params: { header },
      body: { completionToken, loginId, password, nickname },
    }),
  );

  const { flow } = bodyOf(
    await client.POST('/v1/session/identification', {
      params: { header },
      body: { loginId, transport: 'token' },
    }),
  );
  const { accessToken } = bodyOf(
    await client.POST('/v1/session', { params: { header }, body: { flow, password, transport: 'token' } }),
  );
  return bodyOf(await client.GET('/v1/me', { headers: { Authorization: `Bearer ${accessToken}` } }));
}
