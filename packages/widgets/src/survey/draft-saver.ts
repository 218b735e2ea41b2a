import type { PortalError } from '@ikiiki/sdk';
import type { SurveyAnswer, SurveyDraft } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { surveysOf } from './services.js';

/** How the draft stands. */
export type SaveState =
  | { readonly kind: 'nothing' | 'saving' | 'unsaved' }
  | { readonly kind: 'saved'; readonly savedAt: string };

interface DraftSaverHost {
  readonly client: () => Promise<PortalCore>;
  readonly onState: () => void;
  /** All that the portal keeps now, other tabs' answers too. */
  readonly onKept: (draft: SurveyDraft) => void;
  /** The survey takes no draft any more. */
  readonly onOver: (error: PortalError) => void;
}

const overCodes: readonly string[] = ['survey_closed', 'survey_already_answered', 'not_found'];

/**
 * Saves answers to the portal as they are given, one request at a time. What could not be saved is kept here, and in
 * nothing that outlives the page, until the device is online again or the next answer comes.
 */
export class DraftSaver {
  state: SaveState = { kind: 'nothing' };
  readonly #pending = new Map<string, SurveyAnswer | null>();
  #position: string | undefined;
  #isMoved = false;
  #isWorking = false;
  #isOver = false;

  constructor(
    private readonly surveyId: string,
    private readonly host: DraftSaverHost,
  ) {}

  /** Something is not saved yet. */
  get hasUnsaved(): boolean {
    return (this.#pending.size > 0 || this.#isWorking) && !this.#isOver;
  }

  /** Notes an answer; {@link save} sends it. */
  note(questionId: string, answer: SurveyAnswer | undefined): void {
    this.#pending.set(questionId, answer ?? null);
  }

  /** Where the member is; a draft is begun by an answer only. */
  at(position: string): void {
    this.#isMoved ||= position !== this.#position && this.state.kind !== 'nothing';
    this.#position = position;
  }

  /** Sends what is not saved yet. Never rejects. */
  async save(): Promise<void> {
    while (!this.#isWorking && !this.#isOver && (this.#pending.size > 0 || this.#isMoved)) {
      if (!(await this.#send())) return;
    }
  }

  /** The survey was sent or is over: nothing is saved any more. */
  stop(): void {
    this.#isOver = true;
    this.#pending.clear();
  }

  async #send(): Promise<boolean> {
    const sent = new Map(this.#pending);
    this.#pending.clear();
    this.#isMoved = false;
    this.#isWorking = true;
    this.#show({ kind: 'saving' });
    try {
      const draft = await surveysOf(await this.host.client()).saveDraft({
        surveyId: this.surveyId,
        answers: Object.fromEntries(sent),
        ...(this.#position !== undefined && { position: this.#position }),
      });
      if (!this.#isOver) this.host.onKept(draft);
      this.#show({ kind: 'saved', savedAt: draft.savedAt });
      return true;
    } catch (error) {
      this.#keep(sent);
      if (overCodes.includes((error as Partial<PortalError>).code ?? '') && !this.#isOver) {
        this.#isOver = true;
        this.host.onOver(error as PortalError);
      }
      this.#show({ kind: 'unsaved' });
      return false;
    } finally {
      this.#isWorking = false;
    }
  }

  /** What was given since is newer. */
  #keep(sent: ReadonlyMap<string, SurveyAnswer | null>): void {
    for (const [id, answer] of sent) if (!this.#pending.has(id)) this.#pending.set(id, answer);
  }

  #show(state: SaveState): void {
    if (this.#isOver) return;
    this.state = state;
    this.host.onState();
  }
}
