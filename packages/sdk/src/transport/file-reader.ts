import type { Progress } from './call-options.js';
import { fileNameOf } from './file-name.js';
import type { PortalFile } from './input.js';
import type { RequestHeaders } from './request-headers.js';

/** Rejects where nothing comes for too long, and at once where nobody waits any more. */
export type Patience = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Reads one file over as many tries as it takes. */
export interface FileReader {
  /** Asks for what has not come yet, of the very file of which the rest came (RFC 9110 §13.1.5, §14.2). */
  resume(): RequestHeaders;
  read(response: Response, signal: AbortSignal): Promise<PortalFile>;
}

export interface FileReaderOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly patiently: Patience;
}

/** How many bytes there are; what is packed on the way has another length. */
const lengthOf = (headers: Headers): number | undefined =>
  (!headers.has('Content-Encoding') && Number(headers.get('Content-Length'))) || undefined;

const startOf = (headers: Headers): number =>
  Number(/^bytes (\d+)-/.exec(headers.get('Content-Range') ?? '')?.[1]);

/** What came of a file is kept over its tries; a file that has changed meanwhile begins anew. */
export function createFileReader({ onProgress, patiently }: FileReaderOptions): FileReader {
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

  async function readBody({ body }: Response, signal: AbortSignal): Promise<void> {
    const reader = body?.getReader();
    try {
      for (;;) {
        const next = await patiently(signal, async () => reader?.read());
        if (!next || next.done) break;
        if (total !== undefined && loaded + next.value.length > total) {
          begin();
          throw new Error('more came than was announced');
        }
        parts.push(next.value);
        loaded += next.value.length;
        tell(false);
      }
    } finally {
      reader?.cancel().catch(() => {});
    }
  }

  return {
    // A weak tag does not name bytes.
    resume: () =>
      loaded > 0 && total !== undefined && tag?.startsWith('"')
        ? { range: `bytes=${loaded}-`, 'if-range': tag }
        : {},
    async read(response, signal) {
      const { headers, status } = response;
      if (status !== 206) {
        begin(headers);
      } else if (startOf(headers) !== loaded || headers.get('ETag') !== tag) {
        begin();
        throw new Error('another part came than was asked for');
      }
      try {
        await readBody(response, signal);
        if (total !== undefined && loaded < total) throw new Error('the file was cut off');
      } catch (error) {
        if (!signal.aborted) tell(true);
        throw error;
      }
      const type = headers.get('Content-Type') ?? '';
      return { blob: new Blob(parts, { type }), name: fileNameOf(headers.get('Content-Disposition')) };
    },
  };
}
