import type { PortalCore } from '@ikiiki/sdk/core';
import { PointsService } from '@ikiiki/sdk/points';
import { RewardsService } from '@ikiiki/sdk/rewards';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const rewardsOf = (portal: PortalCore): RewardsService => serviceOf(portal, 'rewards', RewardsService);
export const pointsOf = (portal: PortalCore): PointsService => serviceOf(portal, 'points', PointsService);
