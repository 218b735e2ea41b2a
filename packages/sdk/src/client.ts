import type { Contract } from './contract/contract.js';
import { createPortalCore, type PortalClientOptions, type PortalCore } from './core.js';
import { ApplicationFormsService } from './services/application-forms.js';
import { ArticlesService } from './services/articles.js';
import { CheckupApplicationsService } from './services/checkup-applications.js';
import { CheckupsService } from './services/checkups.js';
import { DocumentsService } from './services/documents.js';
import { EventsService } from './services/events.js';
import { GenericNoticesService } from './services/generic-notices.js';
import { HomeService } from './services/home.js';
import { MeService } from './services/me.js';
import { MedicalExpensesService } from './services/medical-expenses.js';
import { MyRulesService } from './services/my-rules.js';
import { NoticesService } from './services/notices.js';
import { PointsService } from './services/points.js';
import { PoliciesService } from './services/policies.js';
import { RecordsService } from './services/records.js';
import { RecoveryService } from './services/recovery.js';
import { RegistrationService } from './services/registration.js';
import { ResortsService } from './services/resorts.js';
import { RewardsService } from './services/rewards.js';
import { SurveysService } from './services/surveys.js';
import { TopicsService } from './services/topics.js';
import { UploadsService } from './services/uploads.js';
import { VaccineSubsidyService } from './services/vaccine-subsidy.js';

export type { PortalClientOptions } from './core.js';

/** The whole portal; a service that the contract knows and this lacks does not compile. */
export interface PortalClient extends PortalCore, Record<Exclude<keyof Contract, keyof PortalCore>, object> {
  readonly registration: RegistrationService;
  readonly me: MeService;
  readonly recovery: RecoveryService;
  readonly policies: PoliciesService;
  readonly home: HomeService;
  readonly points: PointsService;
  readonly rewards: RewardsService;
  readonly myRules: MyRulesService;
  readonly notices: NoticesService;
  readonly checkups: CheckupsService;
  readonly articles: ArticlesService;
  readonly surveys: SurveysService;
  readonly events: EventsService;
  readonly applicationForms: ApplicationFormsService;
  readonly documents: DocumentsService;
  readonly vaccineSubsidy: VaccineSubsidyService;
  readonly resorts: ResortsService;
  readonly checkupApplications: CheckupApplicationsService;
  readonly genericNotices: GenericNoticesService;
  readonly medicalExpenses: MedicalExpensesService;
  readonly topics: TopicsService;
  readonly records: RecordsService;
  readonly uploads: UploadsService;
}

/**
 * Makes a client of the portal. Nothing is sent before the first call.
 * @throws ConfigurationError where the options are wrong
 */
export function createPortalClient(options: PortalClientOptions): PortalClient {
  const core = createPortalCore(options);
  const { member, anyone } = core;
  return {
    ...core,
    registration: new RegistrationService(anyone),
    me: new MeService(member),
    recovery: new RecoveryService(anyone),
    policies: new PoliciesService(anyone),
    home: new HomeService(member),
    points: new PointsService(member),
    rewards: new RewardsService(member),
    myRules: new MyRulesService(member),
    notices: new NoticesService(member),
    checkups: new CheckupsService(member),
    articles: new ArticlesService(member),
    surveys: new SurveysService(member),
    events: new EventsService(member),
    applicationForms: new ApplicationFormsService(member),
    documents: new DocumentsService(member),
    vaccineSubsidy: new VaccineSubsidyService(member),
    resorts: new ResortsService(member),
    checkupApplications: new CheckupApplicationsService(member),
    genericNotices: new GenericNoticesService(member),
    medicalExpenses: new MedicalExpensesService(member),
    topics: new TopicsService(anyone),
    records: new RecordsService(member),
    uploads: new UploadsService(member),
  };
}
