import type { Progress } from './call-options.js';
import type { Clock } from './clock.js';
import { fileNameOf } from './file-name.js';
import type { PortalFile } from './input.js';

export interface FileReaderOptions {
  readonly clock: Clock;
  /** So long nothing may come in the middle of a file, in milliseconds. */
  readonly silenceMs: number;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** Headers of the next try: they ask for what has not come yet, of the very same file (RFC 9110 §13.1.5, §14.2). */
  readonly resume: Record<string, string>;
}

/** How many bytes there are; what is packed on the way has another length. */
const lengthOf = (headers: Headers): number | undefined =>
  (!headers.has('Content-Encoding') && Number(headers.get('Content-Length'))) || undefined;

const startOf = (headers: Headers): number =>
  Number(/^bytes (\d+)-/.exec(headers.get('Content-Range') ?? '')?.[1]);

/**
 * Reads one file over as many tries as it takes. What came is kept; a file that has changed meanwhile, or that names no
 * bytes by its tag, begins anew.
 */
export function createFileReader({ clock, silenceMs, onProgress, resume }: FileReaderOptions) {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  let total: number | undefined;
  let tag: string | null = null;

  const tell = (interrupted: boolean) => onProgress?.({ loaded, total, interrupted });

  function begin(headers?: Headers): void {
    parts = [];
    loaded = 0;
    total = headers && lengthOf(headers);
    tag = headers?.get('ETag') ?? null;
  }

  function rememberPlace(): void {
    delete resume.range;
    delete resume['if-range'];
    // A weak tag does not name bytes.
    if (loaded > 0 && total !== undefined && tag?.startsWith('"')) {
      resume.range = `bytes=${loaded}-`;
      resume['if-range'] = tag;
    }
  }

  /** Rejects where nothing comes for too long, and at once where nobody waits any more. */
  function patiently<T>(signal: AbortSignal, coming: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        cancel();
        signal.removeEventListener('abort', leave);
      };
      const leave = () => {
        settle();
        reject(signal.reason);
      };
      const cancel = clock.after(silenceMs, () => reject(new Error('nothing came any more')));
      signal.addEventListener('abort', leave);
      coming.then(resolve, reject).finally(settle);
    });
  }

  async function readBody({ body }: Response, signal: AbortSignal): Promise<void> {
    const reader = body?.getReader();
    try {
      while (reader) {
        const { done, value } = await patiently(signal, reader.read());
        if (done) break;
        if (total !== undefined && loaded + value.length > total) {
          begin();
          throw new Error('more came than was announced');
        }
        parts.push(value);
        loaded += value.length;
        tell(false);
      }
    } finally {
      reader?.cancel().catch(() => {});
    }
    if (total !== undefined && loaded < total) throw new Error('the file was cut off');
  }

  return async (response: Response, signal: AbortSignal): Promise<PortalFile> => {
    const { headers, status } = response;
    try {
      if (status !== 206) {
        begin(headers);
      } else if (startOf(headers) !== loaded || headers.get('ETag') !== tag) {
        begin();
        throw new Error('another part came than was asked for');
      }
      await readBody(response, signal);
    } catch (error) {
      rememberPlace();
      if (!signal.aborted) tell(true);
      throw error;
    }
    const type = headers.get('Content-Type') ?? '';
    return { blob: new Blob(parts, { type }), name: fileNameOf(headers.get('Content-Disposition')) };
  };
}
