import type { Resort, ResortCalendar, ResortDay, ResortSeason } from '@ikiiki/sdk/contract';
import { explain } from '../foundation/explain.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { ResortHost } from './resort-host.js';
import { resortsOf } from './services.js';

/** A month at a resort, on its way, there, or not to be had. */
type Known = ResortCalendar | ProblemText | 'loading';

const keyOf = (resortId: string, month: string) => `${resortId} ${month}`;

/** The months that were looked at. */
export class Calendars {
  readonly #known = new Map<string, Known>();

  constructor(private readonly host: ResortHost) {}

  /** A month; one that is not here is asked for, and drawn when it is. */
  month(resortId: string, month: string): Known {
    const known = this.#known.get(keyOf(resortId, month));
    if (known !== undefined) return known;
    void this.load(resortId, month);
    return 'loading';
  }

  /** Asks for a month as it is now. */
  async load(resortId: string, month: string): Promise<void> {
    const key = keyOf(resortId, month);
    const before = this.#known.get(key);
    if (before === undefined || (before !== 'loading' && 'code' in before)) this.#known.set(key, 'loading');
    try {
      this.#known.set(key, await resortsOf(await this.host.client()).calendar({ resortId, month }));
    } catch (error) {
      this.#known.set(key, await explain(error, this.host.language(), this.host.texts()));
    }
    this.host.element.requestUpdate();
  }

  /** What is here is asked for again when it is looked at next. */
  forget(): void {
    this.#known.clear();
  }

  #dayOn(resortId: string, on: string): ResortDay | undefined {
    const known = this.month(resortId, on.slice(0, 7));
    return typeof known === 'object' && 'days' in known ? known.days.find((day) => day.on === on) : undefined;
  }

  /** The season of a night; undefined where it is not known yet, or the resort is closed. */
  seasonOn(resort: Resort, on: string): ResortSeason | undefined {
    const day = this.#dayOn(resort.id, on);
    return resort.seasons.find(({ id }) => id === day?.seasonId);
  }

  /** Whether somebody can stay in a night; a night that nobody knows of counts as open. */
  readonly isOpen = (resortId: string, on: string): boolean =>
    this.#dayOn(resortId, on)?.closedBecause === undefined;
}
