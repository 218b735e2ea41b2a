import type { PointKind, PointReason } from '@ikiiki/sdk/contract';
import { addDays, japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { addMonths } from '../common/months.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { PointEntriesTable } from './tables.js';

export type PointEntry = Readonly<PointEntriesTable>;

/** What the ledger needs of its portal. */
export type LedgerPortal = Pick<Portal, 'clock' | 'random' | 'config'>;

/** Points that came in, as far as they are left. */
export interface OpenGrant {
  readonly id: string;
  readonly left: number;
  /** Last date in Japan on which they can be spent. */
  readonly expiresOn: string;
  /** First date on which they can be spent, where that is not at once. */
  readonly availableFrom: string | null;
}

/** Points that are taken from a grant; given back where negative. */
interface Allocation {
  readonly grantId: string;
  readonly points: number;
}

export interface Writing {
  readonly memberId: string;
  readonly reason: PointReason;
  /** What it was for, in words. */
  readonly subject?: string | undefined;
  /** Names the thing that the entry stands for, so that it is written once: later writings give the first one's entry. */
  readonly sourceRef?: string | undefined;
}

export interface Granting extends Writing {
  readonly points: number;
  /** @default as long as the society's rule says from today */
  readonly expiresOn?: string | undefined;
  readonly availableFrom?: string | undefined;
  /** When, in ms since 1970; never before the newest entry. @default now */
  readonly at?: number | undefined;
}

const startOfDay = (dateOn: string) => Date.parse(`${dateOn}T00:00:00+09:00`);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What is left of each grant, also where that is nothing; the first to expire first. Promised points too. */
async function allGrants(db: PortalDatabase, memberId: string): Promise<OpenGrant[]> {
  const rows = await db
    .selectFrom('point_entries as grant')
    .leftJoin('point_allocations as taken', 'taken.grant_id', 'grant.id')
    .select(['grant.id', 'grant.points', 'grant.expires_on', 'grant.available_from', 'grant.seq'])
    .select(({ fn }) => fn.sum<number | null>('taken.points').as('taken'))
    .where('grant.member_id', '=', memberId)
    .where('grant.expires_on', 'is not', null)
    .groupBy(['grant.id', 'grant.points', 'grant.expires_on', 'grant.available_from', 'grant.seq'])
    .orderBy('grant.expires_on')
    .orderBy('grant.seq')
    .execute();
  return rows.map(({ id, points, expires_on, available_from, taken }) => ({
    id,
    left: points - Number(taken ?? 0),
    expiresOn: expires_on ?? '',
    availableFrom: available_from,
  }));
}

/** The grants of which something is left, the first to expire first. Promised points too. */
export const openGrants = async (db: PortalDatabase, memberId: string): Promise<OpenGrant[]> =>
  (await allGrants(db, memberId)).filter(({ left }) => left > 0);

const isAvailable = (grant: OpenGrant, on: string) =>
  grant.availableFrom === null || grant.availableFrom <= on;

/** What can be spent on a date, the first to expire first. */
export const spendable = (grants: readonly OpenGrant[], on: string): OpenGrant[] =>
  grants.filter((grant) => isAvailable(grant, on) && grant.expiresOn >= on);

export const pointsIn = (grants: readonly OpenGrant[]): number => sum(grants.map(({ left }) => left));

/**
 * The ledger of one member while nobody else writes to it. Every write first lets expire what has run out.
 * Call it inside a transaction, and nothing of it outside.
 */
export class Ledger {
  readonly #portal: LedgerPortal;
  readonly #db: PortalDatabase;
  readonly #memberId: string;
  #seq: number;

  private constructor(portal: LedgerPortal, transaction: PortalDatabase, memberId: string, seq: number) {
    this.#portal = portal;
    this.#db = transaction;
    this.#memberId = memberId;
    this.#seq = seq;
  }

  /** Opens the ledger for writing. */
  static async open(portal: LedgerPortal, transaction: PortalDatabase, memberId: string): Promise<Ledger> {
    // The first thing every writer does; the empty update takes the row's lock, at which the others wait.
    const { last_seq } = await transaction
      .insertInto('point_accounts')
      .values({ member_id: memberId, last_seq: 0 })
      .onConflict((conflict) =>
        conflict.column('member_id').doUpdateSet((eb) => ({ member_id: eb.ref('excluded.member_id') })),
      )
      .returning('last_seq')
      .executeTakeFirstOrThrow();
    const ledger = new Ledger(portal, transaction, memberId, last_seq);
    await ledger.#expire();
    return ledger;
  }

  /** Writes what came in. */
  async grant(granting: Granting, kind: PointKind = 'grant'): Promise<PointEntry> {
    const written = await this.#written(granting);
    if (written) return written;
    const { points, availableFrom } = granting;
    const { validMonths } = this.#portal.config.points;
    return this.#add(kind, points, granting, {
      expires_on:
        granting.expiresOn ??
        addMonths(availableFrom ?? japanDateOf(granting.at ?? this.#portal.clock.now()), validMonths),
      available_from: availableFrom ?? null,
      ...(granting.at !== undefined && { at: granting.at }),
    });
  }

  /** Takes points, the first to expire first. @throws ProblemError `points_insufficient` */
  async take(kind: 'spend' | 'adjust', points: number, writing: Writing): Promise<PointEntry> {
    const written = await this.#written(writing);
    if (written) return written;
    const grants = spendable(await openGrants(this.#db, this.#memberId), today(this.#portal));
    const available = pointsIn(grants);
    if (available < points) throw new ProblemError('points_insufficient', { available });
    const taken: Allocation[] = [];
    let wanted = points;
    for (const { id, left } of grants) {
      if (wanted === 0) break;
      const part = Math.min(left, wanted);
      taken.push({ grantId: id, points: part });
      wanted -= part;
    }
    return this.#add(kind, -points, writing, {}, taken);
  }

  /**
   * Gives back what an entry took, to the grants it was taken from and so with their dates. What came of a grant that
   * was revoked meanwhile does not come back.
   */
  async giveBack(entryId: string, writing: Writing): Promise<PointEntry> {
    const written = await this.#written(writing);
    if (written) return written;
    const taken = await this.#db
      .selectFrom('point_allocations')
      .select(['grant_id', 'points'])
      .where('entry_id', '=', entryId)
      .where('grant_id', 'not in', (query) =>
        query
          .selectFrom('point_allocations')
          .innerJoin('point_entries', 'point_entries.id', 'entry_id')
          .select('grant_id')
          .where('member_id', '=', this.#memberId)
          .where('kind', '=', 'revoke'),
      )
      .execute();
    const back = taken.map(({ grant_id, points }) => ({ grantId: grant_id, points: -points }));
    const entry = await this.#add('adjust', sum(taken.map(({ points }) => points)), writing, {}, back);
    await this.#expire();
    return entry;
  }

  /**
   * Takes back what is left of a grant. The entry is written also where nothing is left: it keeps from coming back what
   * was spent of the grant. `undefined` where there is no such grant.
   */
  async revoke(grantId: string, writing: Writing): Promise<PointEntry | undefined> {
    const written = await this.#written(writing);
    if (written) return written;
    const grant = (await allGrants(this.#db, this.#memberId)).find(({ id }) => id === grantId);
    if (!grant) return undefined;
    return this.#add('revoke', -grant.left, writing, {}, [{ grantId, points: grant.left }]);
  }

  async #expire(): Promise<void> {
    const now = today(this.#portal);
    for (const { id, left, expiresOn } of await openGrants(this.#db, this.#memberId)) {
      if (expiresOn >= now) return;
      await this.#add(
        'expire',
        -left,
        { memberId: this.#memberId, reason: 'expiry' },
        { at: startOfDay(addDays(expiresOn, 1)) },
        [{ grantId: id, points: left }],
      );
    }
  }

  /** The entry that stands for the same thing. */
  async #written({ sourceRef }: Writing): Promise<PointEntry | undefined> {
    if (sourceRef === undefined) return undefined;
    return this.#db
      .selectFrom('point_entries')
      .selectAll()
      .where('member_id', '=', this.#memberId)
      .where('source_ref', '=', sourceRef)
      .executeTakeFirst();
  }

  async #add(
    kind: PointKind,
    points: number,
    { reason, subject, sourceRef }: Writing,
    more: Partial<Pick<PointEntry, 'at' | 'expires_on' | 'available_from'>> = {},
    allocations: readonly Allocation[] = [],
  ): Promise<PointEntry> {
    this.#seq += 1;
    const entry: PointEntry = {
      id: this.#portal.random.id(),
      member_id: this.#memberId,
      seq: this.#seq,
      at: this.#portal.clock.now(),
      kind,
      reason,
      points,
      subject: subject ?? null,
      source_ref: sourceRef ?? null,
      expires_on: null,
      available_from: null,
      ...more,
    };
    await this.#db.insertInto('point_entries').values(entry).execute();
    if (allocations.length > 0) {
      await this.#db
        .insertInto('point_allocations')
        .values(
          allocations.map(({ grantId, points: part }) => ({
            entry_id: entry.id,
            grant_id: grantId,
            points: part,
          })),
        )
        .execute();
    }
    await this.#db
      .updateTable('point_accounts')
      .set({ last_seq: this.#seq })
      .where('member_id', '=', this.#memberId)
      .execute();
    return entry;
  }
}

/** Lets expire what has run out, before somebody looks. */
export async function settleExpired(portal: Portal, memberId: string): Promise<OpenGrant[]> {
  const grants = await openGrants(portal.db, memberId);
  const [first] = grants;
  if (!first || first.expiresOn >= today(portal)) return grants;
  await portal.db.transaction().execute((transaction) => Ledger.open(portal, transaction, memberId));
  return openGrants(portal.db, memberId);
}

/** Grants points to a member; the same `sourceRef` once, whatever is retried or raced. */
export function grantPoints(portal: Portal, granting: Granting): Promise<PointEntry> {
  return portal.db.transaction().execute(async (transaction) => {
    const ledger = await Ledger.open(portal, transaction, granting.memberId);
    return ledger.grant(granting);
  });
}
