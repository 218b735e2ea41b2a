import { deadLink, type LinkPurpose, type MailLink, requireLink } from '../common/mail-links.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import type { RegistrationsTable } from './tables.js';

export type Registration = Readonly<RegistrationsTable>;

export function findRegistration(db: PortalDatabase, id: string): Promise<Registration | undefined> {
  return db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * The open registration behind a living link.
 *
 * @throws ProblemError `link_invalid`
 */
export async function openRegistration(
  portal: Portal,
  token: string,
  ...purposes: readonly LinkPurpose[]
): Promise<{ readonly link: MailLink; readonly registration: Registration }> {
  const link = await requireLink(portal, token, ...purposes);
  const registration = await findRegistration(portal.db, link.owner_id);
  if (!registration || registration.outcome !== null) throw deadLink(link);
  return { link, registration };
}

/** Too many failed identity checks: its links lead nowhere any more. */
export function isExhausted(registration: Registration, { config }: Pick<Portal, 'config'>): boolean {
  return registration.identity_failures >= config.limits.identity.perRegistration;
}
