import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { FormField, FormPaper, FormSection, FormValue, FormValues } from './form-fields.js';
import { pageOf, pageQuery } from './paging.js';
import { ProcedureStatus } from './procedure.js';
import { Upload } from './uploads.js';
import { Count, DateOn, Id, InstantAt, text } from './values.js';

/** How a form is handed in: as a paper, on the portal, or as one likes. A newer portal may know more. */
export const formKinds = ['download', 'web', 'both'] as const;
export type FormKind = (typeof formKinds)[number];

/** States of an application. A newer portal may know more. */
export const applicationStates = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'approved',
  'rejected',
  'paid',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** What happens in a life, by which one finds a form. */
export const LifeEvent = z.object({
  id: Id,
  title: z.string(),
  /** How many forms it leads to. */
  formCount: Count,
});
export type LifeEvent = z.output<typeof LifeEvent>;

/** Which edition of a form: it changes when the form is revised. */
const FormVersion = text(z.minLength(1), z.maxLength(20), z.regex(/^[A-Za-z0-9_.-]+$/));

export const FormSummary = z.object({
  id: Id,
  title: z.string(),
  /** What it is for, in a sentence or two. */
  purpose: z.string(),
  /** One of `formKinds`. */
  kind: z.string(),
  /** Ids of the life events that lead to it. */
  lifeEvents: z.array(Id),
  version: FormVersion,
  /** Since when this version holds. */
  revisedOn: DateOn,
  /** The member may fill it in on the portal; some are for insured persons alone. */
  canApply: z.boolean(),
  /** The member's draft of it. */
  draftId: z.optional(Id),
});
export type FormSummary = z.output<typeof FormSummary>;

export const ApplicationForm = z.extend(FormSummary, {
  /** Who hands it in. */
  who: z.string(),
  /** Until when, e.g. 「2年以内」. */
  deadline: z.string(),
  /** What else one should know, a paragraph each. */
  notes: z.array(z.string()),
  papers: z.array(FormPaper),
  /** Minutes that filling it in on the portal takes. */
  minutes: z.optional(Count),
  /** Its earlier versions, the newest first. */
  earlier: z.array(z.object({ version: FormVersion, revisedOn: DateOn })),
});
export type ApplicationForm = z.output<typeof ApplicationForm>;

export const ApplicationSummary = z.object({
  id: Id,
  formId: Id,
  title: z.string(),
  /** One of `applicationStates`. */
  state: z.string(),
  /** Since it was first submitted. */
  receiptNumber: z.optional(z.string()),
  submittedAt: z.optional(InstantAt),
  /** When it was last saved or went a step. */
  changedAt: InstantAt,
});
export type ApplicationSummary = z.output<typeof ApplicationSummary>;

/** Somebody whom a form may be about: the member, or of an insured person's family a dependant. */
export const FormPerson = z.object({ id: Id, name: z.string(), isDependant: z.boolean() });
export type FormPerson = z.output<typeof FormPerson>;

/** What the society asks to have mended in a field or a paper. */
export const Remark = z.object({
  /** Id of the field or the paper. */
  id: Id,
  text: z.string(),
});
export type Remark = z.output<typeof Remark>;

export const Application = z.extend(ApplicationSummary, {
  /** Where it stands, what has happened, and what may be done now. */
  status: ProcedureStatus,
  /** Counts what the member has changed: say it with every change, so that two tabs do not overwrite each other. */
  revision: Count,
  /** The version of the form that it is filled in on. */
  formVersion: FormVersion,
  /** That version's questions. */
  sections: z.array(FormSection),
  papers: z.array(FormPaper),
  /** Whom it may be about. */
  people: z.array(FormPerson),
  /** What is filled in, as it was typed; once submitted, as it was read. */
  values: FormValues,
  /** The files, by the id of their paper. */
  attachments: z.record(Id, z.array(Upload)),
  /** Section at which the member was. */
  position: z.optional(Id),
  /** When the draft was saved last. */
  savedAt: z.optional(InstantAt),
  /** Of one that was sent back: what to mend. Why it was, says the last step of the history. */
  remarks: z.array(Remark),
  /** Of a benefit: what is paid, and on which day. */
  payment: z.optional(z.object({ amountYen: Count, paidOn: DateOn })),
  /** The form was revised since: a draft has to move to this version before it is submitted (`moveToNewest`). */
  newer: z.optional(z.object({ version: FormVersion, revisedOn: DateOn })),
});
export type Application = z.output<typeof Application>;

/** A draft on the newest version of its form. */
export const MovedApplication = z.object({
  application: Application,
  /** What was filled in and has no place any more. */
  lost: z.array(z.object({ field: FormField, value: FormValue })),
  /** Titles of papers that are not asked for any more, though files were there. */
  lostPapers: z.array(z.string()),
  /** Labels of fields that are new. */
  added: z.array(z.string()),
});
export type MovedApplication = z.output<typeof MovedApplication>;

/** How many applications there are in each state. */
const Counts = z.record(z.string(), Count);

/** Files by the id of their paper, in their order. */
const UploadIds = z.record(Id, z.array(Id).check(z.maxLength(20)));

const ofForm = z.object({ formId: Id });
const ofApplication = z.object({ applicationId: Id });

export const applicationForms = {
  /** The forms, in the society's order. */
  list: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'GET',
    path: '/application-forms',
    conditional: true,
    status: 200,
    query: z.object({
      ...pageQuery,
      /** Those to which this life event leads. */
      lifeEvent: z.optional(Id),
      /** Words that must all stand in it; width, case, kana and variants of characters make no difference. */
      search: z.optional(text(z.maxLength(100))),
      kind: z.optional(z.enum(['web'])),
    }),
    response: z.extend(pageOf(FormSummary), { lifeEvents: z.array(LifeEvent) }),
    problems: [],
  }),
  get: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'GET',
    path: '/application-forms/{formId}',
    status: 200,
    params: ofForm,
    response: ApplicationForm,
    problems: [],
  }),
  /** The blank form as PDF. */
  file: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'GET',
    path: '/application-forms/{formId}/file',
    status: 200,
    params: ofForm,
    query: z.object({ version: z.optional(FormVersion) }),
    file: true,
    problems: [],
  }),
  /** The member's applications, the newest change first. */
  applications: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'GET',
    path: '/applications',
    status: 200,
    query: z.object({
      ...pageQuery,
      state: z.optional(z.enum(applicationStates)),
      formId: z.optional(Id),
    }),
    response: z.extend(pageOf(ApplicationSummary), { counts: Counts }),
    problems: [],
  }),
  /** Begins an application; where the member has a draft of this form already, that is the answer. */
  start: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'POST',
    path: '/applications',
    status: 201,
    body: z.object({ formId: Id }),
    response: Application,
    problems: ['application_not_possible'],
  }),
  getApplication: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'GET',
    path: '/applications/{applicationId}',
    status: 200,
    params: ofApplication,
    response: Application,
    problems: [],
  }),
  /**
   * Keeps some values for later, of a draft or of what was sent back; `null` takes one out, and fields that are not
   * named stay as they are.
   */
  saveDraft: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'PATCH',
    path: '/applications/{applicationId}',
    status: 200,
    params: ofApplication,
    body: z.object({
      revision: Count,
      values: z.optional(z.record(Id, z.nullable(FormValue))),
      attachments: z.optional(UploadIds),
      position: z.optional(Id),
    }),
    response: Application,
    problems: ['step_not_possible', 'application_changed'],
  }),
  /** Takes a draft away for good. */
  discard: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'DELETE',
    path: '/applications/{applicationId}',
    status: 204,
    params: ofApplication,
    problems: ['step_not_possible'],
  }),
  /** Puts a draft on the newest version of its form; what is filled in stays where its field is still there. */
  moveToNewest: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'POST',
    path: '/applications/{applicationId}/newest-version',
    status: 200,
    params: ofApplication,
    response: MovedApplication,
    problems: ['step_not_possible'],
  }),
  /** Hands it in, for the first time or mended. These values count, and no others. */
  submit: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'POST',
    path: '/applications/{applicationId}/submission',
    status: 201,
    params: ofApplication,
    body: z.object({
      revision: Count,
      values: FormValues,
      attachments: UploadIds,
    }),
    response: Application,
    problems: ['step_not_possible', 'application_changed', 'form_revised', 'application_not_possible'],
  }),
  /** Takes it back while the society has not decided. */
  withdraw: endpoint({
    access: 'session',
    feature: 'application_forms',
    method: 'POST',
    path: '/applications/{applicationId}/withdrawal',
    status: 200,
    params: ofApplication,
    response: Application,
    problems: ['step_not_possible'],
  }),
};
