import type { EventTeam, events } from '@ikiiki/sdk/contract';
import {
  confirmationKeyAlphabet,
  confirmationKeyLength,
  foldConfirmationKey,
} from '@ikiiki/sdk/rules/confirmation-key';
import { judgeNickname } from '@ikiiki/sdk/rules/nickname';
import { countGuesses } from '../common/guesses.js';
import { keyedHash } from '../common/server-key.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { isEnrolled, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { type EntryRow, enteredEntry, updateEntry, withEntry } from './entry.js';
import { type EventRow, eventById, isEntryOpen } from './event.js';

const isTeamEvent = ({ kind }: EventRow) => kind === 'team';

/** Takes somebody out of the team, where there is one; a team without members is gone. */
export async function takeFromTeam(transaction: PortalDatabase, entry: EntryRow): Promise<void> {
  const { team_id: teamId } = entry;
  if (teamId === null) return;
  await updateEntry(transaction, entry, { team_id: null });
  await transaction
    .updateTable('event_teams')
    .set(({ eb }) => ({ size: eb('size', '-', 1) }))
    .where('id', '=', teamId)
    .execute();
  await transaction.deleteFrom('event_teams').where('id', '=', teamId).where('size', '<=', 0).execute();
}

/** @throws ProblemError `validation_failed` for a name that cannot be used */
function teamName(text: string): string {
  const judged = /[<>]/.test(text)
    ? ({ ok: false, code: 'invalid_character' } as const)
    : judgeNickname(text, { nicknameMaxLength: 20 });
  if (judged.ok) return judged.value;
  throw new ProblemError('validation_failed', { errors: [{ pointer: '/name', code: judged.code }] });
}

/** @throws ProblemError `event_not_entered`, `event_closed`, `team_already_joined` */
function requireMayJoin(call: Call, event: EventRow, entry: EntryRow): void {
  if (entry.state === 'withdrawn') throw new ProblemError('event_not_entered');
  if (!isEntryOpen(event, today(call))) throw new ProblemError('event_closed');
  if (entry.team_id !== null) throw new ProblemError('team_already_joined');
}

/** Makes a team of one, with a code that no other of the event has. */
async function insertTeam(
  { random }: Call,
  transaction: PortalDatabase,
  eventId: string,
  name: string,
): Promise<string> {
  for (;;) {
    const made = await transaction
      .insertInto('event_teams')
      .values({
        id: random.id(),
        event_id: eventId,
        name,
        code: random.characters(confirmationKeyAlphabet, confirmationKeyLength),
        size: 1,
      })
      .onConflict((conflict) => conflict.columns(['event_id', 'code']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) return made.id;
  }
}

/** The team as its members see it: nicknames only, without who has left the society. */
async function teamView(call: Call, teamId: string): Promise<EventTeam> {
  const { memberId } = currentSession(call);
  const on = today(call);
  const team = await call.db
    .selectFrom('event_teams')
    .selectAll()
    .where('id', '=', teamId)
    .executeTakeFirstOrThrow();
  const rows = await call.db
    .selectFrom('event_entries as entry')
    .innerJoin('accounts', 'accounts.member_id', 'entry.member_id')
    .innerJoin('members', 'members.id', 'entry.member_id')
    .select(['entry.member_id', 'accounts.nickname', 'members.lost_on', 'members.submitted_on'])
    .where('team_id', '=', teamId)
    .orderBy('entered_at')
    .orderBy('entry.id')
    .execute();
  return {
    id: team.id,
    name: team.name,
    invitationCode: team.code,
    members: rows
      .filter((row) => isEnrolled(row, on))
      .map(({ nickname, member_id }) => ({ nickname, own: member_id === memberId })),
  };
}

export const team: Handler<typeof events.team> = async ({ params }, call) => {
  const event = await eventById(call.db, params.eventId, isTeamEvent);
  const { team_id: teamId } = await enteredEntry(call.db, event, currentSession(call).memberId);
  return teamId === null ? {} : { team: await teamView(call, teamId) };
};

export const createTeam: Handler<typeof events.createTeam> = async ({ params, body }, call) => {
  const event = await eventById(call.db, params.eventId, isTeamEvent);
  const name = teamName(body.name);
  const teamId = await withEntry(call, event, async (transaction, entry) => {
    requireMayJoin(call, event, entry);
    const id = await insertTeam(call, transaction, event.id, name);
    await updateEntry(transaction, entry, { team_id: id });
    return id;
  });
  return teamView(call, teamId);
};

/** Joins the team with a code; of many who want the last place, one gets it. */
async function join(call: Call, event: EventRow, code: string): Promise<string> {
  return withEntry(call, event, async (transaction, entry) => {
    requireMayJoin(call, event, entry);
    const found = await transaction
      .selectFrom('event_teams')
      .select('id')
      .where('event_id', '=', event.id)
      .where('code', '=', code)
      .executeTakeFirst();
    if (!found) throw new ProblemError('team_code_unknown');
    const { numUpdatedRows } = await transaction
      .updateTable('event_teams')
      .set(({ eb }) => ({ size: eb('size', '+', 1) }))
      .where('id', '=', found.id)
      .where('size', '<', event.team_max ?? 0)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new ProblemError('team_full');
    await updateEntry(transaction, entry, { team_id: found.id });
    return found.id;
  });
}

/** Codes that nobody has are counted. */
async function withinTries<Result>(call: Call, work: () => Promise<Result>): Promise<Result> {
  const subject = await (await keyedHash(call, 'subjects'))(currentSession(call).memberId);
  const guesses = { key: { bucket: 'team_codes', subject }, allowances: call.config.limits.teamCodes };
  return countGuesses(call, guesses, 'team_code_unknown', work);
}

export const joinTeam: Handler<typeof events.joinTeam> = async ({ params, body }, call) => {
  const event = await eventById(call.db, params.eventId, isTeamEvent);
  const code = foldConfirmationKey(body.invitationCode);
  return teamView(call, await withinTries(call, () => join(call, event, code)));
};

export const leaveTeam: Handler<typeof events.leaveTeam> = async ({ params }, call) => {
  const event = await eventById(call.db, params.eventId, isTeamEvent);
  await withEntry(call, event, async (transaction, entry) => {
    if (entry.state === 'withdrawn') throw new ProblemError('event_not_entered');
    if (!isEntryOpen(event, today(call))) throw new ProblemError('event_closed');
    await takeFromTeam(transaction, entry);
  });
};
