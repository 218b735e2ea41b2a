import type { DocumentKind } from '@ikiiki/sdk/contract';
import { formTextsEn, networkTextsEn } from '../foundation/texts/form.en.js';
import { bannerTextsEn } from '../foundation/texts/session.en.js';
import type { DocumentCheckTexts } from './document-check.messages.js';

const kinds: Readonly<Record<DocumentKind, string>> = {
  benefit_decision: 'Decision on a benefit (給付金の決定通知書)',
  acquisition: 'Certificate of enrolment (資格取得証明書)',
  loss: 'Certificate of leaving (資格喪失証明書)',
  dependant_removed: 'Certificate that a dependant has left (被扶養者資格喪失証明書)',
  premium_paid: 'Certificate of premiums paid (任意継続保険料 納付済証明書)',
};

export const en: DocumentCheckTexts = {
  ...formTextsEn,
  ...networkTextsEn,
  ...bannerTextsEn,
  heading: 'Check a document',
  text: 'The verification code printed on a document tells whether the health insurance society has issued it. No login is needed.',
  code: 'Verification code',
  codeSupport: 'For example ABCD-EFGH-JKMN: 12 letters and digits, with or without hyphens.',
  codeRequired: 'Please enter the verification code.',
  codeInvalid: 'A verification code has 12 letters and digits. Please check it.',
  codeUnknown: 'No document has this code. Please check that you have entered it as it is printed.',
  check: 'Check',
  checking: 'Checking…',
  valid: 'The society has issued this document',
  withdrawn: 'This document has been taken back',
  withdrawnText: 'The society issued it and has taken it back since. It does not count any more.',
  kind: 'Kind of document',
  kindOf: (kind) => kinds[kind as DocumentKind] ?? 'Document of the society',
  issuedOn: 'Issued on',
  compare:
    'Names and contents are not shown here. Please check that the kind and the date are those on your document.',
};
