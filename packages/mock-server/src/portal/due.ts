import { expireCheckupApplications } from './checkup-applications/expire.js';
import type { Portal } from './context.js';
import { settleEvents } from './events/settle.js';
import { forgetOldExpenses } from './medical-expenses/forget.js';
import { doWhatIsDueAtResorts } from './resorts/due.js';
import { mailGiftCodes } from './rewards/complete.js';
import { forgetClosedDrafts } from './surveys/drafts.js';
import { forgetUnattachedUploads } from './uploads/forget.js';

/** What the portal does by itself when its time has come, each thing once. */
export async function doWhatIsDue(portal: Portal): Promise<void> {
  await mailGiftCodes(portal);
  await forgetClosedDrafts(portal);
  await settleEvents(portal);
  await doWhatIsDueAtResorts(portal);
  await expireCheckupApplications(portal);
  await forgetOldExpenses(portal);
  await forgetUnattachedUploads(portal);
}
