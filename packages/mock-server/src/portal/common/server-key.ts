import type { Portal } from '../context.js';
import { hmac } from './digest.js';

/** `subjects`: hides who is counted. `successors`: makes refresh tokens. `confirmation_keys`: finds keys. `survey_drafts`: hides whose they are. */
type KeyName = 'subjects' | 'successors' | 'confirmation_keys' | 'survey_drafts';

/**
 * A secret of this portal, made when it is first needed. Read anew each time: a restored world brings its own.
 * Not to be called inside a transaction.
 */
async function serverKey({ db, random }: Portal, name: KeyName): Promise<string> {
  const stored = () =>
    db.selectFrom('server_keys').select('value').where('name', '=', name).executeTakeFirst();
  const known = await stored();
  if (known) return known.value;
  await db
    .insertInto('server_keys')
    .values({ name, value: random.token(32) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const made = await stored();
  if (!made) throw new Error(`The server key ${name} is missing.`);
  return made.value;
}

/** A function that hashes texts with one of the portal's own secrets. */
export async function keyedHash(portal: Portal, name: KeyName): Promise<(text: string) => Promise<string>> {
  const key = await serverKey(portal, name);
  return (text) => hmac(key, text);
}
