export { IkiikiAccountRecovery } from './account-recovery/account-recovery.js';
export { IkiikiAccountSettings } from './account-settings/account-settings.js';
export { IkiikiApplicationForms } from './application-forms/application-forms.js';
export { IkiikiArticleList } from './article-list/article-list.js';
export { IkiikiCheckupApplication } from './checkup-application/checkup-application.js';
export { IkiikiCheckupResults } from './checkup-results/checkup-results.js';
export { IkiikiDocumentCheck } from './document-check/document-check.js';
export { IkiikiDocumentList } from './document-list/document-list.js';
export {
  IkiikiEmbedCodeEvent,
  IkiikiEmbedCountEvent,
  IkiikiEmbedReadyEvent,
  IkiikiEmbedUnreachableEvent,
} from './embed/embed.events.js';
export { type EmbedSession, IkiikiEmbed } from './embed/embed.js';
export { IkiikiEventList } from './event-list/event-list.js';
export { IkiikiFluSubsidy } from './flu-subsidy/flu-subsidy.js';
export { IkiikiEvent, IkiikiSessionExpiredEvent, IkiikiSignedOutEvent } from './foundation/events.js';
export type { Language } from './foundation/language.js';
export { IkiikiPointsChangedEvent } from './foundation/points-changed.js';
export { type PortalHandle, portalContext } from './foundation/portal-context.js';
export { PortalElement } from './foundation/portal-element.js';
export type { WidgetState } from './foundation/states.js';
export { IkiikiUnreadCountEvent } from './foundation/unread-count.js';
export { version } from './foundation/version.js';
export { IkiikiGenericNotice } from './generic-notice/generic-notice.js';
export { IkiikiHealthRecords } from './health-records/health-records.js';
export { IkiikiHome } from './home/home.js';
export { IkiikiSignedInEvent } from './login-form/login-form.events.js';
export { IkiikiLoginForm } from './login-form/login-form.js';
export { IkiikiMedicalExpenses } from './medical-expenses/medical-expenses.js';
export { IkiikiMyRules } from './my-rules/my-rules.js';
export { IkiikiNoticeList } from './notice-list/notice-list.js';
export { IkiikiRevealEvent } from './password-field/password-field.events.js';
export { IkiikiPasswordField } from './password-field/password-field.js';
export { IkiikiPointsBalance } from './points-balance/points-balance.js';
export { IkiikiPortal, type PortalSession } from './portal/portal.js';
export { IkiikiRegistrationStepEvent } from './registration-wizard/registration-wizard.events.js';
export { IkiikiRegistrationWizard } from './registration-wizard/registration-wizard.js';
export { IkiikiResortBooking } from './resort-booking/resort-booking.js';
export { IkiikiRewardCatalog } from './reward-catalog/reward-catalog.js';
export { IkiikiSurvey } from './survey/survey.js';
export { IkiikiUnreadBadge } from './unread-badge/unread-badge.js';
