import { AuditLog } from '../platform/audit-log.js';
import { IdempotencyStore } from '../platform/idempotency-store.js';
import { Mailbox } from '../platform/mailbox.js';
import type { MailDelivery, Platform } from '../platform/platform.js';
import type { SecretHasher } from '../platform/ports.js';
import { kyselyOver, type SqliteHandle } from '../platform/sqlite.js';
import type { PlatformDatabase, PlatformTables } from '../platform/tables.js';
import { type ClockState, WorldClock } from '../platform/world-clock.js';
import type { PortalConfig } from '../portal/config.js';
import type { Portal } from '../portal/context.js';
import { doWhatIsDue } from '../portal/due.js';
import { Faults } from './faults.js';
import { Gate } from './gate.js';
import { Journal } from './journal.js';
import { Later } from './later.js';
import { portalTables } from './portal-tables.js';
import type { Template } from './template.js';

export interface WorldOptions {
  readonly name: string;
  readonly platform: Platform;
  readonly secrets: SecretHasher;
  readonly config: PortalConfig;
  readonly handle: SqliteHandle;
  readonly deliver?: MailDelivery;
  /** Whether a file is behind the database. @default false */
  readonly durable?: boolean;
  /** Told about work that failed after its answer was sent. */
  readonly onError: (error: unknown) => void;
}

/** A kept state of a world. */
export interface Snapshot {
  readonly id: string;
  /** Instant the world's clock showed, in ms since 1970. */
  readonly now: number;
  readonly frozen: boolean;
  readonly image: Uint8Array;
}

const keptSnapshots = 20;

/** An isolated portal: its own data, clock, mailbox, journal (DESIGN, "A world"). */
export class World {
  readonly name: string;
  readonly portal: Portal;
  readonly clock: WorldClock;
  readonly mailbox: Mailbox;
  readonly audit: AuditLog;
  readonly idempotency: IdempotencyStore;
  readonly journal = new Journal();
  readonly faults = new Faults();
  /** Whether what was answered must survive the process. */
  readonly durable: boolean;
  readonly later: Later;
  readonly db: PlatformDatabase;
  readonly #handle: SqliteHandle;
  readonly #gate = new Gate();
  readonly #platform: Platform;
  #snapshots: Snapshot[] = [];

  private constructor(options: WorldOptions, clock: WorldClock) {
    const { name, platform, config, handle, deliver } = options;
    this.name = name;
    this.durable = options.durable ?? false;
    this.clock = clock;
    this.#platform = platform;
    this.#handle = handle;
    this.db = kyselyOver<PlatformTables>(handle);
    this.later = new Later(() => this.settle(), options.onError);
    this.idempotency = new IdempotencyStore(this.db, clock);
    this.audit = new AuditLog(this.db, clock);
    this.mailbox = new Mailbox({
      db: this.db,
      clock,
      random: platform.random,
      from: config.mail.from,
      ...(deliver && { deliver: (mail) => void deliver.send(mail).catch(options.onError) }),
    });
    this.portal = {
      config,
      db: portalTables(this.db),
      clock,
      random: platform.random,
      secrets: options.secrets,
      pdfFonts: platform.pdfFonts,
      mailer: this.mailbox,
      audit: this.audit.forRequest(null),
      antivirus: platform.antivirus,
    };
  }

  /** Opens the world that a database holds. */
  static async open(options: WorldOptions): Promise<World> {
    const db = kyselyOver<PlatformTables>(options.handle);
    const row = await db
      .selectFrom('dev_state')
      .select('value')
      .where('key', '=', 'clock')
      .executeTakeFirstOrThrow();
    const { machineClock } = options.platform;
    return new World(options, new WorldClock(machineClock, JSON.parse(row.value) as ClockState));
  }

  /** Runs a request's work; waits while the world is reset, copied or restored. */
  enter<T>(work: () => Promise<T>): Promise<T> {
    return this.#gate.enter(work);
  }

  /** Stores the mails and audit events that a request left behind. */
  async settle(): Promise<void> {
    await this.audit.flush();
    await this.mailbox.flush();
  }

  /** Resolves when nothing is left to do: after the answers so far, and by the clock. Not from inside {@link enter}. */
  quiet(): Promise<void> {
    return this.enter(() => this.#finish());
  }

  async freeze(): Promise<void> {
    this.clock.freeze();
    await this.#keepClock();
  }

  async resume(): Promise<void> {
    this.clock.resume();
    await this.#keepClock();
  }

  /** @throws RangeError for a negative distance. */
  async advance(ms: number): Promise<void> {
    await this.quiet();
    this.clock.advance(ms);
    await this.#keepClock();
    await this.quiet();
  }

  /** Begins anew from a template. */
  async reset(template: Template): Promise<void> {
    await this.#alone(async () => {
      await this.#load(template.image, template.startsAt, false);
      this.journal.clear();
      this.faults.clear();
    });
  }

  /** Keeps the world as it is now; the oldest of twenty falls out. */
  async snapshot(): Promise<Snapshot> {
    return this.#alone(async () => {
      const kept: Snapshot = {
        id: this.#platform.random.id(),
        now: this.clock.now(),
        frozen: this.clock.frozen,
        image: this.#handle.image(),
      };
      this.#snapshots = [...this.#snapshots, kept].slice(-keptSnapshots);
      return kept;
    });
  }

  get snapshots(): readonly Snapshot[] {
    return this.#snapshots;
  }

  /** Goes back to a snapshot, its clock included; false where there is none of that id. */
  async restore(id: string): Promise<boolean> {
    const kept = this.#snapshots.find((snapshot) => snapshot.id === id);
    if (!kept) return false;
    await this.#alone(() => this.#load(kept.image, kept.now, kept.frozen));
    return true;
  }

  async close(): Promise<void> {
    await this.#alone(async () => this.#handle.close());
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#gate.alone(async () => {
      await this.#finish();
      return work();
    });
  }

  async #finish(): Promise<void> {
    await this.later.drain();
    await doWhatIsDue(this.portal);
    await this.settle();
  }

  async #load(image: Uint8Array, now: number, frozen: boolean): Promise<void> {
    this.#handle.load(image);
    this.clock.show(now, frozen);
    await this.#keepClock();
  }

  async #keepClock(): Promise<void> {
    await this.db
      .updateTable('dev_state')
      .set({ value: JSON.stringify(this.clock.state) })
      .where('key', '=', 'clock')
      .execute();
  }
}
