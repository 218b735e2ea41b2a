import type { DocumentKind } from '@ikiiki/sdk/contract';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { DocumentListTexts } from './document-list.messages.js';

const kinds: Readonly<Record<DocumentKind, string>> = {
  benefit_decision: 'Decision on a benefit',
  acquisition: 'Certificate of enrolment',
  loss: 'Certificate of leaving',
  dependant_removed: 'Certificate that a dependant has left',
  premium_paid: 'Certificate of premiums paid',
};

const states: Readonly<Record<string, string>> = {
  requested: 'Received',
  waiting_procedure: 'Waiting until the procedure is complete',
  issued: 'Issued',
  rejected: 'Could not be issued',
  withdrawn: 'Withdrawn by you',
  revoked: 'Taken back after it was issued',
};

export const documentListEn: DocumentListTexts = {
  ...stateTextsEn,
  heading: 'Notices and certificates',
  unreadCount: (count) => `${count} unread`,
  accessUntil: (until) => `You can use this until ${until}`,
  accessUntilText:
    'After leaving the society you can see your documents until this day. Please download those you need in good time.',
  documentsHeading: 'Your documents',
  noDocuments: 'You have no documents yet.',
  unread: 'Unread',
  revoked: 'Taken back',
  issuedOn: (date) => `issued ${date}`,
  requestedOn: (date) => `requested ${date}`,
  forPerson: (name) => `for ${name}`,
  more: 'Show more',
  requestsHeading: 'Requests for certificates',
  requestsText:
    'Ask for certificates of enrolment, of leaving and others. A mail tells you when one is issued.',
  apply: 'Request a certificate',
  noRequests: 'You have not requested a certificate yet.',
  kindOf: (kind) => kinds[kind as DocumentKind] ?? 'Document',
  ofYear: (kind, year) => `${kind} (${year})`,
  stateOf: (state) => states[state] ?? 'In progress',
};
