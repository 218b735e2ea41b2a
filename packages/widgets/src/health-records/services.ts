import type { PortalCore } from '@ikiiki/sdk/core';
import { RecordsService } from '@ikiiki/sdk/records';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const recordsOf = (portal: PortalCore): RecordsService => serviceOf(portal, 'records', RecordsService);
