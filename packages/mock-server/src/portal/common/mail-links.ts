import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { sha256 } from './digest.js';
import type { MailLinksTable } from './tables.js';

export type LinkPurpose = MailLinksTable['purpose'];
export type MailLink = Readonly<MailLinksTable>;

/** 256 bits (SECURITY S-L1). */
const tokenBytes = 32;
/** For so long a dead link is known as one of ours, and leads back with its address; then both are forgotten. */
export const rememberedMs = 7 * 24 * 3_600_000;

/** A new link; older ones of the same purpose and owner die with it. */
export async function issueLink(
  portal: Portal,
  transaction: PortalDatabase,
  link: Pick<MailLink, 'purpose' | 'owner_id' | 'email'>,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const token = portal.random.token(tokenBytes);
  const now = portal.clock.now();
  const expiresAt = now + portal.config.registration.linkLifetimeHours * 3_600_000;
  await closeLinks(transaction, link.owner_id, now, link.purpose);
  await transaction
    .deleteFrom('mail_links')
    .where('expires_at', '<', now - rememberedMs)
    .execute();
  await transaction
    .insertInto('mail_links')
    .values({ ...link, token_hash: await sha256(token), expires_at: expiresAt, closed_at: null })
    .execute();
  return { token, expiresAt };
}

/** The link of a token, alive or not. */
export async function findLink(
  { db }: Pick<Portal, 'db'>,
  token: string,
  ...purposes: readonly LinkPurpose[]
): Promise<MailLink | undefined> {
  return db
    .selectFrom('mail_links')
    .selectAll()
    .where('token_hash', '=', await sha256(token))
    .where('purpose', 'in', purposes)
    .executeTakeFirst();
}

/** Alive until its last millisecond, dead at the hour itself (SECURITY S-L5). */
export function isAlive(link: MailLink | undefined, now: number): link is MailLink {
  return link !== undefined && link.closed_at === null && now < link.expires_at;
}

/**
 * The living link of a token; looking consumes nothing (SECURITY S-L3).
 *
 * @throws ProblemError `link_invalid`
 */
export async function requireLink(
  portal: Portal,
  token: string,
  ...purposes: readonly LinkPurpose[]
): Promise<MailLink> {
  const link = await findLink(portal, token, ...purposes);
  if (!isAlive(link, portal.clock.now())) throw deadLink(link);
  return link;
}

/** Expired, used, replaced and unknown are one answer; a link we know brings its address along. */
export function deadLink(link: MailLink | undefined): ProblemError {
  return new ProblemError('link_invalid', link ? { email: link.email } : {});
}

/** Consumes a link once, however many try at the same time. @throws ProblemError `link_invalid` */
export async function consumeLink(transaction: PortalDatabase, link: MailLink, now: number): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('mail_links')
    .set({ closed_at: now })
    .where('token_hash', '=', link.token_hash)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw deadLink(link);
}

/** Kills the living links of an owner: of one purpose, or all. */
export async function closeLinks(
  db: PortalDatabase,
  ownerId: string,
  now: number,
  purpose?: LinkPurpose,
): Promise<void> {
  let update = db
    .updateTable('mail_links')
    .set({ closed_at: now })
    .where('owner_id', '=', ownerId)
    .where('closed_at', 'is', null);
  if (purpose) update = update.where('purpose', '=', purpose);
  await update.execute();
}

/** `SITE/page#name=TOKEN`: in the fragment a token reaches no server, log or referrer (SECURITY S-L6, S-L7). */
export function linkUrl({ config }: Portal, page: 'register' | 'reset' | 'account', token: string): string {
  const name = page === 'account' ? 'email' : 'link';
  return `${config.siteUrl}${config.pages[page]}#${name}=${token}`;
}
