import type { Portal } from '../../portal/context.js';
import { seedPortal } from '../seed-portal.js';
import { plantPeople } from '../standard.js';
import { plantHostileForms } from './application-forms.js';
import { plantHostileArticles } from './articles.js';
import { plantHostileCheckupApplications } from './checkup-applications.js';
import { plantHostileCheckups } from './checkups.js';
import { plantHostileDocuments } from './documents.js';
import { plantHostileEvents } from './events.js';
import { plantHostileDispensings } from './generic-notices.js';
import { plantHostileMeals } from './meals.js';
import { plantHostileExpenses } from './medical-expenses.js';
import { plantHostileRules } from './my-rules.js';
import { plantHostileNotices } from './notices.js';
import { plantHostileResorts } from './resorts.js';
import { plantHostileRewards } from './rewards.js';
import { plantHostileSurveys } from './surveys.js';
import { hostileTexts } from './texts.js';
import { plantHostileTopics } from './topics.js';
import { plantHostileClaim } from './vaccine-claim.js';

/** Texts that try to do harm, in every field that somebody could fill (SECURITY S-X5, S-X6). */
export async function plantHostile(portal: Portal): Promise<void> {
  await plantPeople(portal);
  const seeding = seedPortal(portal, 'hostile');
  await plantHostileNotices(seeding);
  await plantHostileArticles(seeding);
  await plantHostileTopics(seeding);
  await plantHostileRewards(seeding);
  await plantHostileCheckups(seeding);
  await plantHostileMeals(seeding);
  await plantHostileSurveys(seeding);
  await plantHostileRules(seeding);
  await plantHostileEvents(seeding);
  await plantHostileForms(seeding);
  await plantHostileDocuments(seeding);
  await plantHostileClaim(seeding);
  await plantHostileDispensings(seeding);
  await plantHostileExpenses(seeding);
  await plantHostileResorts(seeding);
  await plantHostileCheckupApplications(seeding);
  await portal.db
    .updateTable('accounts')
    .set({ nickname: hostileTexts[0] ?? '' })
    .where('member_id', '=', 'member')
    .execute();
}
