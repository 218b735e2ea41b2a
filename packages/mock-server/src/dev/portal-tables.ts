import type { PlatformDatabase } from '../platform/tables.js';
import type { PortalDatabase } from '../portal/database.js';

/** The same connection, seen with the portal's tables: two connections would not wait for each other's transactions. */
export const portalTables = (db: PlatformDatabase): PortalDatabase => db as unknown as PortalDatabase;
