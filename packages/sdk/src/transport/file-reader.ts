import type { Progress } from './call-options.js';
import { fileNameOf } from './file-name.js';
import type { PortalFile } from './input.js';
import type { TransportConfig } from './options.js';

type Config = Pick<TransportConfig, 'clock' | 'attemptTimeoutMs'>;

/** How many bytes there are; what is packed on the way has another length. `NaN` is neither more nor less than any. */
const lengthOf = (headers: Headers): number =>
  headers.has('Content-Encoding') ? Number.NaN : Number(headers.get('Content-Length') ?? Number.NaN);

const startOf = (headers: Headers): number =>
  Number(/^bytes (\d+)-/.exec(headers.get('Content-Range') ?? '')?.[1]);

/**
 * Reads one file over as many tries as it takes. What came is kept; a file that has changed meanwhile, or that names no
 * bytes by its tag, begins anew.
 *
 * @param resume headers of the next try: they ask for what has not come yet, of the very same file (RFC 9110 §13.1.5,
 * §14.2)
 */
export function createFileReader(
  { clock, attemptTimeoutMs }: Config,
  resume: Record<string, string>,
  onProgress: ((progress: Progress) => void) | undefined,
) {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  let total = Number.NaN;
  let tag: string | null = null;

  const tell = (interrupted: boolean) => onProgress?.({ loaded, total: total || undefined, interrupted });

  const forget = () => {
    parts = [];
    loaded = 0;
  };

  /** @throws where it is not all that was announced */
  async function readBody({ body }: Response, signal: AbortSignal): Promise<void> {
    const reader = body?.getReader();
    let isWhole = true;
    const stop = () => {
      isWhole = false;
      reader?.cancel().catch(() => {});
    };
    signal.addEventListener('abort', stop);
    while (reader) {
      const cancel = clock.after(attemptTimeoutMs, stop);
      const { done, value } = await reader.read().finally(cancel);
      if (done) break;
      parts.push(value);
      loaded += value.length;
      if (loaded > total) {
        stop();
        forget();
      } else {
        tell(false);
      }
    }
    if (!isWhole || loaded < total) throw new Error('cut off');
  }

  function rememberPlace(): void {
    delete resume.range;
    delete resume['if-range'];
    // A weak tag does not name bytes; of a file that is all here there is no rest to ask for.
    if (loaded > 0 && loaded < total && tag?.startsWith('"')) {
      resume.range = `bytes=${loaded}-`;
      resume['if-range'] = tag;
    }
  }

  return async (response: Response, signal: AbortSignal): Promise<PortalFile> => {
    const { headers, status } = response;
    const isPart = status === 206;
    const fits = isPart && startOf(headers) === loaded && headers.get('ETag') === tag;
    try {
      if (!fits) forget();
      if (!isPart) {
        total = lengthOf(headers);
        tag = headers.get('ETag');
      } else if (!fits) {
        throw new Error('another part came');
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
