import type { PointBalance, PointMonth, PointTransaction } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { PointsService } from '@ikiiki/sdk/points';
import { serviceOf } from '@ikiiki/sdk/service-of';

/** Entries of the history at first. */
const firstPage = 10;
/** Entries that each further page brings. */
const furtherPage = 20;
/** The most the portal gives at once. */
const largestPage = 100;

/** What a member sees of the points. */
export interface Points {
  readonly balance: PointBalance;
  readonly months: readonly PointMonth[];
  /** Newest first. */
  readonly history: readonly PointTransaction[];
  /** Where the history goes on; none where all of it is here. */
  readonly nextCursor: string | undefined;
}

const pointsOf = (portal: PortalCore) => serviceOf(portal, 'points', PointsService);

/** @param shown entries that are on the screen already, and should stay there */
export async function loadPoints(portal: PortalCore, shown = 0): Promise<Points> {
  const points = pointsOf(portal);
  const limit = Math.min(largestPage, Math.max(firstPage, shown));
  const [balance, months, page] = await Promise.all([
    points.balance(),
    points.months(),
    points.list({ limit }),
  ]);
  return { balance, months: months.items, history: page.items, nextCursor: page.nextCursor };
}

/** The same with the next page of the history. */
export async function withMore(portal: PortalCore, shown: Points): Promise<Points> {
  const page = await pointsOf(portal).list({ cursor: shown.nextCursor, limit: furtherPage });
  return { ...shown, history: [...shown.history, ...page.items], nextCursor: page.nextCursor };
}

/**
 * When the promised points become usable: their entries, where those on hand are all of them. Undefined where some are
 * further back in the history, or were taken back since.
 */
export function promisedEntries({ balance, history }: Points): readonly PointTransaction[] | undefined {
  const promised = history.filter(({ availableFrom }) => availableFrom);
  const sum = promised.reduce((total, { points }) => total + points, 0);
  return sum === balance.pending ? promised : undefined;
}
