import type { Contract, ResponseOf } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { GenericNoticesService } from '@ikiiki/sdk/generic-notices';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { canPrint } from '../foundation/can-print.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork, type FormWorkHost } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { formatMonth } from '../foundation/format-month.js';
import { HealthElement } from '../foundation/health-element.js';
import { type GenericNoticeMessages, genericNoticeMessages } from './generic-notice.messages.js';
import { genericNoticeStyles } from './generic-notice.styles.js';
import { noticeView, yenIn } from './notice-view.js';

type Notices = ResponseOf<Contract['genericNotices']['list']>;

/**
 * ジェネリック差額通知: what the member's medicines would cost less as generics, month by month, with each sum step by
 * step; the notices can be stopped and had again.
 *
 * @tag ikiiki-generic-notice
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @csspart error - what went wrong with the last press
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiGenericNotice extends HealthElement<GenericNoticeMessages, Notices> {
  static override properties: PropertyDeclarations = { month: { state: true } };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, genericNoticeStyles];

  /** The month that is shown; the newest where it is not among them. */
  declare private month: string | undefined;

  protected readonly messages = genericNoticeMessages;
  readonly #focus = new FocusController(this);
  readonly #host: FormWorkHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
  };
  #choosing = new FormWork(this.#host);

  protected override async load(client: PortalCore): Promise<Notices> {
    return serviceOf(client, 'genericNotices', GenericNoticesService).list();
  }

  protected override isEmpty({ items, choice }: Notices): boolean {
    return items.length === 0 && choice.wanted;
  }

  protected override forget(): void {
    this.month = undefined;
    this.#choosing = new FormWork(this.#host);
  }

  /** Without a notice there is still the choice. */
  protected override view(): unknown {
    const { state, content } = this;
    return state === 'empty' && content ? this.contentView(content) : super.view();
  }

  protected override contentView(content: Notices): unknown {
    const { texts } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${content.choice.wanted ? this.#wantedView(content) : this.#stoppedView(content)}`;
  }

  #wantedView({ items, minDays, minSavingYen }: Notices): unknown {
    const { texts, language } = this;
    const view = { texts, language };
    const shown = items.find(({ careMonth }) => careMonth === this.month) ?? items[0];
    return html`<p class="ik-text">${texts.lead}</p>
      ${shown ? noticeView(view, shown) : html`<p class="ik-empty">${texts.empty}</p>`}
      <p class="ik-quiet">${texts.selection(formatNumber(minDays, language), yenIn(view, minSavingYen))}</p>
      ${
        shown && canPrint()
          ? html`<div class="ik-actions">${button({ label: texts.print, onClick: () => window.print() })}</div>`
          : nothing
      }
      <section class="ik-advice" aria-labelledby="ik-advice">
        <h3 class="ik-subheading" id="ik-advice">${texts.adviceHeading}</h3>
        <ul>
          ${[texts.adviceAsk, texts.adviceNotAll, texts.adviceFee].map((advice) => html`<li>${advice}</li>`)}
        </ul>
      </section>
      ${this.#otherMonths(items.filter((item) => item !== shown))} ${this.#stopView()}`;
  }

  #otherMonths(others: Notices['items']): unknown {
    const { texts, language } = this;
    if (others.length === 0) return nothing;
    return html`<section class="ik-months" aria-labelledby="ik-months">
      <h3 class="ik-subheading" id="ik-months">${texts.otherMonths}</h3>
      <ul>
        ${others.map(
          ({ careMonth, total }) => html`<li>
            ${button({
              label: texts.otherMonth(
                formatMonth(careMonth, language),
                yenIn({ texts, language }, total.savingYen),
              ),
              onClick: () => this.#show(careMonth),
            })}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #stopView(): unknown {
    const { texts } = this;
    return html`<section class="ik-choice" aria-labelledby="ik-choice">
      <h3 class="ik-subheading" id="ik-choice">${texts.choiceHeading}</h3>
      <p class="ik-text">${texts.choiceText}</p>
      ${this.#choiceButton(false)}
    </section>`;
  }

  #stoppedView({ choice }: Notices): unknown {
    const { texts, language } = this;
    return banner(texts, {
      kind: 'info',
      heading: texts.stoppedHeading,
      body: choice.changedAt && texts.stoppedText(formatDate(choice.changedAt, language)),
      actions: this.#choiceButton(true),
    });
  }

  #choiceButton(wanted: boolean): unknown {
    const { texts } = this;
    const { busy, problem } = this.#choosing;
    return html`${formError(texts, problem)}
    ${button({
      label: wanted ? texts.resume : texts.stop,
      kind: wanted ? 'primary' : 'secondary',
      busy,
      onClick: () => void this.#choose(wanted),
    })}`;
  }

  #show(careMonth: string): void {
    this.month = careMonth;
    this.#focus.on('#ik-notice');
    this.announce(this.texts.shown(formatMonth(careMonth, this.language)));
  }

  async #choose(wanted: boolean): Promise<void> {
    const { texts } = this;
    const choosing = this.#choosing;
    await choosing.run(wanted ? texts.resuming : texts.stopping, async () => {
      const client = await this.portalClient();
      await serviceOf(client, 'genericNotices', GenericNoticesService).choose({ wanted });
      await this.reload();
    });
    const isDone = choosing === this.#choosing && !choosing.problem;
    if (!isDone || this.content?.choice.wanted !== wanted) return;
    this.#focus.on('.ik-heading');
    this.announce(wanted ? texts.resumed : texts.stopped);
  }
}
