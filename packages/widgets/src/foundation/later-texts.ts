import type { LitElement } from 'lit';
import type { Language } from './language.js';
import type { MessageSource, Messages, Translation } from './messages.js';

/** What the texts of a part need of its widget. */
interface LaterTextsHost {
  readonly element: Pick<LitElement, 'requestUpdate'>;
  readonly language: () => Language;
}

/** Texts that come with a part of a widget: Japanese with it, another language when somebody reads it. */
export class LaterTexts<M extends Messages> {
  #texts: Translation<M>;
  #language: Language = 'ja';

  constructor(
    private readonly source: MessageSource<M>,
    private readonly host: LaterTextsHost,
  ) {
    this.#texts = source.ja as unknown as Translation<M>;
  }

  /** Has them in the reader's language. */
  async prepare(): Promise<void> {
    const language = this.host.language();
    if (language === this.#language) return;
    this.#texts = language === 'ja' ? (this.source.ja as unknown as Translation<M>) : await this.source.en();
    this.#language = language;
    this.host.element.requestUpdate();
  }

  /** As they are here now; where the reader's language is another by now, that is on its way. */
  get now(): Translation<M> {
    if (this.host.language() !== this.#language) void this.prepare().catch(() => {});
    return this.#texts;
  }
}
