import type { Application, FormPaper } from '@ikiiki/sdk/contract';
import { UploadField, type UploadFieldHost } from '../foundation/files/upload-field.js';

/** The files of an application, paper by paper. */
export class Papers {
  readonly #fields = new Map<string, UploadField>();
  /** Papers whose errors are shown. */
  readonly #checked = new Set<string>();
  /** What the portal alone found wrong, until the files change. */
  readonly #refused = new Map<string, string>();

  constructor(
    private readonly host: UploadFieldHost,
    /** What the portal had of them when it was last heard of. */
    private attached: Application['attachments'],
    /** The files of a paper are others now. */
    private readonly onChange: (paperId: string, uploadIds: readonly string[]) => void,
  ) {}

  /** Files that were chosen are not there yet. */
  get hasUnsent(): boolean {
    return [...this.#fields.values()].some(({ hasUnsent }) => hasUnsent);
  }

  of({ id }: FormPaper): UploadField {
    let field = this.#fields.get(id);
    if (!field) {
      const made = new UploadField(
        this.host,
        `paper-${id}`,
        () => {
          this.#refused.delete(id);
          this.onChange(id, made.uploadIds);
        },
        id,
      );
      made.show(this.attached[id] ?? []);
      this.#fields.set(id, made);
      field = made;
    }
    return field;
  }

  /** Ids of the files, by paper. */
  idsOf(papers: readonly FormPaper[]): Record<string, string[]> {
    return Object.fromEntries(papers.map((paper) => [paper.id, this.of(paper).uploadIds]));
  }

  namesOf(paper: FormPaper): string[] {
    return this.of(paper).uploads.map(({ name }) => name);
  }

  /**
   * Another tab has attached something too: both count.
   *
   * @param written papers that were just written from here
   */
  adopt(attached: Application['attachments'], written: readonly string[] = []): void {
    const before = this.attached;
    this.attached = attached;
    for (const [id, field] of this.#fields) {
      if (written.includes(id)) continue;
      const known = [...(before[id] ?? []), ...field.uploads].map((upload) => upload.id);
      field.add((attached[id] ?? []).filter((upload) => !known.includes(upload.id)));
    }
  }

  /** What is missing. */
  missing(papers: readonly FormPaper[]): FormPaper[] {
    return papers.filter((paper) => paper.required && this.of(paper).uploadIds.length === 0);
  }

  /** Why a paper is not there yet, in words; shown once the screen was left with it. */
  errorOf(paper: FormPaper, missingText: string): string | undefined {
    if (!this.#checked.has(paper.id)) return undefined;
    const field = this.of(paper);
    const missing = this.missing([paper]).length > 0 ? missingText : undefined;
    return field.unfinished ?? missing ?? this.#refused.get(paper.id);
  }

  check(papers: readonly FormPaper[]): void {
    for (const { id } of papers) this.#checked.add(id);
  }

  /** The portal cannot use a file of a paper. */
  refuse(paperId: string, text: string): void {
    this.#refused.set(paperId, text);
  }

  dispose(): void {
    for (const field of this.#fields.values()) field.dispose();
    this.#fields.clear();
  }
}
