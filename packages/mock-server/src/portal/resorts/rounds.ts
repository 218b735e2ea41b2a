import type { ResortRound, ResortRoundState } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { commitmentOf } from '@ikiiki/sdk/rules/resort-lottery';
import { iso } from '../../platform/iso.js';
import { addMonths } from '../common/months.js';
import type { PortalConfig } from '../config.js';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import { firstOf, lastOf } from './nights.js';

/** The dates of a round; they follow from its month and the society's rule alone. */
export interface RoundDates {
  readonly opensOn: string;
  readonly closesOn: string;
  /** ms since 1970 (UTC). */
  readonly drawsAt: number;
}

const hourMs = 3_600_000;

export function datesOf(month: string, { resorts }: Pick<PortalConfig, 'resorts'>): RoundDates {
  const dayBefore = ({ monthsBefore, day }: { readonly monthsBefore: number; readonly day: number }) =>
    addDays(addMonths(firstOf(month), -monthsBefore), day - 1);
  const { opens, closes, draws } = resorts;
  return {
    opensOn: dayBefore(opens),
    closesOn: dayBefore(closes),
    drawsAt: Date.parse(`${dayBefore(draws)}T00:00:00+09:00`) + draws.hour * hourMs,
  };
}

type Asked = Pick<Portal, 'clock' | 'config'>;

/** Days of arrival in a month that are far enough ahead; undefined where none is left. */
function arrivalsOf(month: string, { clock, config }: Asked): { from: string; to: string } | undefined {
  const earliest = addDays(today({ clock }), config.resorts.arrivalsFromDays);
  const from = earliest > firstOf(month) ? earliest : firstOf(month);
  const to = lastOf(month);
  return from <= to ? { from, to } : undefined;
}

/** How a round stands now. */
export interface RoundNow extends RoundDates {
  readonly month: string;
  readonly state: ResortRoundState;
  /** Present where applications are taken. */
  readonly arrivals?: { readonly from: string; readonly to: string };
}

export function roundNow(month: string, portal: Asked): RoundNow {
  const dates = datesOf(month, portal.config);
  const on = today(portal);
  const arrivals = arrivalsOf(month, portal);
  const common = { month, ...dates };
  if (on < dates.opensOn) return { ...common, state: 'upcoming' };
  if (on <= dates.closesOn) return { ...common, state: 'open', ...(arrivals && { arrivals }) };
  if (portal.clock.now() < dates.drawsAt) return { ...common, state: 'waiting' };
  return arrivals ? { ...common, state: 'first_come', arrivals } : { ...common, state: 'over' };
}

/** The months from this one to the one that opens next. */
export function monthsNow(portal: Asked): string[] {
  const first = firstOf(today(portal).slice(0, 7));
  return Array.from({ length: portal.config.resorts.opens.monthsBefore + 2 }, (_, ahead) =>
    addMonths(first, ahead).slice(0, 7),
  );
}

/** Makes the rounds of these months, each once, with a seed that nobody sees before the draw. */
export async function prepareRounds({ db, random, ...portal }: Portal): Promise<void> {
  const known = await db.selectFrom('resort_rounds').select('month').execute();
  const missing = monthsNow(portal).filter((month) => !known.some((round) => round.month === month));
  for (const month of missing) {
    const seed = random.token(32);
    await db
      .insertInto('resort_rounds')
      .values({ month, seed, commitment: await commitmentOf(seed), drawn_at: null, record: null })
      .onConflict((conflict) => conflict.column('month').doNothing())
      .execute();
  }
}

/** The rounds that are not over, as a member sees them. */
export async function roundsFor(portal: Portal, memberId: string): Promise<ResortRound[]> {
  const { db } = portal;
  const rounds = monthsNow(portal)
    .map((month) => roundNow(month, portal))
    .filter(({ state }) => state !== 'over');
  const months = rounds.map(({ month }) => month);
  const [rows, sent, own] = await Promise.all([
    db.selectFrom('resort_rounds').select(['month', 'commitment']).where('month', 'in', months).execute(),
    db
      .selectFrom('resort_bookings')
      .innerJoin('cases', 'cases.id', 'case_id')
      .select(({ fn }) => ['month', fn.countAll<number>().as('count')])
      .where('month', 'in', months)
      .where('number', 'is not', null)
      .where('state', '!=', 'withdrawn')
      .groupBy('month')
      .execute(),
    db
      .selectFrom('resort_bookings')
      .select(['month', 'case_id'])
      .where(
        'open_key',
        'in',
        months.map((month) => openKey(memberId, month)),
      )
      .execute(),
  ]);
  return rounds.map(({ month, drawsAt, ...round }) => {
    const commitment = rows.find((row) => row.month === month)?.commitment;
    const bookingId = own.find((row) => row.month === month)?.case_id;
    return {
      month,
      ...round,
      drawsAt: iso(drawsAt),
      entries: Number(sent.find((row) => row.month === month)?.count ?? 0),
      ...(commitment !== undefined && { commitment }),
      ...(bookingId !== undefined && { bookingId }),
    };
  });
}

export const openKey = (memberId: string, month: string): string => `${month} ${memberId}`;
