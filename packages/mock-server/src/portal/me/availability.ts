import { type ServiceAvailability, type ServiceName, serviceNames } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { addMonths } from '../common/months.js';
import { isEnrolled, type Membership } from '../members/members.js';

type Group = ServiceAvailability['group'];

/** Orange banner and checkup application of the leaflet; everything else opens at once. */
const groups: Partial<Record<ServiceName, Group>> = {
  events: 'wellness',
  points: 'wellness',
  checkup_results: 'wellness',
  articles: 'wellness',
  health_records: 'wellness',
  my_rules: 'wellness',
  checkup_application: 'checkup',
};

/** What stays open for people who left: papers they need afterwards (DOMAIN 3.10). */
const openAfterLeaving: readonly ServiceName[] = [
  'medical_expenses',
  'society_notices',
  'certificates',
  'application_forms',
];

/** From which day (in Japan) each group opens, counted from the employer's submission (leaflet, DOMAIN 0.19). */
const opensOn: Readonly<Record<Group, (submittedOn: string) => string>> = {
  wellness: (submittedOn) => addDays(submittedOn, 7),
  checkup: (submittedOn) => addMonths(submittedOn, 1),
  other: (submittedOn) => submittedOn,
};

/** When a service opens for a member; `undefined` for one that a former member has lost. */
export function offerOf(
  service: ServiceName,
  membership: Membership,
  today: string,
): ServiceAvailability | undefined {
  if (!isEnrolled(membership, today) && !openAfterLeaving.includes(service)) return undefined;
  const group = groups[service] ?? 'other';
  const availableFrom = opensOn[group](membership.submitted_on);
  const available = today >= availableFrom;
  // The leaflet says 約: until the day has come it is an estimate.
  return { service, group, available, availableFrom, approximate: !available };
}

/** The same of each service that the member has. */
export const availabilityOf = (membership: Membership, today: string): ServiceAvailability[] =>
  serviceNames.flatMap((service) => offerOf(service, membership, today) ?? []);
