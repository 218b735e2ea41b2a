export {
  Application,
  ApplicationForm,
  type ApplicationState,
  ApplicationSummary,
  applicationForms,
  applicationStates,
  type FormKind,
  FormPerson,
  FormSummary,
  formKinds,
  LifeEvent,
  MovedApplication,
  Remark,
} from './application-forms.js';
export {
  Article,
  type ArticleCategory,
  ArticleReading,
  ArticleSummary,
  articleCategories,
  articles,
  Ingredient,
  Recipe,
  RecipeFacts,
} from './articles.js';
export {
  type CertificateDelivery,
  type CertificateKind,
  CertificateOffer,
  CertificateRequest,
  certificateDeliveries,
  certificateKinds,
  NewCertificateRequest,
} from './certificates.js';
export {
  CheckupApplication,
  CheckupChoice,
  CheckupCourse,
  CheckupDay,
  CheckupDraft,
  CheckupFacility,
  CheckupPerson,
  type CheckupRefusal,
  CheckupVoucher,
  CheckupVoucherDetail,
  checkupApplications,
  checkupRefusals,
  mostPreferredDates,
  PricedItem,
} from './checkup-applications.js';
export {
  Checkup,
  CheckupAdvice,
  type CheckupGroup,
  type CheckupItem,
  type CheckupJudgement,
  CheckupLimit,
  CheckupResult,
  CheckupSummary,
  CheckupValue,
  CodedText,
  Coding,
  ConvertedValue,
  checkupGroups,
  checkupItems,
  checkupJudgements,
  type ResultStatus,
  resultStatuses,
} from './checkup-results.js';
export {
  CheckupComparison,
  CheckupTrend,
  CheckupTrendPoint,
  ComparedItem,
  type ComparisonNote,
  checkups,
  comparisonNotes,
  HealthScore,
} from './checkups.js';
export { type Contract, contract } from './contract.js';
export {
  type Benefit,
  BenefitDecision,
  benefits,
  type DocumentKind,
  DocumentSummary,
  DocumentVerification,
  documentKinds,
  documents,
  IssuedDocument,
  PremiumsPaid,
} from './documents.js';
export { EmailAddress } from './email-address.js';
export {
  type Access,
  apiPrefix,
  type BodyInputOf,
  type BodyOf,
  type Endpoint,
  endpoint,
  type Method,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  type Schema,
  type ServiceContract,
  type UploadedFile,
  type UploadForm,
} from './endpoint.js';
export {
  type EntryState,
  EventEntry,
  type EventKind,
  EventProgress,
  EventRanking,
  type EventStatus,
  EventTarget,
  EventTeam,
  EventTier,
  entryStates,
  eventKinds,
  eventStatuses,
  events,
  HealthEvent,
  HealthEventDetail,
  Quiz,
  QuizAnswer,
  QuizQuestion,
  QuizResult,
  RankingRow,
  SeminarDetails,
  TierProgress,
} from './events.js';
export {
  addressParts,
  bankAccountKinds,
  bankAccountParts,
  FormCondition,
  FormField,
  type FormFieldType,
  FormOption,
  FormPaper,
  FormSection,
  FormValue,
  FormValues,
  formFieldTypes,
} from './form-fields.js';
export {
  GenericCalculation,
  GenericDrug,
  GenericNotice,
  GenericNoticeChoice,
  genericNotices,
  SpecialFee,
} from './generic-notices.js';
export { headers } from './headers.js';
export { Home, home } from './home.js';
export { me, Profile } from './me.js';
export {
  type CsvEncoding,
  csvEncodings,
  ExpenseDeduction,
  ExpenseHousehold,
  type ExpenseKind,
  ExpenseMonth,
  type ExpenseMonthState,
  ExpensePerson,
  ExpenseSummary,
  expenseKinds,
  expenseMonthStates,
  MedicalExpense,
  MissingMonth,
  medicalExpenses,
} from './medical-expenses.js';
export {
  MyRule,
  myRules,
  type RuleCategory,
  RuleCheck,
  RuleChecked,
  type RuleFrequency,
  type RuleState,
  RuleSuggestion,
  RuleTarget,
  ruleCategories,
  ruleFrequencies,
  ruleStates,
} from './my-rules.js';
export {
  Notice,
  NoticeAttachment,
  type NoticeCategory,
  NoticeSummary,
  noticeCategories,
  notices,
} from './notices.js';
export { maxPageSize, type Page, pageOf, pageQuery } from './paging.js';
export {
  PointBalance,
  type PointKind,
  PointMonth,
  type PointReason,
  PointTransaction,
  pointKinds,
  pointReasons,
  points,
} from './points.js';
export { LoginIdPolicy, PasswordPolicy, policies, RegistrationPolicy } from './policies.js';
export {
  commonProblems,
  FieldError,
  type FieldErrorCode,
  fieldErrorCodes,
  Problem,
  type ProblemCode,
  problemCodes,
  problemMediaType,
  problemStatuses,
} from './problem.js';
export { ProcedureStatus } from './procedure.js';
export {
  BatchSaved,
  type GlucoseTiming,
  glucoseTimings,
  HealthRecord,
  Meal,
  type MealSlot,
  maxBatchRows,
  mealSlots,
  PhotoSaved,
  photoUpload,
  RecordSaved,
  type RecordSource,
  RecordSummary,
  RecordTrend,
  RecordTrendPoint,
  type RecordType,
  recordSources,
  records,
  recordTypes,
  type TrendPeriod,
  trendPeriods,
} from './records.js';
export { recovery } from './recovery.js';
export {
  IdentityConfirmed,
  KeyConfirmed,
  LinkState,
  LoginIdAvailability,
  RegistrationCompleted,
  RegistrationStarted,
  registration,
} from './registration.js';
export {
  LotteryNumber,
  ResortDraw,
  ResortRound,
  type ResortRoundState,
  resortRoundStates,
} from './resort-rounds.js';
export {
  Resort,
  ResortCalendar,
  ResortCancellation,
  ResortDay,
  ResortNightFee,
  ResortRoomsLeft,
  ResortRoomType,
  ResortSeason,
} from './resort-stays.js';
export {
  type GuestRelation,
  guestRelations,
  ResortBooking,
  ResortCancellationFee,
  ResortForm,
  ResortGuest,
  ResortStay,
  ResortWish,
  resorts,
} from './resorts.js';
export {
  type DeliveryWay,
  deliveryWays,
  Exchange,
  ExchangeDetail,
  type ExchangeState,
  exchangeStates,
  Reward,
  type RewardCategory,
  rewardCategories,
  rewards,
  ShippingAddress,
} from './rewards.js';
export { ServiceAvailability } from './service-availability.js';
export { type ServiceName, serviceNames } from './service-names.js';
export { LoginFlow, SessionGrant, SessionInfo, SessionTransport, session } from './session.js';
export {
  SurveyAnswer,
  SurveyAnswers,
  SurveyCondition,
  SurveyOption,
  SurveyQuestion,
  type SurveyQuestionType,
  SurveyRule,
  surveyQuestionTypes,
} from './survey-questions.js';
export {
  Survey,
  SurveyDraft,
  SurveyReceipt,
  type SurveyState,
  SurveySummary,
  surveyStates,
  surveys,
} from './surveys.js';
export { TextBlock, TextRun } from './text-blocks.js';
export { Topic, topics } from './topics.js';
export {
  Upload,
  type UploadRefusal,
  uploadRefusals,
  uploadRules,
  uploadStates,
  uploads,
} from './uploads.js';
export {
  type ReceiptItem,
  receiptItems,
  subsidyPayments,
  VaccineClaim,
  VaccineDose,
  VaccinePerson,
  VaccineRules,
  vaccineSubsidy,
} from './vaccine-subsidy.js';
export { InsuredNumber, Locale } from './values.js';
