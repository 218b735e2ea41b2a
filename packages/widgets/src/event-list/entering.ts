import type { PortalError } from '@ikiiki/sdk';
import type { HealthEventDetail } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import type { EventPartHost } from './event-host.js';
import { eventsOf } from './events.js';
import { targetText } from './facts.js';
import { isFull, kindOf } from './standing.js';

/** After these the event is not as it was shown. */
const newsCodes: readonly (string | undefined)[] = [
  'event_full',
  'event_closed',
  'event_not_for_you',
  'event_not_entered',
];

/** Entering an event, and withdrawing from it. */
export class Entering {
  #done: 'entered' | 'withdrawn' | undefined;
  #isAsked = false;
  readonly #work: FormWork;

  constructor(
    private readonly host: EventPartHost,
    private readonly onChanged: (event: HealthEventDetail) => Promise<void>,
  ) {
    this.#work = new FormWork(host);
  }

  /** Something else was done since. */
  forget(): void {
    this.#done = undefined;
  }

  /** What was done last. */
  noticeView(): unknown {
    const texts = this.host.texts();
    return this.#done ? banner(texts, { kind: 'success', heading: texts[this.#done] }) : nothing;
  }

  /** Entry, or why it is not possible. */
  enterView(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    const why = this.#whyNot(event);
    const section = (content: unknown) =>
      html`<section aria-labelledby="ik-enter-heading">
        <h3 class="ik-subheading" id="ik-enter-heading">${texts.enterHeading}</h3>
        ${content}
      </section>`;
    if (why !== undefined) {
      return section(html`<p class="ik-text">${why}</p>${formError(texts, this.#work.problem)}`);
    }
    return section(html`<form
      novalidate
      @submit=${onSubmit((data) => void this.#enter(event, data.has('inRanking')))}
    >
      ${kindOf(event) === 'walk' ? this.#rankingChoice() : nothing}
      ${kindOf(event) === 'team' ? html`<p class="ik-text">${texts.teamLater}</p>` : nothing}
      <p class="ik-text">${texts.withdrawUntil(this.host.date(event.entryTo))}</p>
      ${formError(texts, this.#work.problem)}
      <div class="ik-actions">
        ${button({ label: texts.enter, kind: 'primary', type: 'submit', busy: this.#work.busy })}
      </div>
    </form>`);
  }

  /** Withdrawing, with a question before. */
  withdrawView(event: HealthEventDetail): unknown {
    const { entryOpen, entry, entryTo } = event;
    if (!entryOpen || entry?.state !== 'entered') return nothing;
    const texts = this.host.texts();
    if (!this.#isAsked) {
      return html`<div class="ik-withdraw">
        <p>${texts.withdrawUntil(this.host.date(entryTo))}</p>
        ${formError(texts, this.#work.problem)}
        <p id="ik-withdraw">${button({ label: texts.withdraw, onClick: () => this.#ask(true) })}</p>
      </div>`;
    }
    return html`<div class="ik-withdraw">
      <p class="ik-question" id="ik-question" tabindex="-1">
        ${texts.withdrawQuestion(event.title)} ${event.capacity === undefined ? nothing : texts.withdrawFull}
        ${entry.teamId === undefined ? nothing : texts.withdrawTeam}
      </p>
      ${formError(texts, this.#work.problem)}
      <div class="ik-actions">
        ${button({
          label: texts.doWithdraw,
          kind: 'primary',
          busy: this.#work.busy,
          describedBy: 'ik-question',
          onClick: () => void this.#withdraw(event),
        })}
        ${button({ label: texts.doNotWithdraw, onClick: () => this.#ask(false) })}
      </div>
    </div>`;
  }

  #whyNot(event: HealthEventDetail): string | undefined {
    const texts = this.host.texts();
    const { forMember, entryOpen, status, entryFrom } = event;
    if (!entryOpen && status !== 'upcoming') return texts.isClosed;
    if (!forMember) return texts.notForMember(targetText(texts, event));
    if (!entryOpen) return texts.notYet(this.host.date(entryFrom));
    return isFull(event) ? texts.isFull : undefined;
  }

  #rankingChoice(): unknown {
    const texts = this.host.texts();
    return html`<div class="ik-field">
      <label class="ik-check">
        <input type="checkbox" name="inRanking" aria-describedby="ik-ranking-support" />
        ${texts.inRanking}
      </label>
      <p class="ik-support" id="ik-ranking-support">${texts.inRankingSupport}</p>
    </div>`;
  }

  #ask(asked: boolean): void {
    if (this.#work.busy) return;
    this.#isAsked = asked;
    this.#done = undefined;
    this.#work.clear();
    this.host.focus(asked ? '.ik-question' : '#ik-withdraw button');
  }

  #enter({ id: eventId }: HealthEventDetail, inRanking: boolean): Promise<void> {
    return this.#do('entered', this.host.texts().entering, async () =>
      eventsOf(await this.host.client()).enter({ eventId, inRanking }),
    );
  }

  #withdraw({ id: eventId }: HealthEventDetail): Promise<void> {
    return this.#do('withdrawn', this.host.texts().withdrawing, async () =>
      eventsOf(await this.host.client()).withdraw({ eventId }),
    );
  }

  async #do(
    what: 'entered' | 'withdrawn',
    doing: string,
    work: () => Promise<HealthEventDetail>,
  ): Promise<void> {
    if (this.#work.busy) return;
    this.#done = undefined;
    let isDone = false;
    await this.#work.run(doing, async () => {
      try {
        const event = await work();
        isDone = true;
        await this.onChanged(event);
      } catch (error) {
        if (newsCodes.includes((error as Partial<PortalError>).code)) await this.host.refresh();
        throw error;
      }
    });
    if (!isDone) return;
    this.#isAsked = false;
    this.#done = what;
    this.host.focus('.ik-heading');
    this.host.announce(this.host.texts()[what]);
  }
}
