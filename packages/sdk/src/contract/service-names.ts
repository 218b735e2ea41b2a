/** The services of the leaflet, in its order. */
export const serviceNames = [
  'events',
  'points',
  'checkup_results',
  'articles',
  'health_records',
  'my_rules',
  'checkup_application',
  'vaccine_subsidy',
  'medical_expenses',
  'generic_notices',
  'society_notices',
  'certificates',
  'application_forms',
  'surveys',
  'resorts',
] as const;
export type ServiceName = (typeof serviceNames)[number];
