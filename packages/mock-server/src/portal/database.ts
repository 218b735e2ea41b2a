import type { Kysely } from 'kysely';
import type { AccountsTables } from './accounts/tables.js';
import type { CommonTables } from './common/tables.js';
import type { MembersTables } from './members/tables.js';
import type { RegistrationTables } from './registration/tables.js';
import type { SessionTables } from './session/tables.js';

/** Tables of the portal; each service declares its own beside its decisions and joins them here. */
export type Tables = CommonTables & MembersTables & AccountsTables & RegistrationTables & SessionTables;

/** The database, or a transaction of it. Instants are milliseconds since 1970 (UTC). */
export type PortalDatabase = Kysely<Tables>;
