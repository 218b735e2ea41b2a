import { type Upload, uploads } from '../contract/uploads.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, PortalFile, ServiceOf } from '../transport/input.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';
import { type SendFileOptions, SendingFile } from '../uploads/sending-file.js';

/**
 * Attachments: a file goes up in parts and is looked at; an application then refers to it by its id. What no application
 * refers to is forgotten after a day. Every method may reject with a SessionExpiredError.
 */
export class UploadsService implements ServiceOf<typeof uploads> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /**
   * Sends a whole file: announces it, sends its parts, and has it looked at. Goes on by itself after a short cut.
   * @throws ProblemError `upload_refused` with its `reason`; the signal's reason where it was aborted: what had been sent is
   * taken back then
   *
   * @example
   * const { id } = await portal.uploads.send(file, { onProgress: ({ sent, size }) => show(sent / size), signal });
   */
  send(file: Blob, options?: SendFileOptions): Promise<Upload> {
    return this.sending(file, options).send();
  }

  /** The same as something that can pause, and go on where it stopped. Nothing is sent before its `send()`. */
  sending(file: Blob, options?: SendFileOptions): SendingFile {
    return new SendingFile(this, file, options);
  }

  /** Announces a file. @throws ProblemError `upload_refused`, `rate_limited` */
  begin(input: InputOf<typeof uploads.begin>, options?: CallOptions): Promise<Upload> {
    return this.#portal.call(uploads.begin, input, options);
  }

  /** Sends the part that begins at `offset`. @throws ProblemError `upload_offset_wrong` with `received` */
  append(input: InputOf<typeof uploads.append>, options?: CallOptions): Promise<Upload> {
    return this.#portal.call(uploads.append, input, options);
  }

  /** How far a file has come. @throws ProblemError `not_found` */
  get(input: InputOf<typeof uploads.get>, options?: CallOptions): Promise<Upload> {
    return this.#portal.call(uploads.get, input, options);
  }

  /** Has the whole looked at. @throws ProblemError `upload_refused` with its `reason`, `upload_offset_wrong` */
  finish(input: InputOf<typeof uploads.finish>, options?: CallOptions): Promise<Upload> {
    return this.#portal.call(uploads.finish, input, options);
  }

  /** @throws ProblemError `upload_in_use` where an application refers to it */
  remove(input: InputOf<typeof uploads.remove>, options?: CallOptions): Promise<void> {
    return this.#portal.call(uploads.remove, input, options);
  }

  /** The file as it is kept. @throws ProblemError `not_found` until it is ready */
  content(input: InputOf<typeof uploads.content>, options?: CallOptions): Promise<PortalFile> {
    return this.#portal.call(uploads.content, input, options);
  }
}

export type { SendFileOptions, SendingFile, SendProgress } from '../uploads/sending-file.js';
