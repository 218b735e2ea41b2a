import { contract } from '@ikiiki/sdk/contract';
import type { Check } from '../check.js';
import { expectEqual } from '../check.js';
import { type Desk, expectProblem, fingerprint } from '../desk.js';
import { logIn, member, password, proveKey } from '../journey.js';
import { type Ownership, type OwnObject, owner, ownerships } from '../objects.js';
import { type Operation, operations } from '../operations.js';

/** Somebody of the owner's family, registered under the same number. */
async function relativeOf(desk: Desk): Promise<string> {
  const completionToken = await proveKey(desk, 'relative@example.jp', 'family-spouse');
  const body = { completionToken, loginId: 'relative', password, nickname: 'はなまる' };
  await desk.get(contract.registration.complete, { body });
  return (await logIn(desk, 'relative', password)).accessToken;
}

async function staysUnknown(
  desk: Desk,
  { endpoint, body, file }: Operation,
  object: OwnObject,
): Promise<void> {
  const params = await object(desk, (await member(desk, owner)).grant.accessToken);
  const nothing = Object.fromEntries(Object.keys(params).map((name) => [name, 'bm9ib2R5LWtub3dz']));
  for (const accessToken of [(await member(desk)).grant.accessToken, await relativeOf(desk)]) {
    const ask = (asked: object) => desk.ask(endpoint, { accessToken, body, file, params: asked as never });
    const theirs = await ask(params);
    expectProblem(theirs, 'not_found');
    // Nothing tells it from an object that was never there
    expectEqual(fingerprint(theirs), fingerprint(await ask(nothing)), 'the answer for an unknown id');
  }
}

/** What holds for every id of the contract, made from it: another member's object is unknown, family included. */
export const othersObjectsChecks: readonly Check[] = operations.flatMap((operation): Check[] => {
  const [service = '', name = ''] = operation.name.split('.');
  const table: Readonly<Record<string, Readonly<Record<string, Ownership>>>> = ownerships;
  const object = table[service]?.[name];
  if (typeof object !== 'function') return [];
  return [
    {
      service: operation.service,
      name: `${operation.name} knows nothing of another member’s object, of the family neither (S-F3)`,
      needs: ['dev'],
      run: (desk) => staysUnknown(desk, operation, object),
    },
  ];
});
