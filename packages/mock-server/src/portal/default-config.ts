import type { PortalConfig, PortalLimits } from './config.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Numbers of SECURITY where it names them. The caps for one caller are wider than there (20 an hour for identity):
 * a whole office, or a test suite, calls from one address.
 */
const limits: PortalLimits = {
  mails: {
    perAddress: [
      { count: 1, seconds: minute },
      { count: 3, seconds: hour },
      { count: 20, seconds: day },
    ],
    perCaller: [{ count: 600, seconds: hour }],
    overall: [{ count: 6000, seconds: hour }],
  },
  identity: {
    perNumber: { failures: 5, holdHours: 24 },
    perNumberLasting: { failures: 15, days: 90 },
    perRegistration: 5,
    perCaller: [{ count: 200, seconds: hour }],
    perBirthDate: [{ count: 100, seconds: hour }],
    overall: [{ count: 2000, seconds: hour }],
    proofsPerRegistration: 10,
  },
  confirmationKeyTries: 5,
  loginIdChecks: 10,
  completionTries: 30,
  teamCodes: [
    { count: 10, seconds: hour },
    { count: 30, seconds: day },
  ],
  documentCodes: [
    { count: 20, seconds: 10 * minute },
    { count: 100, seconds: day },
  ],
  uploads: [
    { count: 100, seconds: hour },
    { count: 300, seconds: day },
  ],
  login: {
    triesBeforeDelay: 5,
    firstDelaySeconds: 1,
    longestDelaySeconds: 15 * minute,
    failuresBeforeRecovery: 100,
    perCaller: [{ count: 600, seconds: hour }],
    perPassword: [{ count: 100, seconds: hour }],
  },
};

/** The portal as the leaflet describes it, with this project's answers where the leaflet is silent (docs/decisions). */
export const defaultConfig: PortalConfig = {
  siteUrl: 'http://localhost:4010',
  pages: { register: '/register', login: '/login', reset: '/reset', account: '/account', verify: '/verify' },
  society: {
    nameJa: '日野自動車健康保険組合',
    nameEn: 'Hino Motors Health Insurance Society',
    contactJa: '健康保険組合の「いきいきポータル」担当窓口',
    contactEn: 'the Ikiiki Portal desk of the health insurance society',
    contextWords: ['日野', 'hino', 'ikiiki', 'いきいき', 'kenpo', 'kempo', '健保', 'portal', 'ポータル'],
  },
  mail: { from: 'noreply@ikiiki-portal.example' },
  passwordPolicy: {
    name: 'leaflet',
    minLength: 8,
    maxLength: 128,
    maxBytes: 512,
    required: ['upper', 'lower', 'digit'],
    allowedSymbols: "_#+/=?!@*%&^`'-",
    ambiguousSymbols: ',、',
    recommendSymbol: true,
  },
  loginIdPolicy: { minLength: 6, maxLength: 32, pattern: '[A-Za-z0-9._\\-]+', caseSensitive: false },
  registration: {
    dependantMinAge: 30,
    ageRule: 'legal',
    linkLifetimeHours: 3,
    acceptsCarrierAddresses: true,
    nicknameMaxLength: 20,
    identityAnswers: 'generic',
    completionMinutes: 60,
  },
  accessAfterLeavingMonths: 6,
  session: {
    accessMinutes: 10,
    idleMinutes: 30,
    absoluteHours: 12,
    stepUpMinutes: 10,
    refreshGraceSeconds: 10,
    loginFlowMinutes: 10,
  },
  points: { validMonths: 36, soonMonths: 3 },
  resorts: {
    opens: { monthsBefore: 3, day: 1 },
    closes: { monthsBefore: 2, day: 10 },
    draws: { monthsBefore: 2, day: 15, hour: 10 },
    confirmDays: 7,
    guestsUntilDays: 3,
    arrivalsFromDays: 8,
  },
  articles: { pointsPerArticle: 10, payingPerDay: 2 },
  checkupApplications: { insuredAppliesForDependants: false, leadDays: 14 },
  healthRecords: {
    pointsPerDay: 1,
    limits: {
      // Measured at home, from here on it counts as high (日本高血圧学会 高血圧治療ガイドライン)
      blood_pressure: [
        { of: 'value', value: 135, worse: 'above' },
        { of: 'diastolic', value: 85, worse: 'above' },
      ],
    },
  },
  myRules: { maxActive: 10, pointsPerCheck: 1, maxPointsPerDay: 3 },
  vaccineSubsidy: {
    season: '2026',
    doseFrom: '2026-10-01',
    doseTo: '2027-01-31',
    claimFrom: '2026-10-01',
    claimTo: '2027-02-28',
    capYen: 3000,
    twoDosesBelowAge: 13,
    payment: 'payroll',
    mayClaimFor: { insured: 'family', dependant: 'nobody' },
  },
  genericNotices: { minSavingYen: 300, minDays: 14, monthsPerNotice: 6 },
  medicalExpenses: {
    publishing: { afterMonths: 3, onDay: 10, exceptions: { 10: 15, 11: 15, 12: 15 } },
    keptMonths: 24,
    family: { rule: 'opt_out', adultAge: 18 },
  },
  uploads: { quotaBytes: 50 * 1024 * 1024, forgottenAfterHours: 24 },
  exchangeCancellableHours: 24,
  limits,
  maintenance: [],
  allowedOrigins: [],
};

/** Length only, as NIST SP 800-63B-4 asks of a password that stands alone. */
export const nistPasswordPolicy: PortalConfig['passwordPolicy'] = {
  name: 'nist',
  minLength: 15,
  maxLength: 128,
  maxBytes: 512,
  required: [],
  allowedSymbols: null,
  ambiguousSymbols: '',
  recommendSymbol: false,
};
