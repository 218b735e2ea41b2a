import { adoptStyles } from '../foundation/adopt-styles.js';
import { BackGuard } from '../foundation/back-guard.js';
import { downloadButtonStyles } from '../foundation/files/download-button.styles.js';
import { fieldStyles } from '../foundation/form/field.styles.js';
import type { Language } from '../foundation/language.js';
import { linkStyles } from '../foundation/link.styles.js';
import type { Translation } from '../foundation/messages.js';
import { timelineStyles } from '../foundation/procedure/timeline.styles.js';
import { CertificateForm } from './certificate-form.js';
import { documentPagesEn } from './document-pages.messages.en.js';
import { type DocumentPagesMessages, documentPagesJa } from './document-pages.messages.js';
import { documentPagesStyles } from './document-pages.styles.js';
import type { DocumentsHost, PagesHost, Place } from './documents-host.js';
import { OpenedDocument } from './opened-document.js';
import { OpenedRequest } from './opened-request.js';

// Whoever leaves the list has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<DocumentPagesMessages>>> = {
  ja: documentPagesJa,
  en: documentPagesEn,
};

/** The screens beyond the list. What is typed in them is kept until the session ends. */
export class DocumentPages {
  readonly #document: OpenedDocument;
  readonly #form: CertificateForm;
  readonly #request: OpenedRequest;

  /** Leads the browser's Back to the list. */
  readonly back: BackGuard;

  /** @param goBack as of {@link BackGuard} */
  constructor(documentsHost: DocumentsHost, goBack: () => boolean) {
    const { renderRoot } = documentsHost.element;
    if (renderRoot.firstElementChild)
      adoptStyles(renderRoot.firstElementChild, [
        fieldStyles,
        linkStyles,
        timelineStyles,
        downloadButtonStyles,
        documentPagesStyles,
      ]);
    this.back = new BackGuard(goBack);
    const host: PagesHost = {
      ...documentsHost,
      texts: () => ({ ...documentsHost.texts(), ...messages[documentsHost.language()] }),
    };
    this.#document = new OpenedDocument(host);
    this.#form = new CertificateForm(host);
    this.#request = new OpenedRequest(host);
  }

  /** Nobody looks at them any more. */
  dispose(): void {
    this.back.dispose();
    this.#document.leave();
  }

  /** Begins with a screen. */
  open(place: Place): void {
    if (place.name === 'document') this.#document.open(place.document);
    if (place.name === 'apply') this.#form.open();
    if (place.name === 'request') this.#request.open();
  }

  view(place: Place): unknown {
    switch (place.name) {
      case 'document':
        return this.#document.view(place.document);
      case 'apply':
        return this.#form.view();
      case 'request':
        return this.#request.view(place);
    }
  }
}
