import type { CertificateRequest } from '../contract/certificates.js';
import { type DocumentVerification, documents, type IssuedDocument } from '../contract/documents.js';
import type { ResponseOf } from '../contract/endpoint.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, PortalFile, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/** 通知書・証明書: what the society writes to the member, and the certificates that the member asks for. */
export class DocumentsService implements ServiceOf<typeof documents> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** Newest first: `await` for a page with the count of unread ones, `for await` for all. */
  list(
    input: InputOf<typeof documents.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof documents.list>> {
    return listOf(input, (page) => this.#portal.call(documents.list, page, options));
  }

  /** With its verification code, and what a decision or a year's premiums come to. @throws ProblemError `not_found` */
  get(input: InputOf<typeof documents.get>, options?: CallOptions): Promise<IssuedDocument> {
    return this.#portal.call(documents.get, input, options);
  }

  /** The member has opened it: for a decision the time to appeal begins. @throws ProblemError `not_found` */
  markRead(input: InputOf<typeof documents.markRead>, options?: CallOptions): Promise<void> {
    return this.#portal.call(documents.markRead, input, options);
  }

  /** The PDF with its name. @throws ProblemError `document_withdrawn`, `not_found` */
  file(input: InputOf<typeof documents.file>, options?: CallOptions): Promise<PortalFile> {
    return this.#portal.call(documents.file, input, options);
  }

  /** Certificates that the member can ask for now. */
  offers(options?: CallOptions): Promise<ResponseOf<typeof documents.offers>> {
    return this.#portal.call(documents.offers, undefined, options);
  }

  /**
   * Asks for a certificate. To repeat a call whose answer was lost give the same `idempotencyKey` again.
   * @throws ProblemError `certificate_not_offered`, `certificate_already_requested`; `validation_failed` with a field
   * error where the year or the day of leaving is missing or cannot be
   */
  request(input: InputOf<typeof documents.request>, options?: CallOptions): Promise<CertificateRequest> {
    return this.#portal.call(documents.request, input, options);
  }

  /** What the member has asked for, newest first: `await` for a page, `for await` for all. */
  requests(
    input: InputOf<typeof documents.requests> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof documents.requests>> {
    return listOf(input, (page) => this.#portal.call(documents.requests, page, options));
  }

  /** @throws ProblemError `not_found` */
  getRequest(
    input: InputOf<typeof documents.getRequest>,
    options?: CallOptions,
  ): Promise<CertificateRequest> {
    return this.#portal.call(documents.getRequest, input, options);
  }

  /** Takes a request back. @throws ProblemError `step_not_possible` once it is decided, `not_found` */
  withdrawRequest(
    input: InputOf<typeof documents.withdrawRequest>,
    options?: CallOptions,
  ): Promise<CertificateRequest> {
    return this.#portal.call(documents.withdrawRequest, input, options);
  }

  /**
   * Whether the society has issued a document with this code; needs no login. The code is read through width, case
   * and hyphens.
   * @throws ProblemError `not_found`, `rate_limited` after many codes that nobody has
   */
  verify(input: InputOf<typeof documents.verify>, options?: CallOptions): Promise<DocumentVerification> {
    return this.#portal.call(documents.verify, input, options);
  }
}
