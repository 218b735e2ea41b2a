import type { EventProgress, EventRanking, HealthEventDetail } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { fieldStyles } from '../foundation/form/field.styles.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import { linkStyles } from '../foundation/link.styles.js';
import type { Translation } from '../foundation/messages.js';
import { Entering } from './entering.js';
import type { EventHost, EventPartHost, EventTexts } from './event-host.js';
import { eventsOf } from './events.js';
import { factsView, metaView } from './facts.js';
import { openedEventEn } from './opened-event.messages.en.js';
import { type OpenedEventMessages, openedEventJa } from './opened-event.messages.js';
import { openedEventStyles } from './opened-event.styles.js';
import { progressView } from './progress-view.js';
import { QuizSheet } from './quiz-sheet.js';
import { RankingTable } from './ranking-table.js';
import { seminarView } from './seminar-view.js';
import { isEntered, isWalk } from './standing.js';
import { Team } from './team.js';

/** Gives a list the styles of what is drawn here, once. */
export const addStyles = (root: Node): void =>
  adoptStyles(root, [fieldStyles, linkStyles, openedEventStyles]);

// Whoever opens an event has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<OpenedEventMessages>>> = {
  ja: openedEventJa,
  en: openedEventEn,
};

/** An event that is open: what it is, entry, and how the member stands in it. */
export class OpenedEvent {
  #event: HealthEventDetail | undefined;
  #progress: EventProgress | undefined;
  #ranking: EventRanking | undefined;
  readonly #host: EventPartHost;
  readonly #entering: Entering;
  readonly #rankingTable: RankingTable;
  readonly #team: Team;
  readonly #quiz: QuizSheet;

  constructor(host: EventHost) {
    this.#host = {
      ...host,
      texts: () => this.#texts(host),
      number: (value) => formatNumber(value, host.language()),
      date: (value) => formatDate(value, host.language()),
      refresh: async () => {
        this.#entering.forget();
        if (this.#event) await this.load(this.#event.id);
      },
    };
    this.#entering = new Entering(this.#host, (event) => this.#take(event));
    this.#rankingTable = new RankingTable(this.#host, (event) => this.#take(event));
    this.#team = new Team(this.#host);
    this.#quiz = new QuizSheet(this.#host);
  }

  /** Asks for the event and all that it shows the member. */
  async load(eventId: string): Promise<void> {
    const client = await this.host.client();
    const event = await eventsOf(client).get({ eventId });
    await this.#loadParts(client, event);
    this.#event = event;
    this.host.onEvent(event);
    this.host.element.requestUpdate();
  }

  view(): unknown {
    const event = this.#event;
    if (!event) return nothing;
    const texts = this.host.texts();
    const { status, title, description } = event;
    const back = button({ label: texts.toList, onClick: this.host.onLeave });
    return html`<article class="ik-opened">
      <div class="ik-back">${back}</div>
      ${metaView(texts, event)}
      <h2 class="ik-heading" lang="ja" tabindex="-1">${title}</h2>
      ${
        status === 'cancelled'
          ? banner(texts, { kind: 'warning', heading: texts.cancelled, body: event.cancelledBecause })
          : nothing
      }
      ${this.#entering.noticeView()}
      <p class="ik-text" lang="ja">${description}</p>
      ${factsView(texts, { ...event, cancelledBecause: undefined }, this.host.language())}
      ${status === 'cancelled' ? nothing : this.#standingView(event)}
      <div class="ik-actions">${back}</div>
    </article>`;
  }

  private get host(): EventPartHost {
    return this.#host;
  }

  #texts({ texts, language }: EventHost): EventTexts {
    return { ...texts(), ...messages[language()] };
  }

  #standingView(event: HealthEventDetail): unknown {
    if (!isEntered(event)) return this.#entering.enterView(event);
    const team = event.kind === 'team' ? this.#team.view(event) : nothing;
    // As long as teams are made, they come first
    return html`${event.entryOpen ? team : nothing} ${progressView(this.host, event, this.#progress)}
      ${event.entryOpen ? nothing : team} ${seminarView(this.host, event)}
      ${event.kind === 'quiz' ? this.#quiz.view(event) : nothing}
      ${this.#rankingTable.view(event, this.#ranking)}
      ${this.#quiz.quiz?.result ? nothing : this.#entering.withdrawView(event)}`;
  }

  /** What there is beyond the event itself, for who has entered. */
  async #loadParts(client: PortalCore, event: HealthEventDetail): Promise<void> {
    const { id: eventId, kind, status } = event;
    const events = eventsOf(client);
    const isShown = isEntered(event) && status !== 'cancelled';
    const hasBegun = !['upcoming', 'entry_open', 'entry_closed'].includes(status);
    const [progress, ranking, team, quiz] = await Promise.all([
      isShown && isWalk(event) ? events.progress({ eventId }) : undefined,
      isShown && isWalk(event) && hasBegun ? events.ranking({ eventId }) : undefined,
      isShown && kind === 'team' ? events.team({ eventId }) : undefined,
      isShown && kind === 'quiz' && hasBegun ? events.quiz({ eventId }) : undefined,
    ]);
    this.#progress = progress;
    this.#ranking = ranking;
    this.#team.team = team?.team;
    this.#quiz.quiz = quiz;
  }

  /** The event has changed by what the member did. */
  async #take(event: HealthEventDetail): Promise<void> {
    this.#event = event;
    this.host.onEvent(event);
    await this.#loadParts(await this.host.client(), event);
    this.host.element.requestUpdate();
  }
}
