import type { Upload } from '../contract/uploads.js';
import type { UploadsService } from '../services/uploads.js';
import { isPortalError } from '../transport/errors.js';

/** How far a file is. */
export interface SendProgress {
  /** Bytes that the portal has. */
  readonly sent: number;
  /** Bytes of the whole file. */
  readonly size: number;
}

export interface SendFileOptions {
  /** @default the file's own */
  readonly name?: string | undefined;
  /** @default the file's own */
  readonly mediaType?: string | undefined;
  /** What it is for, e.g. `receipt`. */
  readonly purpose?: string | undefined;
  /** Told after every part. */
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
  /** Ends the sending, and takes back what had been sent. */
  readonly signal?: AbortSignal | undefined;
}

const smallestPart = 16 * 1024;
const firstPart = 64 * 1024;
const largestPart = 512 * 1024;

/** Cuts in a row, without a byte between them, after which somebody has to say that it goes on. */
const mostCuts = 3;

/**
 * One file on its way. `send()` begins, or goes on where it stopped: after a cut the portal is asked what it has. Parts grow
 * while they go through, and shrink where one takes too long, so that a slow line sends small ones.
 */
export class SendingFile {
  readonly #uploads: UploadsService;
  readonly #file: Blob;
  readonly #options: SendFileOptions;
  #upload: Upload | undefined;
  #partBytes = firstPart;
  #grows = true;
  #running: AbortController | undefined;

  constructor(uploads: UploadsService, file: Blob, options: SendFileOptions = {}) {
    this.#uploads = uploads;
    this.#file = file;
    this.#options = options;
  }

  /** What the portal has of it; undefined before it was announced. */
  get upload(): Upload | undefined {
    return this.#upload;
  }

  /**
   * Sends what is missing.
   * @throws NetworkError or TimeoutError where the line is cut for longer: call it again when it is back
   * @throws ProblemError `upload_refused` with its `reason`; `not_found` where the portal has forgotten it meanwhile, or
   * somebody else is logged in: called again it begins anew
   * @throws DOMException `AbortError` where it was paused
   */
  async send(): Promise<Upload> {
    this.pause();
    const running = new AbortController();
    this.#running = running;
    const outer = this.#options.signal;
    const leave = () => running.abort(outer?.reason);
    if (outer?.aborted) leave();
    outer?.addEventListener('abort', leave);
    try {
      return await this.#run(running.signal);
    } finally {
      outer?.removeEventListener('abort', leave);
      if (outer?.aborted) void this.cancel();
    }
  }

  /** Stops, and keeps what was sent; `send()` goes on. */
  pause(): void {
    this.#running?.abort(new DOMException('Paused', 'AbortError'));
    this.#running = undefined;
  }

  /** Stops, and takes back what was sent; what the portal cannot be told now, it forgets after a day. */
  async cancel(): Promise<void> {
    this.pause();
    const upload = this.#upload;
    this.#upload = undefined;
    if (upload) await this.#uploads.remove({ uploadId: upload.id }).catch(() => undefined);
  }

  async #run(signal: AbortSignal): Promise<Upload> {
    signal.throwIfAborted();
    let upload = await this.#standing(signal);
    for (let cuts = 0; ; ) {
      this.#keep(upload);
      if (upload.state === 'ready') return upload;
      try {
        upload = await this.#step(upload, signal);
        cuts = 0;
      } catch (error) {
        if (signal.aborted || !isCut(error) || cuts === mostCuts) throw error;
        cuts += 1;
        if (isPortalError(error) && error.code === 'timeout') this.#shrink();
        // Begun anew only by another `send()`: whoever is logged in by now may be somebody else
        upload = await this.#uploads.get({ uploadId: upload.id }, { signal });
      }
    }
  }

  /** How far it is by what the portal knows; from the beginning where it knows nothing of it, or not any more. */
  async #standing(signal: AbortSignal): Promise<Upload> {
    if (!this.#upload) return this.#begin(signal);
    try {
      return await this.#uploads.get({ uploadId: this.#upload.id }, { signal });
    } catch (error) {
      if (!isPortalError(error) || error.code !== 'not_found') throw error;
      return this.#begin(signal);
    }
  }

  #begin(signal: AbortSignal): Promise<Upload> {
    const { name = nameOf(this.#file), mediaType = this.#file.type, purpose } = this.#options;
    const size = this.#file.size;
    return this.#uploads.begin(
      { name, mediaType, size, ...(purpose !== undefined && { purpose }) },
      { signal },
    );
  }

  /** The next part, or the end. */
  async #step({ id: uploadId, received }: Upload, signal: AbortSignal): Promise<Upload> {
    if (received === this.#file.size) return this.#uploads.finish({ uploadId }, { signal });
    const file = this.#file.slice(received, received + this.#partBytes, 'application/octet-stream');
    const upload = await this.#uploads.append({ uploadId, offset: String(received), file }, { signal });
    if (this.#grows) this.#partBytes = Math.min(this.#partBytes * 2, largestPart);
    return upload;
  }

  #shrink(): void {
    this.#grows = false;
    this.#partBytes = Math.max(smallestPart, this.#partBytes / 4);
  }

  #keep(upload: Upload): void {
    this.#upload = upload;
    const { size } = this.#file;
    this.#options.onProgress?.({ sent: upload.state === 'ready' ? size : upload.received, size });
  }
}

const nameOf = (file: Blob): string => ('name' in file && typeof file.name === 'string' ? file.name : 'file');

/** Whether a call may have arrived or not, or the portal has another byte next: it can say which. */
const isCut = (error: unknown): boolean =>
  isPortalError(error) && ['network', 'timeout', 'upload_offset_wrong'].includes(error.code);
