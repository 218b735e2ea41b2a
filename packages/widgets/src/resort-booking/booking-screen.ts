import type { PortalError } from '@ikiiki/sdk';
import type { ResortBooking, ResortCancellationFee } from '@ikiiki/sdk/contract';
import { judgeGuests } from '@ikiiki/sdk/rules/resort-form';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { question } from '../foundation/form/question.js';
import { focusFirstError } from '../foundation/form/submit.js';
import { formatNumber } from '../foundation/format.js';
import { timeline } from '../foundation/procedure/timeline.js';
import { dayText, monthText, yenText } from './dates.js';
import type { PartHost } from './part-host.js';
import { type People, peopleLines, peopleView } from './people-view.js';
import { resortsOf } from './services.js';

type Act = (service: ReturnType<typeof resortsOf>) => Promise<ResortBooking>;

/** One application that was sent: where it stands, what the member can do, and how it came there. */
export class BookingScreen {
  #id = '';
  #isWithdrawAsked = false;
  /** What was done last, in words. */
  #done: string | undefined;
  #people: People | undefined;
  #errors: Readonly<Record<string, string>> = {};
  #fee: ResortCancellationFee | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: PartHost) {
    this.#work = new FormWork(host);
  }

  get #booking(): ResortBooking | undefined {
    return this.host.content().bookings.find(({ id }) => id === this.#id);
  }

  /** One is on a screen of it now. */
  arrive(name: 'booking' | 'guests' | 'cancel', id: string): void {
    if (this.#id !== id) this.#done = undefined;
    this.#id = id;
    this.#isWithdrawAsked = false;
    this.#errors = {};
    this.#fee = undefined;
    if (!this.#work.busy) this.#work.clear();
    const booking = this.#booking;
    this.#people = booking?.form;
    if (name === 'cancel') void this.#loadFee();
    else if (name === 'booking') void this.#renew();
  }

  view(name: 'booking' | 'guests' | 'cancel'): unknown {
    const booking = this.#booking;
    if (!booking) return nothing;
    if (name === 'guests') return this.#guestsView(booking);
    return name === 'cancel' ? this.#cancelView(booking) : this.#bookingView(booking);
  }

  #day(on: string): string {
    return dayText(on, this.host.language());
  }

  #number(value: number): string {
    return formatNumber(value, this.host.language());
  }

  #yen(value: number): string {
    return yenText(value, this.host.language());
  }

  /** How it stands at this moment; where that cannot be learned, what is shown stays. */
  async #renew(): Promise<void> {
    const bookingId = this.#id;
    try {
      const booking = await resortsOf(await this.host.client()).getBooking({ bookingId });
      if (bookingId === this.#id) this.host.onBooking(booking);
    } catch {
      // The next look brings it
    }
  }

  #bookingView(booking: ResortBooking): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { status, month } = booking;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.bookingHeading(monthText(month, language))}</h2>
      ${this.#done ? banner(texts, { kind: 'success', heading: this.#done }) : nothing}
      <p class="ik-state ik-state-${status.state}">${texts.stateOf(status.state)}</p>
      ${texts.stateText(status.state) ? html`<p class="ik-text">${texts.stateText(status.state)}</p>` : nothing}
      ${this.#isWithdrawAsked ? nothing : formError(texts, this.#work.problem)}
      ${this.#nextView(booking)} ${this.#factsView(booking)} ${this.#moreView(booking)}
      ${timeline({ status, stateName: texts.stateOf, texts, language })}
      <div class="ik-actions">
        ${button({ label: texts.toHome, onClick: () => this.host.screens().back() })}
      </div>`;
  }

  /** What there is to do now. */
  #nextView({ status, confirmUntilOn }: ResortBooking): unknown {
    const texts = this.host.texts();
    if (!status.steps.includes('confirm')) return nothing;
    return html`${
      confirmUntilOn
        ? html`<p class="ik-text"><strong>${texts.confirmText(this.#day(confirmUntilOn))}</strong></p>`
        : nothing
    }
    <div class="ik-actions ik-next">
      ${button({
        label: texts.confirm,
        kind: 'primary',
        busy: this.#work.busy && !this.#isWithdrawAsked,
        onClick: () =>
          void this.#act(texts.confirming, texts.confirmed, (service) =>
            service.confirm({ bookingId: this.#id }),
          ),
      })}
    </div>`;
  }

  #factsView(booking: ResortBooking): unknown {
    const texts = this.host.texts();
    const { stay, form, memberName, number, fee } = booking;
    const line = (name: string, value: unknown) =>
      html`<div class="ik-fact"><dt>${name}</dt><dd>${value}</dd></div>`;
    return html`<h3 class="ik-subheading">${texts.stayHeading}</h3>
      <dl class="ik-facts">
        ${
          stay
            ? html`${line(
                texts.resort,
                html`<span lang="ja">${stay.resortName} ${stay.roomTypeName}</span>
                  ${texts.roomsOf(this.#number(stay.rooms))}
                  ${form.wishes.length > 1 ? html`（${texts.grantedChoice(this.#number(stay.choice))}）` : nothing}`,
              )}
              ${line(
                texts.period,
                texts.periodOf(
                  this.#day(stay.checkInOn),
                  this.#day(stay.checkOutOn),
                  this.#number(stay.nights),
                ),
              )}
              ${line(
                texts.total,
                html`${this.#yen(stay.totalYen)}
                ${stay.dinnerYen > 0 ? texts.estimateDinner(this.#yen(stay.dinnerYen)) : nothing}`,
              )}`
            : line(texts.wishesShort, this.#wishesLines(booking))
        }
        ${line(texts.guests, peopleLines(this.host, form, memberName))}
        ${line(texts.phoneShort, form.phone)}
        ${number ? line(texts.yourNumber, html`<strong class="ik-number">${number}</strong>`) : nothing}
        ${fee ? line(texts.feeKept, html`<strong>${this.#yen(fee.totalYen)}</strong> ${this.#feeParts(fee)}`) : nothing}
      </dl>`;
  }

  #wishesLines({ form }: ResortBooking): unknown {
    const texts = this.host.texts();
    const { resorts } = this.host.content();
    return html`<ol class="ik-lines">
      ${form.wishes.map(({ resortId, roomTypeId, checkInOn, nights = 1, rooms = 1 }) => {
        const resort = resorts.find(({ id }) => id === resortId);
        const room = resort?.roomTypes.find(({ id }) => id === roomTypeId);
        return html`<li>
          <span lang="ja">${resort?.name} ${room?.name}</span><br />
          ${checkInOn ? texts.wishLine(this.#day(checkInOn), this.#number(nights), this.#number(rooms)) : nothing}
        </li>`;
      })}
    </ol>`;
  }

  /** What else the member can do. */
  #moreView(booking: ResortBooking): unknown {
    const texts = this.host.texts();
    const { status, guestsUntilOn, month } = booking;
    if (this.#isWithdrawAsked) return this.#withdrawView();
    const round = this.host.content().rounds.find((one) => one.month === month);
    const mayTryAgain =
      ['lost', 'lapsed', 'expired', 'withdrawn', 'cancelled'].includes(status.state) &&
      round?.state === 'first_come' &&
      round.bookingId === undefined;
    return html`${guestsUntilOn ? html`<p class="ik-note">${texts.guestsUntil(this.#day(guestsUntilOn))}</p>` : nothing}
      <div class="ik-actions ik-next">
        ${guestsUntilOn ? button({ label: texts.changeGuests, onClick: () => this.#go('guests') }) : nothing}
        ${status.steps.includes('cancel') ? button({ label: texts.cancel, onClick: () => this.#go('cancel') }) : nothing}
        ${
          status.steps.includes('withdraw')
            ? html`<span class="ik-to-withdraw"
                >${button({
                  label: status.state === 'won' ? texts.declineWon : texts.withdraw,
                  onClick: () => this.#askWithdraw(true),
                })}</span
              >`
            : nothing
        }
        ${
          mayTryAgain
            ? button({
                label: texts.again,
                kind: 'primary',
                busy: this.#work.busy,
                onClick: () => void this.#work.run(texts.opening, () => this.host.begin(month, booking.id)),
              })
            : nothing
        }
      </div>`;
  }

  #go(name: 'guests' | 'cancel'): void {
    this.host.screens().go({ name, id: this.#id });
  }

  #askWithdraw(isAsked: boolean): void {
    if (this.#work.busy) return;
    this.#isWithdrawAsked = isAsked;
    this.#work.clear();
    this.host.focus(isAsked ? '.ik-question' : '.ik-to-withdraw button');
  }

  #withdrawView(): unknown {
    const texts = this.host.texts();
    return question(texts, {
      text: texts.withdrawQuestion,
      yes: texts.doWithdraw,
      no: texts.doNotWithdraw,
      busy: this.#work.busy,
      problem: this.#work.problem,
      onYes: () =>
        void this.#act(texts.withdrawing, texts.withdrawn, (service) =>
          service.withdraw({ bookingId: this.#id }),
        ),
      onNo: () => this.#askWithdraw(false),
    });
  }

  /** Does something, shows it, and goes on at the top; tells whether it is done and one is still where it was asked for. */
  async #act(doing: string, done: string, act: Act): Promise<boolean> {
    const { current } = this.host.screens();
    let booking: ResortBooking | undefined;
    await this.#work.run(doing, async () => {
      const service = resortsOf(await this.host.client());
      try {
        booking = await act(service);
      } catch (error) {
        // It has gone on elsewhere: what is shown is old
        if ((error as PortalError).code === 'step_not_possible') await this.#renew();
        throw error;
      }
    });
    if (!booking) return false;
    this.host.calendars.forget();
    this.host.onBooking(booking);
    this.host.announce(done);
    if (booking.id !== this.#id) return false;
    this.#done = done;
    this.#isWithdrawAsked = false;
    if (this.host.screens().current !== current) return false;
    this.host.focus('.ik-heading');
    return true;
  }

  // Guests

  #guestsView({ memberName, stay }: ResortBooking): unknown {
    const texts = this.host.texts();
    const people = this.#people;
    if (!people) return nothing;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.guestsHeading}</h2>
      ${stay ? html`<p class="ik-text">${texts.guestsText}</p>` : nothing}
      ${peopleView({
        host: this.host,
        people,
        memberName,
        errors: { ...this.#work.errors, ...this.#errors },
        onChange: (changed) => {
          this.#people = changed;
          this.host.element.requestUpdate();
        },
      })}
      ${formError(texts, this.#work.problem)}
      <div class="ik-actions">
        ${button({
          label: texts.saveGuests,
          kind: 'primary',
          busy: this.#work.busy,
          onClick: () => void this.#saveGuests(people, memberName),
        })}
        ${button({ label: texts.back, onClick: () => this.host.screens().back() })}
      </div>`;
  }

  async #saveGuests({ memberStays, guests }: People, memberName: string): Promise<void> {
    const texts = this.host.texts();
    const codes = judgeGuests({ memberStays, guests }, memberStays ? [memberName] : []);
    this.#errors = Object.fromEntries(
      Object.entries(codes).map(([pointer, code]) => [
        pointer.slice(1),
        pointer.endsWith('/name') ? texts.nameError(code) : texts.guestsError(code),
      ]),
    );
    const { element } = this.host;
    element.requestUpdate();
    if (Object.keys(codes).length > 0) {
      void element.updateComplete.then(() => focusFirstError(element.renderRoot));
      return;
    }
    const isSaved = await this.#act(texts.savingGuests, texts.guestsSaved, (service) =>
      service.changeGuests({ bookingId: this.#id, memberStays, guests: [...guests] }),
    );
    if (isSaved) this.host.screens().back();
  }

  // Cancel

  async #loadFee(): Promise<void> {
    const bookingId = this.#id;
    await this.#work.run(this.host.texts().cancelLoading, async () => {
      this.#fee = await resortsOf(await this.host.client()).cancellation({ bookingId });
    });
  }

  #feeParts({ roomPercent, roomYen, dinnerPercent, dinnerYen }: ResortCancellationFee): unknown {
    const texts = this.host.texts();
    return html`<ul class="ik-lines">
      ${roomYen > 0 ? html`<li>${texts.feeRoomPart(this.#number(roomPercent), this.#yen(roomYen))}</li>` : nothing}
      ${
        dinnerYen > 0
          ? html`<li>${texts.feeDinnerPart(this.#number(dinnerPercent), this.#yen(dinnerYen))}</li>`
          : nothing
      }
    </ul>`;
  }

  #costOf({ totalYen, untilOn }: ResortCancellationFee): string {
    const texts = this.host.texts();
    if (totalYen > 0) return texts.cancelCosts(this.#yen(totalYen));
    return untilOn ? texts.cancelFreeUntil(this.#day(untilOn)) : texts.cancelFree;
  }

  #cancelView(booking: ResortBooking): unknown {
    const texts = this.host.texts();
    const fee = this.#fee;
    const { stay } = booking;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.cancelHeading}</h2>
      ${
        stay
          ? html`<p class="ik-text">
              <span lang="ja">${stay.resortName} ${stay.roomTypeName}</span><br />
              ${texts.periodOf(this.#day(stay.checkInOn), this.#day(stay.checkOutOn), this.#number(stay.nights))}
            </p>`
          : nothing
      }
      ${
        fee
          ? html`<div class="ik-fee" id="ik-fee">
              <p class="ik-fee-sum">
                ${this.#costOf(fee)}
              </p>
              ${this.#feeParts(fee)}
              ${fee.untilOn && fee.totalYen > 0 ? html`<p>${texts.cancelUntil(this.#day(fee.untilOn))}</p>` : nothing}
            </div>`
          : this.#work.busy
            ? html`<p class="ik-loading" aria-busy="true">
                <span class="ik-spinner" aria-hidden="true"></span>${texts.cancelLoading}
              </p>`
            : nothing
      }
      ${formError(texts, this.#work.problem)}
      <div class="ik-actions">
        ${
          fee
            ? button({
                label: texts.doCancel,
                kind: 'primary',
                busy: this.#work.busy,
                describedBy: 'ik-fee',
                onClick: () => void this.#cancel(fee),
              })
            : nothing
        }
        ${button({ label: texts.doNotCancel, onClick: () => this.host.screens().back() })}
      </div>`;
  }

  async #cancel({ totalYen }: ResortCancellationFee): Promise<void> {
    const texts = this.host.texts();
    const isDone = await this.#act(texts.cancelling, texts.cancelled, async (service) => {
      try {
        return await service.cancel({ bookingId: this.#id, totalYen });
      } catch (error) {
        // The day has changed: the new fee is shown beside what is told of it
        if ((error as PortalError).code === 'resort_fee_changed')
          this.#fee = await service.cancellation({ bookingId: this.#id });
        throw error;
      }
    });
    if (isDone) this.host.screens().back();
  }
}
