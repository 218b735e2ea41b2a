import type { PortalCore } from '@ikiiki/sdk/core';
import { NoticesService } from '@ikiiki/sdk/notices';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { coreStyles } from '../foundation/core.styles.js';
import { formatNumber } from '../foundation/format.js';
import { MemberElement } from '../foundation/member-element.js';
import { PollController } from '../foundation/poll-controller.js';
import { IkiikiUnreadCountEvent } from '../foundation/unread-count.js';
import { type UnreadBadgeMessages, unreadBadgeMessages } from './unread-badge.messages.js';
import { unreadBadgeStyles } from './unread-badge.styles.js';

const most = 99;

/**
 * How many notices are unread, for a menu. Shows nothing where there are none, or nobody is logged in; asks again
 * while the page is visible and somebody has touched it in the last ten minutes, and takes over at once what a notice
 * list on the page learns.
 *
 * On an employer's page write `<ikiiki-embed widget="unread-badge">`: the page then learns the number and nothing else.
 *
 * @tag ikiiki-unread-badge
 * @fires {IkiikiUnreadCountEvent} ikiiki-unread-count - the number, whenever it changes
 * @csspart badge - the number
 * @cssprop --ikiiki-color-badge - background of the number
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiUnreadBadge extends MemberElement<UnreadBadgeMessages, number> {
  static override properties: PropertyDeclarations = {
    pollSeconds: { attribute: 'poll-seconds', type: Number },
  };

  static override styles = [...coreStyles, unreadBadgeStyles];

  /** Seconds between two questions. @default 60 */
  declare pollSeconds: number;

  protected readonly messages = unreadBadgeMessages;

  constructor() {
    super();
    this.pollSeconds = 60;
    new PollController(
      this,
      () => this.#ask(),
      () => this.pollSeconds * 1000,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('ikiiki-unread-count', this.#takeOver);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('ikiiki-unread-count', this.#takeOver);
  }

  protected override async load(client: PortalCore): Promise<number> {
    return (await serviceOf(client, 'notices', NoticesService).unread()).unread;
  }

  protected override isEmpty(unread: number): boolean {
    return unread === 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('content') && this.content !== undefined) {
      this.dispatchEvent(new IkiikiUnreadCountEvent(this.content));
    }
  }

  protected override view(): unknown {
    return this.content ? this.contentView(this.content) : nothing;
  }

  protected override contentView(unread: number): unknown {
    const { texts, language } = this;
    const number = formatNumber(Math.min(unread, most), language);
    const words = unread > most ? texts.most(number) : number;
    return html`<span class="ik-badge" part="badge" role="img" aria-label=${texts.unread(words)}
      >${number}${unread > most ? '+' : nothing}</span
    >`;
  }

  async #ask(): Promise<void> {
    if (this.session.state.status === 'signed-in') await this.reload();
  }

  readonly #takeOver = ({ target, count }: IkiikiUnreadCountEvent): void => {
    if (target === this || this.content === undefined) return;
    this.content = count;
    this.state = this.isEmpty(count) ? 'empty' : 'ready';
  };
}
