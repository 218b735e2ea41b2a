import { iso } from './iso.js';
import type { Clock, Mailer, OutgoingMail, Randomness } from './ports.js';
import type { PlatformDatabase, PlatformTables } from './tables.js';

/** A mail as the mailbox shows it. */
export interface ReceivedMail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every http(s) address in the text, in its order. */
  readonly links: readonly string[];
  readonly locale: string;
  /** Instant (UTC) on the world's clock. */
  readonly sentAt: string;
}

export interface MailboxOptions {
  readonly db: PlatformDatabase;
  readonly clock: Clock;
  readonly random: Randomness;
  /** Sender of every mail. */
  readonly from: string;
  /** Also hands each mail to a real mail server, after it is in the mailbox. */
  readonly deliver?: (mail: OutgoingMail & { readonly from: string }) => void;
}

const linksIn = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s<>"'」）)]+/g) ?? [])];

function received(row: PlatformTables['dev_mails']): ReceivedMail {
  return {
    id: row.id,
    from: row.sender,
    to: row.recipient,
    subject: row.subject,
    text: row.body_text,
    html: row.body_html,
    links: JSON.parse(row.links) as string[],
    locale: row.locale,
    sentAt: row.sent_at,
  };
}

/**
 * The built-in mailbox of a world. Queued mails wait in memory until {@link Mailbox.flush}, so that a mail can be
 * queued inside a transaction without a second connection.
 */
export class Mailbox implements Mailer {
  readonly #options: MailboxOptions;
  #pending: { mail: OutgoingMail; sentAt: string }[] = [];
  #flushing: Promise<void> = Promise.resolve();
  #listeners = new Set<() => void>();

  constructor(options: MailboxOptions) {
    this.#options = options;
  }

  queue(mail: OutgoingMail): void {
    this.#pending.push({ mail, sentAt: iso(this.#options.clock.now()) });
  }

  /** Stores what was queued; resolves when it can be read. */
  flush(): Promise<void> {
    if (this.#pending.length > 0) {
      const batch = this.#pending.splice(0);
      this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#store(batch));
    }
    return this.#flushing;
  }

  async #store(batch: readonly { mail: OutgoingMail; sentAt: string }[]): Promise<void> {
    const { db, random, from, deliver } = this.#options;
    const last = await db
      .selectFrom('dev_mails')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirst();
    const first = Number(last?.seq ?? 0) + 1;
    await db
      .insertInto('dev_mails')
      .values(
        batch.map(({ mail, sentAt }, index) => ({
          seq: first + index,
          id: random.id(),
          sender: from,
          recipient: mail.to,
          subject: mail.subject,
          body_text: mail.text,
          body_html: mail.html,
          links: JSON.stringify(linksIn(mail.text)),
          locale: mail.locale,
          sent_at: sentAt,
        })),
      )
      .execute();
    if (deliver) for (const { mail } of batch) deliver({ ...mail, from });
    for (const listener of this.#listeners) listener();
  }

  /** Newest first; with `to`, those to one address (upper and lower case alike). */
  async list({ to, limit = 500 }: { to?: string; limit?: number } = {}): Promise<ReceivedMail[]> {
    const { db } = this.#options;
    let query = db.selectFrom('dev_mails').selectAll().orderBy('seq', 'desc').limit(limit);
    if (to !== undefined) {
      query = query.where(({ fn }) => fn<string>('lower', ['recipient']), '=', to.toLowerCase());
    }
    return (await query.execute()).map(received);
  }

  async get(id: string): Promise<ReceivedMail | undefined> {
    const row = await this.#options.db
      .selectFrom('dev_mails')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && received(row);
  }

  async clear(): Promise<void> {
    await this.#options.db.deleteFrom('dev_mails').execute();
  }

  /** Calls back once, when the next mail is stored; the returned function stops waiting. */
  onNext(listener: () => void): () => void {
    const once = () => {
      this.#listeners.delete(once);
      listener();
    };
    this.#listeners.add(once);
    return () => this.#listeners.delete(once);
  }
}
