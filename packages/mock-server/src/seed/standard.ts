import { emailKeyOf, loginIdKeyOf } from '../portal/accounts/accounts.js';
import type { Portal } from '../portal/context.js';
import { addFailure, noNumberFailures } from '../portal/registration/identity-hold.js';
import { numberKey } from '../portal/registration/identity-proof.js';
import { plantApplicationForms } from './application-forms/index.js';
import { plantArticles } from './articles/index.js';
import { plantCheckupApplications } from './checkup-applications/index.js';
import { plantCheckups } from './checkups/index.js';
import { plantDocuments } from './documents/index.js';
import { plantEvents } from './events/index.js';
import { plantGenericNotices } from './generic-notices.js';
import { plantLedgers } from './ledgers.js';
import { plantMedicalExpenses } from './medical-expenses/index.js';
import { plantMyRules } from './my-rules/index.js';
import { plantRuleSuggestions } from './my-rules/suggestions.js';
import { plantNotices } from './notices.js';
import { plantRecords } from './records.js';
import { plantResorts } from './resorts/index.js';
import { plantRewards } from './rewards.js';
import { seedPortal } from './seed-portal.js';
import type { SeededPerson } from './seeded-person.js';
import { standardPeople } from './standard-people.js';
import { plantSurveys } from './surveys/index.js';
import { plantTopics } from './topics.js';
import { plantVaccineSubsidy } from './vaccine-subsidy/index.js';

const hourMs = 3_600_000;

/** Puts the standard people and what they have into an empty portal. Always the same; nothing is hashed. */
export async function plantStandard(portal: Portal): Promise<void> {
  await plantPeople(portal);
  const seeding = seedPortal(portal, 'seed');
  await plantRewards(seeding);
  await plantLedgers(seeding);
  await plantNotices(seeding);
  await plantTopics(seeding);
  await plantApplicationForms(seeding);
  await plantDocuments(seeding);
  await plantVaccineSubsidy(seeding);
  await plantResorts(seeding);
  await plantGenericNotices(seeding);
  await plantMedicalExpenses(seeding);
  await plantCheckups(seeding);
  await plantArticles(seeding);
  await plantSurveys(seeding);
  await plantRecords(seeding);
  await plantRuleSuggestions(seeding);
  await plantMyRules(seeding);
  await plantEvents(seeding);
  await plantCheckupApplications(seeding);
}

/** The people alone. */
export async function plantPeople(portal: Portal): Promise<void> {
  await portal.db.insertInto('members').values(standardPeople.map(memberRow)).execute();
  await portal.db
    .insertInto('accounts')
    .values(standardPeople.flatMap((person) => accountRow(person, portal)))
    .execute();
  for (const person of standardPeople) {
    if (person.held) await hold(portal, person.symbol + person.number);
  }
}

function memberRow(person: SeededPerson) {
  const [familyName = '', givenName = ''] = person.name.split(' ');
  const [familyKana = '', givenKana = ''] = person.kana.split(' ');
  return {
    id: person.id,
    insured_number: person.symbol + person.number,
    birth_date: person.birthDate,
    relationship: person.relationship,
    sex: person.sex,
    family_name: familyName,
    given_name: givenName,
    family_kana: familyKana,
    given_kana: givenKana,
    submitted_on: person.submittedOn,
    lost_on: person.lostOn ?? null,
  };
}

function accountRow({ id, account }: SeededPerson, { config }: Portal) {
  if (!account) return [];
  return [
    {
      member_id: id,
      login_id: account.loginId,
      login_id_key: loginIdKeyOf(account.loginId, config),
      password_hash: account.passwordHash,
      nickname: account.nickname,
      email: account.email,
      email_key: emailKeyOf(account.email),
      locale: 'ja' as const,
      registered_at: Date.parse(account.registeredAt),
    },
  ];
}

/** As many failures as it takes, an hour ago. */
async function hold(portal: Portal, insuredNumber: string): Promise<void> {
  const { identity } = portal.config.limits;
  const failedAt = portal.clock.now() - hourMs;
  let state = noNumberFailures;
  for (let tries = 0; tries < identity.perNumber.failures; tries += 1) {
    state = addFailure(state, identity, failedAt);
  }
  await portal.db
    .insertInto('throttles')
    .values({ ...(await numberKey(portal, insuredNumber)), state: JSON.stringify(state) })
    .execute();
}
