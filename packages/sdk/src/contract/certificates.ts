import * as z from 'zod/mini';
import { ProcedureStatus } from './procedure.js';
import { Count, DateOn, Id } from './values.js';

/**
 * Certificates that members ask for: that they joined, left, that somebody is no longer their dependant, and what they
 * paid as 任意継続 members in a calendar year.
 */
export const certificateKinds = ['acquisition', 'loss', 'dependant_removed', 'premium_paid'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** As a file in the portal, or on paper to the address that the society knows. */
export const certificateDeliveries = ['web', 'post'] as const;
export type CertificateDelivery = (typeof certificateDeliveries)[number];

/** A certificate that the member can ask for. */
export const CertificateOffer = z.object({
  /** One of `certificateKinds`. */
  kind: z.string(),
  /** Of whom. */
  subjects: z.array(
    z.object({
      id: Id,
      name: z.string(),
      /** Not through yet: the day of leaving is asked for, and the certificate is issued after it. */
      beforeLeaving: z.optional(z.boolean()),
    }),
  ),
  /** Calendar years of which there is one, the newest first; only where it is of a year. */
  years: z.optional(z.array(Count)),
});
export type CertificateOffer = z.output<typeof CertificateOffer>;

export const NewCertificateRequest = z.object({
  kind: z.enum(certificateKinds),
  /** One of the offer's. */
  subjectId: Id,
  delivery: z.enum(certificateDeliveries),
  /** One of the offer's, where it is of a year. */
  calendarYear: z.optional(Count),
  /** Last day of work, where the certificate is asked for before leaving. */
  leavingOn: z.optional(DateOn),
});

export const CertificateRequest = z.object({
  id: Id,
  /** One of `certificateKinds`. */
  kind: z.string(),
  /** Name of whom it is. */
  subject: z.string(),
  /** One of `certificateDeliveries`. */
  delivery: z.string(),
  calendarYear: z.optional(Count),
  leavingOn: z.optional(DateOn),
  status: ProcedureStatus,
  /** The document that was issued for it, where it is a file. */
  documentId: z.optional(Id),
});
export type CertificateRequest = z.output<typeof CertificateRequest>;
