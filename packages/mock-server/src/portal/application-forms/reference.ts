import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['applicationForms']> = {
  description:
    '申請書: the forms of the society, to be downloaded or filled in here, and the member’s applications by them. What a form asks is data with a version; an application is pinned to the version on which it was begun. Errors of fields have the pointer `/values/<fieldId>`, or `/values/<fieldId>/<part>` for a part of an address or a bank account.',
  operations: {
    list: {
      summary: 'Find forms',
      description: 'By what happens in a life, or by words. `lifeEvents` are all that there are.',
    },
    get: {
      summary: 'One form',
      description: 'What it is for, who hands it in, until when, with which papers.',
    },
    file: {
      summary: 'The blank form',
      description:
        'As PDF, with the fields to be filled in by hand. An earlier version says that it is outdated.',
    },
    applications: {
      summary: 'The member’s applications',
      description: 'The newest change first. `counts` tells how many there are in each state.',
    },
    start: {
      summary: 'Begin an application',
      description:
        'A draft on the newest version of the form. There is one draft of a form: where the member has one, it is the answer.',
    },
    getApplication: {
      summary: 'One application',
      description: 'With its fields, what is filled in, where it stands, and what the society has remarked.',
    },
    saveDraft: {
      summary: 'Keep values for later',
      description:
        'Merged with what is kept, field by field; `null` takes a value out. Nothing need be complete. `revision` is that of the application as the caller knows it: a field that was written since, with another value, is `application_changed` with its pointer and nothing is kept. Also of an application that was sent back.',
    },
    discard: { summary: 'Throw a draft away', description: 'For good, its files too.' },
    moveToNewest: {
      summary: 'Move a draft to the newest version',
      description:
        'Values stay where a field of the same id and kind is still there. Tells what was left behind and what is new.',
    },
    submit: {
      summary: 'Hand it in',
      description:
        'For the first time, or mended after it was sent back. Only these values count; those of fields that are not asked are dropped. A draft whose form was revised meanwhile is `form_revised`. Repeat a request whose answer was lost with the same idempotency key.',
    },
    withdraw: { summary: 'Take it back', description: 'Until the society has accepted it.' },
  },
};
