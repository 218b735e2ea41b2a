import { type Upload, uploadRules } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { UploadsService } from '@ikiiki/sdk/uploads';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { explain } from '../explain.js';
import { button } from '../form/button.js';
import { describedBy } from '../form/field.js';
import type { FormWorkHost } from '../form/form-work.js';
import { locales } from '../format.js';
import { formatBytes } from '../format-bytes.js';
import type { FormTexts, networkTexts } from '../texts/form.js';
import type { UploadTexts } from '../texts/upload.js';
import { type FileState, SentFile } from './sent-file.js';

/** What the field needs of its widget. */
export interface UploadFieldHost extends FormWorkHost {
  readonly texts: () => FormTexts & typeof networkTexts & UploadTexts;
  readonly client: () => Promise<PortalCore>;
  readonly update: () => void;
  /** Moves the focus once the widget has drawn itself. */
  readonly focus: (...selectors: readonly string[]) => void;
}

export interface UploadFieldOptions {
  readonly label: string;
  readonly mark?: 'required' | 'optional';
  readonly support?: unknown;
  /** Why the whole is refused, e.g. because a file is missing. */
  readonly error?: string | undefined;
}

const accepted = ['.pdf', '.jpg', '.jpeg', '.png', '.webp', ...uploadRules.mediaTypes].join(',');

/**
 * Files that go with an application: chosen, dropped or photographed, sent one after the other while the member goes on,
 * each with its bar, its pause and its own error. What is chosen stands in `uploadIds` once it is there. Its styles are
 * `uploadStyles`.
 */
export class UploadField {
  #files: readonly SentFile[] = [];
  #count = 0;
  #isOver = false;
  #sending: SentFile | undefined;

  /**
   * @param id of the field, e.g. `receipts`
   * @param onChange a file has come, or gone
   * @param purpose told to the portal
   */
  constructor(
    private readonly host: UploadFieldHost,
    private readonly id: string,
    private readonly onChange: () => void = () => undefined,
    private readonly purpose?: string,
  ) {
    window.addEventListener('online', this.#goOnWithAll);
  }

  /** What the portal has, in the order in which it was chosen. */
  get uploads(): readonly Upload[] {
    return this.#files.flatMap(({ upload }) => upload ?? []);
  }

  get uploadIds(): string[] {
    return this.uploads.map(({ id }) => id);
  }

  /** Something that was chosen would be lost with the page. */
  get hasUnsent(): boolean {
    return this.#files.some(({ state }) => state !== 'ready' && state !== 'refused');
  }

  /** What keeps the files from being sent with the application; undefined where nothing does. */
  get unfinished(): string | undefined {
    const texts = this.host.texts();
    const has = (...states: readonly FileState[]) => this.#files.some(({ state }) => states.includes(state));
    if (has('waiting', 'sending')) return texts.filesStillSending;
    return has('paused', 'cut', 'failed', 'refused') ? texts.filesStopped : undefined;
  }

  /** Shows the files that an application has already, in the place of all others. */
  show(uploads: readonly Upload[]): void {
    this.#stopAll();
    this.#files = uploads.map((upload) => SentFile.attached(upload));
    this.host.update();
  }

  /** Shows more that it has; what is on its way goes on. */
  add(uploads: readonly Upload[]): void {
    this.#files = [...this.#files, ...uploads.map((upload) => SentFile.attached(upload))];
    this.host.update();
  }

  /** Stops what is on its way; what the portal has of it is forgotten there after a day. */
  dispose(): void {
    this.#stopAll();
    window.removeEventListener('online', this.#goOnWithAll);
  }

  view({ label, mark, support, error }: UploadFieldOptions): TemplateResult {
    const { id } = this;
    const texts = this.host.texts();
    const described = describedBy({ id, label, mark, support: true, error });
    return html`<div
      class="ik-field ik-uploads"
      role="group"
      aria-labelledby="${id}-label"
    >
      <div class="ik-label-line">
        <span class="ik-label" part="label" id="${id}-label">${label}</span>
        ${mark ? html`<span class="ik-mark ik-mark-${mark}" id="${id}-mark">${texts[mark]}</span>` : nothing}
      </div>
      <div class="ik-support" part="support" id="${id}-support">${support} <p>${texts.fileLimits}</p></div>
      <div
        class="ik-drop"
        ?data-over=${this.#isOver}
        @dragover=${this.#over}
        @dragleave=${() => this.#setOver(false)}
        @drop=${this.#drop}
      >
        <label class="ik-button ik-button-secondary ik-pick" part="button secondary">
          <input
            id=${id}
            type="file"
            multiple
            accept=${accepted}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${described}
            @change=${this.#choose}
          />${texts.chooseFiles}
        </label>
        <label class="ik-button ik-button-secondary ik-pick ik-camera" part="button secondary">
          <input type="file" accept="image/*" capture="environment" @change=${this.#choose} />${texts.takePhoto}
        </label>
        <p class="ik-drop-hint">${texts.dropFiles}</p>
      </div>
      ${error ? html`<p class="ik-error" part="error" id="${id}-error">${texts.errorMark}${error}</p>` : nothing}
      ${
        this.#files.length > 0
          ? html`<ul class="ik-files" aria-label=${texts.filesChosen}>
              ${repeat(
                this.#files,
                ({ key }) => key,
                (file) => this.#row(file, texts),
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #row(file: SentFile, texts: FormTexts & UploadTexts): TemplateResult {
    const { state, name, size, key, error } = file;
    const { language } = this.host;
    const isMoving = ['sending', 'paused', 'cut', 'failed'].includes(state);
    return html`<li class="ik-file-row" data-state=${state} data-key=${key}>
      <p class="ik-file-name">
        ${name} <span class="ik-file-size">${formatBytes(size, language())}</span>
      </p>
      ${
        isMoving
          ? html`<progress
              class="ik-file-bar"
              max=${size}
              .value=${file.sent}
              aria-label=${texts.fileProgress(name)}
              aria-valuetext=${this.#percent(file)}
            ></progress>`
          : nothing
      }
      ${
        error
          ? html`<p class="ik-file-state ik-error" part="error">${texts.errorMark}${error}</p>`
          : html`<p class="ik-file-state">${this.#stateText(file, texts)}</p>`
      }
      <div class="ik-file-actions">${this.#actions(file, texts)}</div>
    </li>`;
  }

  #stateText(file: SentFile, texts: UploadTexts): string {
    const { state, sent, size } = file;
    if (state === 'waiting') return texts.fileWaiting;
    if (state === 'ready') return texts.fileReady;
    if (state === 'sending')
      return sent === size ? texts.fileChecking : texts.fileSending(this.#percent(file));
    return state === 'paused' ? texts.filePaused(this.#percent(file)) : texts.fileCut(this.#percent(file));
  }

  #actions(file: SentFile, texts: UploadTexts): unknown {
    const action = (label: string, onClick: () => void) =>
      button({ label, name: texts.fileAction(label, file.name), onClick });
    const goOn =
      file.state === 'sending'
        ? action(texts.pauseFile, () => this.#pause(file))
        : ['paused', 'cut', 'failed'].includes(file.state)
          ? action(texts.resumeFile, () => this.#goOn(file))
          : nothing;
    const label =
      file.state === 'ready'
        ? texts.removeFile
        : file.state === 'refused'
          ? texts.dismissFile
          : texts.cancelFile;
    return html`${goOn}${action(label, () => void this.#takeOff(file))}`;
  }

  #percent({ sent, size }: SentFile): string {
    const share = size > 0 ? sent / size : 1;
    return new Intl.NumberFormat(locales[this.host.language()], { style: 'percent' }).format(share);
  }

  readonly #choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    this.#add(input.files);
    // So that the same file can be chosen again
    input.value = '';
  };

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#setOver(true);
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#setOver(false);
    this.#add(event.dataTransfer?.files);
  };

  #setOver(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.host.update();
  }

  #add(list: FileList | null | undefined): void {
    for (const file of list ?? []) {
      const kept = this.#files.filter(({ state }) => state !== 'refused').length;
      const chosen = SentFile.chosen(
        `new-${this.#count}`,
        file,
        this.host.texts(),
        kept >= uploadRules.maxFiles,
      );
      this.#count += 1;
      this.#files = [...this.#files, chosen];
      if (chosen.error) this.host.announce(this.host.texts().fileNotSent(chosen.name, chosen.error));
    }
    this.#sendNext();
    this.host.update();
  }

  /** One after the other: each is there sooner, and a slow line is not parted. */
  #sendNext(): void {
    if (this.#sending) return;
    const next = this.#files.find(({ state }) => state === 'waiting');
    if (!next) return;
    this.#sending = next;
    void this.#send(next);
  }

  async #send(file: SentFile): Promise<void> {
    this.host.announce(this.host.texts().fileStarted(file.name));
    let told = 0;
    const progress = () => {
      const half = file.size / 2;
      if (told < half && file.sent >= half && file.sent < file.size) {
        this.host.announce(this.host.texts().fileHalf(file.name));
      }
      told = file.sent;
      this.host.update();
    };
    const { language, texts } = this.host;
    const watching = { progress, explain: (error: unknown) => explain(error, language(), texts()) };
    try {
      await file.send(await this.#service(), this.purpose, watching, texts);
    } catch (error) {
      file.fail((await watching.explain(error)).text);
    }
    if (this.#sending === file) this.#sending = undefined;
    if (this.#files.includes(file)) this.#sayEnd(file);
    this.#sendNext();
    this.host.update();
  }

  #sayEnd(file: SentFile): void {
    const texts = this.host.texts();
    if (file.state === 'ready') this.host.announce(texts.fileSent(file.name));
    if (file.error) this.host.announce(texts.fileNotSent(file.name, file.error));
    if (file.state === 'cut')
      this.host.announce(texts.fileNotSent(file.name, texts.fileCut(this.#percent(file))));
    if (file.state === 'ready') this.onChange();
  }

  #pause(file: SentFile): void {
    file.pause();
    this.#focusRow(file);
  }

  #goOn(file: SentFile): void {
    file.state = 'waiting';
    this.#sendNext();
    this.#focusRow(file);
  }

  /** The button that was pressed says something else now. */
  #focusRow({ key }: SentFile): void {
    this.host.focus(`[data-key="${key}"] .ik-button`);
    this.host.update();
  }

  async #takeOff(file: SentFile): Promise<void> {
    const hadArrived = file.state === 'ready';
    const wasRefused = file.state === 'refused';
    this.#files = this.#files.filter((other) => other !== file);
    this.host.focus(`#${this.id}`);
    this.host.announce(this.host.texts().fileRemoved(file.name));
    if (hadArrived) this.onChange();
    if (!wasRefused) await file.takeBack(await this.#service());
    this.host.update();
  }

  #stopAll(): void {
    for (const file of this.#files) if (file.isOnItsWay) file.pause();
    this.#files = [];
  }

  readonly #goOnWithAll = (): void => {
    for (const file of this.#files) if (file.state === 'cut') file.state = 'waiting';
    this.#sendNext();
    this.host.update();
  };

  async #service(): Promise<UploadsService> {
    return serviceOf(await this.host.client(), 'uploads', UploadsService);
  }
}
