import type { CallOptions, PortalFile, Progress } from '@ikiiki/sdk';
import { html, nothing } from 'lit';
import { type ButtonOptions, button } from '../form/button.js';
import { formatBytes } from '../format-bytes.js';
import type { Language } from '../language.js';
import { loadPart } from '../load-part.js';
import type { ProblemText } from '../problem-text.js';
import type { DownloadTexts } from '../texts/download.js';

/** A file that a person may save. */
export interface OfferedFile extends Pick<ButtonOptions, 'kind'> {
  /** Tells it from the other files of the widget. */
  readonly id: string;
  /** What the button says; names the file. */
  readonly label: string;
  readonly load: (options: CallOptions) => Promise<PortalFile>;
}

export interface DownloadsHost {
  readonly texts: () => DownloadTexts;
  readonly language: () => Language;
  readonly announce: (text: string) => void;
  readonly explain: (error: unknown) => Promise<ProblemText>;
  /** They stand otherwise than they are drawn. */
  readonly redraw: () => void;
}

/** How a download stands; one that nobody has asked for stands nowhere. */
type Standing =
  | { readonly is: 'loading'; readonly work: AbortController; readonly progress: Progress | undefined }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'failed'; readonly problem: ProblemText };

/** As long as a large file may take on a slow line; the person can end it. */
const timeoutMs = 30 * 60_000;

/** A screen reader hears no more often how far it has come. */
const quietMs = 5_000;

/** The downloads of one widget: each by its button, at its place, and as many at once as are pressed. */
export class Downloads {
  readonly #standings = new Map<string, Standing>();
  #heardAt = 0;

  constructor(private readonly host: DownloadsHost) {}

  /** A button that loads a file and saves it; while it does, how far it has come and a button to end it. */
  button(file: OfferedFile): unknown {
    const { id, label, kind } = file;
    const standing = this.#standings.get(id);
    return html`<div class="ik-download" part="download">
      ${button({
        label: standing?.is === 'failed' ? this.host.texts().downloadAgain(label) : label,
        ...(kind && { kind }),
        busy: standing?.is === 'loading',
        onClick: () => void this.#save(file),
      })}
      ${this.#standingView(file, standing)}
    </div>`;
  }

  /** Ends what is under way, and forgets what was. */
  leave(): void {
    for (const standing of this.#standings.values()) if (standing.is === 'loading') standing.work.abort();
    this.#standings.clear();
  }

  #standingView({ id, label }: OfferedFile, standing: Standing | undefined): unknown {
    const texts = this.host.texts();
    switch (standing?.is) {
      case undefined:
        return nothing;
      case 'saved':
        return html`<p class="ik-download-text">${texts.downloaded(standing.name)}</p>`;
      case 'failed':
        return html`<p class="ik-download-text ik-download-error" role="alert">${standing.problem.text}</p>`;
      case 'loading': {
        const { loaded, total } = standing.progress ?? {};
        const text = this.#progressText(standing.progress);
        return html`<div class="ik-download-work">
          <progress
            class="ik-progress"
            aria-label=${label}
            aria-valuetext=${text}
            max=${total ?? nothing}
            value=${total === undefined ? nothing : loaded}
          ></progress>
          <p class="ik-download-text">${text}</p>
          ${button({
            label: texts.cancelDownload,
            name: texts.cancelDownloadOf(label),
            onClick: (event) => this.#cancel(id, standing.work, event),
          })}
        </div>`;
      }
    }
  }

  #progressText(progress: Progress | undefined): string {
    const texts = this.host.texts();
    if (!progress) return texts.downloading;
    const { loaded, total, interrupted } = progress;
    if (interrupted) return texts.downloadResumes;
    const bytes = (count: number) => formatBytes(count, this.host.language());
    return total === undefined
      ? texts.downloadedSoFar(bytes(loaded))
      : texts.downloadedOf(bytes(loaded), bytes(total));
  }

  async #save({ id, load }: OfferedFile): Promise<void> {
    const { host } = this;
    const work = new AbortController();
    const { signal } = work;
    this.#stand(id, { is: 'loading', work, progress: undefined });
    host.announce(host.texts().downloading);
    this.#heardAt = performance.now();
    const onProgress = (progress: Progress) => {
      if (signal.aborted) return;
      this.#stand(id, { is: 'loading', work, progress });
      this.#tell(progress);
    };
    try {
      const [file, { saveFile }] = await Promise.all([
        load({ signal, timeoutMs, onProgress }),
        loadPart(import('../save-file.js')),
      ]);
      if (signal.aborted) return;
      saveFile(file);
      this.#stand(id, { is: 'saved', name: file.name });
      host.announce(host.texts().downloaded(file.name));
    } catch (error) {
      if (signal.aborted) return;
      work.abort();
      const problem = await host.explain(error);
      // Pressed again while the words were on their way
      const standing = this.#standings.get(id);
      if (standing?.is === 'loading' && standing.work === work) this.#stand(id, { is: 'failed', problem });
    }
  }

  #cancel(id: string, work: AbortController, { currentTarget }: Event): void {
    const own = (currentTarget as Element).closest('.ik-download')?.querySelector('button');
    work.abort();
    this.#standings.delete(id);
    this.host.announce(this.host.texts().downloadCancelled);
    this.host.redraw();
    // This button is about to go
    own?.focus();
  }

  #tell(progress: Progress): void {
    const now = performance.now();
    if (!progress.interrupted && now - this.#heardAt < quietMs) return;
    this.#heardAt = now;
    this.host.announce(this.#progressText(progress));
  }

  #stand(id: string, standing: Standing): void {
    this.#standings.set(id, standing);
    this.host.redraw();
  }
}
