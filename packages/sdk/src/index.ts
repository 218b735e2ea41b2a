export { createPortalClient, type PortalClient } from './client.js';
export { createPortalCore, type PortalClientOptions, type PortalCore, serviceOf } from './core.js';
export { ApplicationFormsService } from './services/application-forms.js';
export { ArticlesService } from './services/articles.js';
export { CheckupApplicationsService } from './services/checkup-applications.js';
export { CheckupsService } from './services/checkups.js';
export { DocumentsService } from './services/documents.js';
export { EventsService } from './services/events.js';
export { GenericNoticesService } from './services/generic-notices.js';
export { HomeService } from './services/home.js';
export { MeService } from './services/me.js';
export { MedicalExpensesService } from './services/medical-expenses.js';
export { MyRulesService } from './services/my-rules.js';
export { NoticesService } from './services/notices.js';
export { PointsService } from './services/points.js';
export { PoliciesService } from './services/policies.js';
export { RecordsService } from './services/records.js';
export { RecoveryService } from './services/recovery.js';
export { RegistrationService } from './services/registration.js';
export { ResortsService } from './services/resorts.js';
export { RewardsService } from './services/rewards.js';
export { SessionService } from './services/session.js';
export { SurveysService } from './services/surveys.js';
export { TopicsService } from './services/topics.js';
export { UploadsService } from './services/uploads.js';
export { VaccineSubsidyService } from './services/vaccine-subsidy.js';
export type { CallOptions, Progress } from './transport/call-options.js';
export type { Clock } from './transport/clock.js';
export {
  ConfigurationError,
  isConfigurationError,
  isNetworkError,
  isNotOpenYetError,
  isPortalError,
  isProblemError,
  isRateLimitedError,
  isSchemaError,
  isSessionExpiredError,
  isTimeoutError,
  NetworkError,
  NotOpenYetError,
  PortalError,
  type PortalErrorCode,
  type PortalErrorKind,
  ProblemError,
  RateLimitedError,
  SchemaError,
  SessionExpiredError,
  TimeoutError,
} from './transport/errors.js';
export type { PortalFile } from './transport/input.js';
export type { TransportOptions } from './transport/options.js';
export { PagedList } from './transport/paged-list.js';
export { type LogOutResult, type SessionCaller, SessionKeeper } from './transport/session/session-keeper.js';
export type { OpenChannel } from './transport/session/session-news.js';
export type { RefreshTokenStore, SessionOptions } from './transport/session/session-options.js';
export type { SessionState, SignedIn, SignedOut } from './transport/session/session-state.js';
export { createTransport, type PublicCaller, type Transport } from './transport/transport.js';
export { type SendFileOptions, SendingFile } from './uploads/sending-file.js';
export { sdkVersion } from './version.js';
