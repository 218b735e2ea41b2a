import type { PortalCore } from '@ikiiki/sdk/core';
import { EventsService } from '@ikiiki/sdk/events';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const eventsOf = (portal: PortalCore): EventsService => serviceOf(portal, 'events', EventsService);
