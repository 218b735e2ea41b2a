import { type ServiceAvailability, type ServiceName, serviceNames } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { addMonths } from '../common/months.js';
import { isEnrolled, type Member } from '../members/members.js';

type Group = ServiceAvailability['group'];

/** Orange banner and checkup application of the leaflet; everything else opens at once. */
const groups: Partial<Record<ServiceName, Group>> = {
  events: 'wellness',
  points: 'wellness',
  checkup_results: 'wellness',
  articles: 'wellness',
  health_records: 'wellness',
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

/** When each service opens for a member; a service that a former member has lost is not in the list. */
export function availabilityOf(member: Member, today: string): ServiceAvailability[] {
  const offered = isEnrolled(member, today)
    ? serviceNames
    : serviceNames.filter((service) => openAfterLeaving.includes(service));
  return offered.map((service) => {
    const group = groups[service] ?? 'other';
    const availableFrom = opensOn[group](member.submitted_on);
    const available = today >= availableFrom;
    // The leaflet says 約: until the day has come it is an estimate.
    return { service, group, available, availableFrom, approximate: !available };
  });
}
