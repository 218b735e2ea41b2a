import { CheckupsService } from '@ikiiki/sdk/checkups';
import type { Checkup, CheckupComparison, CheckupSummary, HealthScore } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';

/** A report with what has changed since the one before. */
export interface ShownCheckup {
  readonly report: Checkup;
  readonly comparison: CheckupComparison;
}

/** What a member sees of the checkups. */
export interface Checkups {
  /** Newest first. */
  readonly list: readonly CheckupSummary[];
  /** The one that is read now; none where there are none. */
  readonly shown: ShownCheckup | undefined;
  readonly score: HealthScore | undefined;
}

/** The most the portal gives at once. */
const largestPage = 100;

export const checkupsOf = (portal: PortalCore): CheckupsService =>
  serviceOf(portal, 'checkups', CheckupsService);

export async function loadShown(portal: PortalCore, checkupId: string): Promise<ShownCheckup> {
  const checkups = checkupsOf(portal);
  const [report, comparison] = await Promise.all([
    checkups.get({ checkupId }),
    checkups.compare({ checkupId }),
  ]);
  return { report, comparison };
}

/** Everything, with the newest report. */
export async function loadCheckups(portal: PortalCore): Promise<Checkups> {
  const checkups = checkupsOf(portal);
  const scoring = checkups.healthScore();
  // Where the list fails, that is what is told
  scoring.catch(() => undefined);
  const list: CheckupSummary[] = [];
  for await (const checkup of checkups.list({ limit: largestPage })) list.push(checkup);
  const [newest] = list;
  const [shown, { score }] = await Promise.all([newest && loadShown(portal, newest.id), scoring]);
  return { list, shown, score };
}
