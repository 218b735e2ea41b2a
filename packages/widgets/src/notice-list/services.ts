import type { PortalCore } from '@ikiiki/sdk/core';
import { NoticesService } from '@ikiiki/sdk/notices';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const noticesOf = (portal: PortalCore): NoticesService => serviceOf(portal, 'notices', NoticesService);
