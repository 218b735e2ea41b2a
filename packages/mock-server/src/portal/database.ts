import type { Kysely } from 'kysely';

/** Tables of the portal; each service declares its own beside its decisions and joins them here. */
// biome-ignore lint/complexity/noBannedTypes: filled by the services
export type Tables = {};

export type PortalDatabase = Kysely<Tables>;
