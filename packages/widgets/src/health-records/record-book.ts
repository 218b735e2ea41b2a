import type { HealthRecord, Meal, RecordSummary, RecordType } from '@ikiiki/sdk/contract';
import type { RecordsService } from '@ikiiki/sdk/records';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { preferredRecord } from '@ikiiki/sdk/rules/preferred-record';

const firstOf = (month: string) => `${month}-01`;
/** A day of the next month is enough: the range ends with the month before it. */
const lastOf = (month: string) => addDays(firstOf(addDays(firstOf(month), 31).slice(0, 7)), -1);

/** What the page knows of a member's records: the months that were looked at, and where the member stands. */
export class RecordBook {
  readonly #records = new Map<string, HealthRecord[]>();
  readonly #meals = new Map<string, Meal[]>();
  readonly #months = new Set<string>();

  private constructor(
    private readonly service: RecordsService,
    public summary: RecordSummary,
  ) {}

  /** Opens it at today, with yesterday. */
  static async open(service: RecordsService): Promise<RecordBook> {
    const book = new RecordBook(service, await service.summary());
    const { today } = book.summary;
    const months = [today, addDays(today, -1)].map((day) => day.slice(0, 7));
    await Promise.all([...new Set(months)].map((month) => book.loadMonth(month)));
    return book;
  }

  async loadMonth(month: string): Promise<void> {
    if (this.#months.has(month)) return;
    const range = { from: firstOf(month), to: lastOf(month) };
    const [records, meals] = await Promise.all([this.service.list(range), this.service.meals(range)]);
    for (const record of records.items) this.put(record);
    for (const meal of meals.items) this.putMeal(meal);
    this.#months.add(month);
  }

  async refreshSummary(): Promise<void> {
    this.summary = await this.service.summary();
  }

  /** Nothing was ever recorded. */
  get isEmpty(): boolean {
    return this.summary.latest.length === 0 && this.#records.size === 0 && this.#meals.size === 0;
  }

  /** The value of a day that counts. */
  recordOf(day: string, type: RecordType): HealthRecord | undefined {
    const ofType = this.recordsOn(day).filter((record) => record.type === type);
    return preferredRecord(ofType, ({ recordedAt }) => recordedAt);
  }

  /** What the member wrote of a day. */
  ownRecordOf(day: string, type: RecordType): HealthRecord | undefined {
    return this.recordsOn(day).find((record) => record.type === type && record.source === 'manual');
  }

  recordsOn(day: string): readonly HealthRecord[] {
    return this.#records.get(day) ?? [];
  }

  mealsOn(day: string): readonly Meal[] {
    return this.#meals.get(day) ?? [];
  }

  /** Kinds of things recorded on a day. */
  countOn(day: string): number {
    return new Set(this.recordsOn(day).map(({ type }) => type)).size + this.mealsOn(day).length;
  }

  /** The newest value of a type before a day, as far as it is known. */
  lastBefore(day: string, type: RecordType): HealthRecord | undefined {
    for (let back = 1; back <= 31; back += 1) {
      const record = this.recordOf(addDays(day, -back), type);
      if (record) return record;
    }
    return this.summary.latest.find((record) => record.type === type && record.date < day);
  }

  put(record: HealthRecord): void {
    const others = this.recordsOn(record.date).filter(
      ({ type, source }) => type !== record.type || source !== record.source,
    );
    this.#records.set(record.date, [...others, record]);
  }

  take(day: string, type: string, source: string): void {
    const left = this.recordsOn(day).filter((record) => record.type !== type || record.source !== source);
    if (left.length > 0) this.#records.set(day, left);
    else this.#records.delete(day);
  }

  putMeal(meal: Meal): void {
    const others = this.mealsOn(meal.date).filter(({ slot }) => slot !== meal.slot);
    this.#meals.set(meal.date, [...others, meal]);
  }

  takeMeal({ date, slot }: Meal): void {
    const left = this.mealsOn(date).filter((meal) => meal.slot !== slot);
    if (left.length > 0) this.#meals.set(date, left);
    else this.#meals.delete(date);
  }

  /** Asks again for all that was looked at, e.g. after an import. */
  async renew(): Promise<void> {
    const months = [...this.#months];
    this.#records.clear();
    this.#meals.clear();
    this.#months.clear();
    await Promise.all([this.refreshSummary(), ...months.map((month) => this.loadMonth(month))]);
  }
}
