import { type Upload, uploadRules } from '@ikiiki/sdk/contract';
import { cleanUploadName, mediaTypeOfExtension } from '@ikiiki/sdk/rules/upload-name';
import type { SendingFile, UploadsService } from '@ikiiki/sdk/uploads';
import type { ProblemText } from '../problem-text.js';
import type { UploadTexts } from '../texts/upload.js';

export type FileState = 'waiting' | 'sending' | 'paused' | 'cut' | 'failed' | 'refused' | 'ready';

/** What of a file can be told before it is sent; empty where nothing is wrong. */
function refusalOf(file: File, texts: UploadTexts): string {
  const name = cleanUploadName(file.name);
  if (!name.ok) return texts.fileRefusal(name.reason);
  if (file.size === 0) return texts.fileRefusal('empty');
  return file.size > uploadRules.maxBytes ? texts.fileRefusal('too_large') : '';
}

/** The type that its ending says: devices differ in what they tell. */
function mediaTypeOf({ name, type }: File): string {
  const cleaned = cleanUploadName(name);
  return (cleaned.ok && mediaTypeOfExtension[cleaned.extension]) || type;
}

const isCut = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  /^(?:network|timeout)$/.test(String(error.code));

/** A file that a member has chosen, or one that the application has already. */
export class SentFile {
  state: FileState = 'waiting';
  error = '';
  upload: Upload | undefined;
  /** Bytes that the portal has. */
  sent = 0;
  readonly name: string;
  readonly size: number;
  #sending: SendingFile | undefined;

  private constructor(
    readonly key: string,
    readonly file: File | undefined,
    name: string,
    size: number,
  ) {
    this.name = name;
    this.size = size;
  }

  static chosen(key: string, file: File, texts: UploadTexts, tooMany: boolean): SentFile {
    const cleaned = cleanUploadName(file.name);
    const sent = new SentFile(key, file, cleaned.ok ? cleaned.name : file.name, file.size);
    sent.refuse(tooMany ? texts.fileRefusal('too_many') : refusalOf(file, texts));
    return sent;
  }

  static attached(upload: Upload): SentFile {
    const sent = new SentFile(upload.id, undefined, upload.name, upload.size);
    sent.#arrived(upload);
    return sent;
  }

  get isOnItsWay(): boolean {
    return this.state === 'waiting' || this.state === 'sending';
  }

  refuse(error: string): void {
    if (!error) return;
    this.error = error;
    this.state = 'refused';
  }

  /** It may go through another time. */
  fail(error: string): void {
    this.error = error;
    this.state = 'failed';
  }

  /** Sends it, or goes on; what comes of it stands in its state. */
  async send(
    uploads: UploadsService,
    purpose: string | undefined,
    told: { readonly progress: () => void; readonly explain: (error: unknown) => Promise<ProblemText> },
    texts: () => UploadTexts,
  ): Promise<void> {
    if (!this.file) return;
    this.state = 'sending';
    this.error = '';
    this.#sending ??= uploads.sending(this.file, {
      mediaType: mediaTypeOf(this.file),
      purpose,
      onProgress: ({ sent }) => {
        this.sent = sent;
        told.progress();
      },
    });
    try {
      this.#arrived(await this.#sending.send());
    } catch (error) {
      if (this.state !== 'sending') return;
      if (isCut(error)) {
        this.state = 'cut';
        return;
      }
      const reason = (error as { problem?: { reason?: string } }).problem?.reason ?? '';
      if (texts().fileRefusal(reason)) this.refuse(texts().fileRefusal(reason));
      else this.fail((await told.explain(error)).text);
    }
  }

  pause(): void {
    this.state = 'paused';
    this.#sending?.pause();
  }

  /** Takes it back: nothing of it is to stay. */
  async takeBack(uploads: UploadsService): Promise<void> {
    this.state = 'refused';
    if (this.#sending) await this.#sending.cancel();
    else if (this.upload) await uploads.remove({ uploadId: this.upload.id }).catch(() => undefined);
  }

  #arrived(upload: Upload): void {
    this.state = 'ready';
    this.upload = upload;
    this.sent = this.size;
  }
}
