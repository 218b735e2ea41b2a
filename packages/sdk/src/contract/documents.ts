import * as z from 'zod/mini';
import { CertificateOffer, CertificateRequest, NewCertificateRequest } from './certificates.js';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { Count, DateOn, Id, MonthOn, text } from './values.js';

/** What the society writes to a member. A newer portal may know more. */
export const documentKinds = [
  'benefit_decision',
  'acquisition',
  'loss',
  'dependant_removed',
  'premium_paid',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Benefits that the society decides on (DOMAIN 14). A newer portal may know more. */
export const benefits = [
  'high_cost',
  'copayment_refund',
  'family_supplement',
  'combined_high_cost',
  'sickness_allowance',
  'maternity_allowance',
  'childbirth_lump_sum',
  'medical_expense',
  'funeral',
] as const;
export type Benefit = (typeof benefits)[number];

/** A decision on a benefit. */
export const BenefitDecision = z.object({
  /** One of `benefits`. */
  benefit: z.string(),
  /** For what time: calendar dates in Japan. */
  fromOn: DateOn,
  untilOn: DateOn,
  result: z.enum(['paid', 'partial', 'denied']),
  /** What is paid. */
  amountYen: Count,
  /** Why not, or not all of it, is paid. */
  reason: z.optional(z.string()),
  /** With the salary, or to the member's account; absent where nothing is paid. */
  payRoute: z.optional(z.enum(['employer', 'bank'])),
  payOn: z.optional(DateOn),
  /** Until when it can be appealed against: counted from the day on which it was first opened. */
  appealUntil: z.optional(DateOn),
});
export type BenefitDecision = z.output<typeof BenefitDecision>;

/** What a 任意継続 member paid in a calendar year. */
export const PremiumsPaid = z.object({
  calendarYear: Count,
  months: z.array(z.object({ month: MonthOn, paidOn: DateOn, yen: Count })),
  totalYen: Count,
});
export type PremiumsPaid = z.output<typeof PremiumsPaid>;

/** `withdrawn`: the society has taken it back, and it counts no longer. */
const validity = z.enum(['valid', 'withdrawn']);

export const DocumentSummary = z.object({
  id: Id,
  /** One of `documentKinds`. */
  kind: z.string(),
  /** As it stands on the document, in Japanese. */
  title: z.string(),
  /** Name of whom it is about. */
  subject: z.string(),
  issuedOn: DateOn,
  read: z.boolean(),
  state: validity,
});
export type DocumentSummary = z.output<typeof DocumentSummary>;

export const IssuedDocument = z.extend(DocumentSummary, {
  /** By which anybody can ask whether the society has issued it. */
  verificationCode: z.string(),
  benefit: z.optional(BenefitDecision),
  premiums: z.optional(PremiumsPaid),
});
export type IssuedDocument = z.output<typeof IssuedDocument>;

/** What anybody may know of a document whose code they hold. */
export const DocumentVerification = z.object({
  /** One of `documentKinds`. */
  kind: z.string(),
  issuedOn: DateOn,
  state: validity,
});
export type DocumentVerification = z.output<typeof DocumentVerification>;

const DocumentId = z.object({ documentId: Id });
const RequestId = z.object({ requestId: Id });

export const documents = {
  /** What the society has issued to the member as a file, the newest first. */
  list: endpoint({
    method: 'GET',
    path: '/documents',
    access: 'session',
    feature: 'certificates',
    conditional: true,
    status: 200,
    query: z.object({ ...pageQuery, kind: z.optional(z.enum(documentKinds)) }),
    response: z.extend(pageOf(DocumentSummary), {
      /** How many the member has not opened. */
      unread: Count,
      /** Of somebody who has left: the last day on which the portal can be used. */
      accessUntil: z.optional(DateOn),
    }),
    problems: [],
  }),
  /** Certificates that the member can ask for now. */
  offers: endpoint({
    method: 'GET',
    path: '/documents/offers',
    access: 'session',
    feature: 'certificates',
    status: 200,
    response: z.object({ items: z.array(CertificateOffer) }),
    problems: [],
  }),
  /** The newest first. */
  requests: endpoint({
    method: 'GET',
    path: '/documents/requests',
    access: 'session',
    feature: 'certificates',
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(CertificateRequest),
    problems: [],
  }),
  request: endpoint({
    method: 'POST',
    path: '/documents/requests',
    access: 'session',
    feature: 'certificates',
    status: 201,
    body: NewCertificateRequest,
    response: CertificateRequest,
    problems: ['certificate_not_offered', 'certificate_already_requested'],
  }),
  getRequest: endpoint({
    method: 'GET',
    path: '/documents/requests/{requestId}',
    access: 'session',
    feature: 'certificates',
    status: 200,
    params: RequestId,
    response: CertificateRequest,
    problems: [],
  }),
  /** Takes a request back while nothing is issued. */
  withdrawRequest: endpoint({
    method: 'POST',
    path: '/documents/requests/{requestId}/withdrawal',
    access: 'session',
    feature: 'certificates',
    status: 200,
    params: RequestId,
    response: CertificateRequest,
    problems: ['step_not_possible'],
  }),
  /** For whoever is shown a document: whether the society has issued it. Answers nothing personal. */
  verify: endpoint({
    method: 'GET',
    path: '/documents/verify/{code}',
    access: 'public',
    status: 200,
    params: z.object({
      /** As it stands on the document; width, case and hyphens are read through. */
      code: text(z.minLength(1), z.maxLength(100)),
    }),
    response: DocumentVerification,
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/documents/{documentId}',
    access: 'session',
    feature: 'certificates',
    status: 200,
    params: DocumentId,
    response: IssuedDocument,
    problems: [],
  }),
  /** The member has opened it. For a decision the time to appeal begins on the day after. */
  markRead: endpoint({
    method: 'PUT',
    path: '/documents/{documentId}/read',
    access: 'session',
    feature: 'certificates',
    status: 204,
    params: DocumentId,
    problems: [],
  }),
  /** As a PDF; one that was withdrawn is given out no longer. */
  file: endpoint({
    method: 'GET',
    path: '/documents/{documentId}/file',
    access: 'session',
    feature: 'certificates',
    file: true,
    status: 200,
    params: DocumentId,
    problems: ['document_withdrawn'],
  }),
};
