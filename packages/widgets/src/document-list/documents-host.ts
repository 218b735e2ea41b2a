import type { CertificateRequest, DocumentSummary } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { DocumentsService } from '@ikiiki/sdk/documents';
import { serviceOf } from '@ikiiki/sdk/service-of';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { Translation } from '../foundation/messages.js';
import type { DocumentListTexts } from './document-list.messages.js';
import type { DocumentPagesMessages } from './document-pages.messages.js';

/** A list as far as it is loaded. */
export interface Loaded<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
}

/** What the society has written to the member, and what the member has asked for. */
export interface DocumentsContent {
  readonly documents: Loaded<DocumentSummary>;
  readonly requests: Loaded<CertificateRequest>;
  readonly unread: number;
  /** Of somebody who has left: the last day on which the portal can be used. */
  readonly accessUntil?: string | undefined;
}

/** A screen beyond the list. Back leads to the list. */
export type Place =
  | { readonly name: 'document'; readonly document: DocumentSummary }
  | { readonly name: 'apply' }
  | { readonly name: 'request'; readonly request: CertificateRequest; readonly isNew?: boolean };

/** What the views need of their widget. */
export interface DocumentsHost extends FormWorkHost {
  readonly texts: () => DocumentListTexts;
  readonly client: () => Promise<PortalCore>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Where anybody checks a code. */
  readonly verifyHref: () => string | undefined;
  readonly go: (place: Place) => void;
  readonly leave: () => void;
  /** The portal knows that it was opened. */
  readonly onRead: (documentId: string) => void;
  readonly onRequested: (request: CertificateRequest) => void;
  readonly onChanged: (request: CertificateRequest) => void;
}

export type DocumentPagesTexts = DocumentListTexts & Translation<DocumentPagesMessages>;

/** The same for the screens beyond the list, with their texts. */
export interface PagesHost extends DocumentsHost {
  readonly texts: () => DocumentPagesTexts;
}

export const documentsOf = (portal: PortalCore): DocumentsService =>
  serviceOf(portal, 'documents', DocumentsService);
