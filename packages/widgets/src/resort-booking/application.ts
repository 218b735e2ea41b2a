import type { PortalError } from '@ikiiki/sdk';
import type { ResortBooking, ResortForm, ResortRound, ResortWish } from '@ikiiki/sdk/contract';
import { judgeResortForm, judgeWishes, type ResortFormErrors } from '@ikiiki/sdk/rules/resort-form';
import { html } from 'lit';
import { DraftSaver } from '../foundation/draft/draft-saver.js';
import { button } from '../foundation/form/button.js';
import { FormWork } from '../foundation/form/form-work.js';
import { question } from '../foundation/form/question.js';
import { focusFirstError } from '../foundation/form/submit.js';
import { formatNumber } from '../foundation/format.js';
import { stepIndicator } from '../foundation/step-indicator.js';
import { checkView } from './check-view.js';
import { monthText } from './dates.js';
import { errorText, refusalsOf } from './form-errors.js';
import type { PartHost } from './part-host.js';
import { peopleScreen } from './people-screen.js';
import type { Screen } from './resort-host.js';
import { sentView } from './sent-view.js';
import { resortsOf } from './services.js';
import { wishView } from './wish-view.js';
import { wishesView, wishName } from './wishes-view.js';

type Asking = Extract<Screen, { readonly name: 'wishes' | 'wish' | 'people' | 'check' | 'sent' }>;

const isBegun = ({ resortId, checkInOn }: ResortWish): boolean =>
  resortId !== undefined || checkInOn !== undefined;

const newWish: ResortWish = { nights: 1, rooms: 1 };

/** An application that is being filled in: wishes, people, and the check before it is sent. */
export class Application {
  #booking: ResortBooking;
  #form: ResortForm;
  /** What is wrong, by JSON Pointer; of the parts that were checked. */
  #errors: Readonly<Record<string, string>> = {};
  #isDiscardAsked = false;
  readonly #saver: DraftSaver<ResortForm, { readonly savedAt?: string }>;
  readonly #work: FormWork;

  constructor(
    booking: ResortBooking,
    private readonly host: PartHost,
  ) {
    this.#booking = booking;
    this.#form = booking.form;
    this.#work = new FormWork(host);
    this.#saver = new DraftSaver({
      isBegun: true,
      send: async ({ form }) => {
        if (form) await resortsOf(await host.client()).saveDraft({ bookingId: booking.id, ...form });
        return {};
      },
      onState: () => host.element.requestUpdate(),
      onKept: () => {},
      isOver: (error) => (error as Partial<PortalError>).code === 'step_not_possible',
      // Where it cannot be learned now, sending it tells
      onOver: () => void this.#learnEnd().catch(() => {}),
    });
  }

  get bookingId(): string {
    return this.#booking.id;
  }

  get hasUnsaved(): boolean {
    return this.#saver.hasUnsaved;
  }

  save(): Promise<void> {
    return this.#saver.save();
  }

  /** Nobody is to save anything of it any more. */
  stop(): void {
    this.#saver.stop();
  }

  /** One is on a screen of it now. */
  arrive({ name }: Asking): void {
    this.#isDiscardAsked = false;
    if (name !== 'wishes') return;
    // A wish that was opened and left as it was is none
    const begun = this.#form.wishes.filter(isBegun);
    if (begun.length < this.#form.wishes.length) this.#change({ wishes: begun });
  }

  view(screen: Asking): unknown {
    switch (screen.name) {
      case 'wishes':
        return this.#wishesView();
      case 'wish':
        // Forward leads back to a wish that is gone: it is the next one then
        return this.#wishView(Math.min(screen.index, this.#form.wishes.length));
      case 'people':
        return this.#peopleView();
      case 'check':
        return this.#checkView();
      case 'sent':
        return sentView(this.host, this.#booking);
    }
  }

  get #texts() {
    return this.host.texts();
  }

  #number(value: number): string {
    return formatNumber(value, this.host.language());
  }

  get #round(): ResortRound | undefined {
    return this.host.content().rounds.find(({ month }) => month === this.#booking.month);
  }

  get #isDrawn(): boolean {
    return this.#booking.way === 'lottery';
  }

  #go(name: 'wishes' | 'people' | 'check' | 'sent'): void {
    this.host.screens().go({ name, id: this.#booking.id });
  }

  #change(part: Partial<ResortForm>, isSettled = true): void {
    this.#form = { ...this.#form, ...part };
    this.#saver.note('form', this.#form);
    if (isSettled) void this.#saver.save();
    this.host.element.requestUpdate();
  }

  // Wishes

  #headView(step: number, heading: string): unknown {
    const texts = this.#texts;
    const steps = texts.steps.split(' ');
    return html`<p class="ik-over">${texts.applyHeading(monthText(this.#booking.month, this.host.language()))}</p>
      ${stepIndicator({
        steps,
        current: step,
        summary: texts.stepSummary(this.#number(steps.length), this.#number(step)),
      })}
      <h2 class="ik-heading" tabindex="-1">${heading}</h2>`;
  }

  #wishesView(): unknown {
    return html`${this.#headView(1, this.#texts.wishesHeading)}
      ${wishesView({
        host: this.host,
        form: this.#form,
        isDrawn: this.#isDrawn,
        errors: this.#errors,
        save: this.#saveView(),
        discard: this.#discardView(),
        onEdit: (index) => this.#editWish(index),
        onMove: (index, by) => this.#move(index, by),
        onRemove: (index) => this.#removeWish(index),
        onNext: this.#leaveWishes,
      })}`;
  }

  #editWish(index: number): void {
    if (index === this.#form.wishes.length) {
      this.#form = { ...this.#form, wishes: [...this.#form.wishes, newWish] };
    }
    this.#errors = {};
    this.host.screens().go({ name: 'wish', id: this.#booking.id, index });
  }

  #move(index: number, by: 1 | -1): void {
    const wishes = [...this.#form.wishes];
    const [moved] = wishes.splice(index, 1);
    if (!moved) return;
    wishes.splice(index + by, 0, moved);
    this.#errors = {};
    this.#change({ wishes });
    this.host.focus(`[data-wish="${index + by}"] button`);
    this.host.announce(this.#texts.movedTo(wishName(this.host, index + by)));
  }

  #removeWish(index: number): void {
    this.#errors = {};
    this.host.announce(this.#texts.removed(wishName(this.host, index)));
    this.#change({ wishes: this.#form.wishes.filter((_, at) => at !== index) });
    this.host.focus('.ik-add button', '.ik-heading');
  }

  #wishView(index: number): unknown {
    const wish = this.#form.wishes[index] ?? newWish;
    const errors = Object.fromEntries(
      Object.entries(this.#errors).flatMap(([pointer, text]) => {
        const [, list, at, part = 'wish'] = pointer.split('/');
        return list === 'wishes' && at === String(index) ? [[part, text]] : [];
      }),
    );
    return wishView({
      host: this.host,
      name: wishName(this.host, index),
      wish,
      month: this.#booking.month,
      arrivals: this.#round?.arrivals,
      isFirstCome: !this.#isDrawn,
      errors,
      onChange: (changed) => {
        this.#errors = {};
        const wishes = [...this.#form.wishes];
        wishes[index] = changed;
        this.#change({ wishes });
      },
      onTake: () => {
        const wrong = Object.entries(judgeWishes(this.#form, this.#terms)).filter(
          ([pointer, code]) => `${pointer}/`.startsWith(`/wishes/${index}/`) && code !== 'over_capacity',
        );
        if (!this.#showErrors(Object.fromEntries(wrong))) this.host.screens().back();
      },
    });
  }

  get #terms() {
    const { arrivals } = this.#round ?? {};
    const { month } = this.#booking;
    return {
      resorts: this.host.content().resorts,
      arrivals: arrivals ?? { from: `${month}-01`, to: `${month}-31` },
      isOpen: this.host.calendars.isOpen,
      memberNames: this.#form.memberStays ? [this.#booking.memberName] : [],
    };
  }

  /** Shows what is wrong and moves to the first of it; tells whether there is anything. */
  #showErrors(codes: ResortFormErrors): boolean {
    this.#errors = Object.fromEntries(
      Object.entries(codes).map(([pointer, code]) => [pointer, errorText(this.#texts, pointer, code)]),
    );
    const { element } = this.host;
    element.requestUpdate();
    const isWrong = Object.keys(codes).length > 0;
    if (isWrong) void element.updateComplete.then(() => focusFirstError(element.renderRoot));
    return isWrong;
  }

  readonly #leaveWishes = (): void => {
    // Who stays is asked on the next screen
    const codes = Object.entries(judgeWishes(this.#form, this.#terms)).filter(
      ([, code]) => code !== 'over_capacity',
    );
    if (!this.#showErrors(Object.fromEntries(codes))) this.#go('people');
  };

  // People

  #peopleView(): unknown {
    return html`${this.#headView(2, this.#texts.peopleHeading)}
      ${peopleScreen({
        host: this.host,
        form: this.#form,
        memberName: this.#booking.memberName,
        errors: this.#errorsByPlace,
        save: this.#saveView(),
        onChange: (part, isSettled) => this.#change(part, isSettled),
        onNext: this.#leavePeople,
      })}`;
  }

  /** As the portal names places: without the slash at the beginning. */
  get #errorsByPlace(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.#errors).map(([pointer, text]) => [pointer.slice(1), text]),
    );
  }

  readonly #leavePeople = (): void => {
    const codes = Object.entries(judgeResortForm(this.#form, this.#terms)).filter(
      ([pointer]) => !pointer.startsWith('/wishes'),
    );
    if (!this.#showErrors(Object.fromEntries(codes))) this.#go('check');
  };

  // Check

  #checkView(): unknown {
    return html`${this.#headView(3, this.#texts.checkHeading)}
    ${checkView({
      host: this.host,
      booking: this.#booking,
      form: this.#form,
      work: this.#work,
      onEdit: (screen) => this.#go(screen),
      onSend: () => void this.#send(),
    })}`;
  }

  async #send(): Promise<void> {
    if (this.#goToErrors(judgeResortForm(this.#form, this.#terms))) return;
    const bookingId = this.#booking.id;
    let refused: ResortFormErrors = {};
    let sent: ResortBooking | undefined;
    await this.#work.run(this.#texts.sending, async () => {
      try {
        sent = await resortsOf(await this.host.client()).submit({ bookingId, ...this.#form });
      } catch (error) {
        refused = refusalsOf(error as PortalError);
        if (Object.keys(refused).length > 0) return;
        // Whoever came first has taken rooms: what is shown is old
        if ((error as PortalError).code === 'resort_full') this.host.calendars.forget();
        if (!(await this.#learnEnd(error as PortalError))) throw error;
      }
    });
    if (sent) this.#finish(sent);
    else this.#goToErrors(refused);
  }

  #finish(sent: ResortBooking): void {
    this.#saver.stop();
    this.#booking = sent;
    this.host.calendars.forget();
    this.host.onBooking(sent);
    this.host.screens().finish({ name: 'sent', id: sent.id });
  }

  /** Goes to the screen on which something is wrong; tells whether there is anything. */
  #goToErrors(codes: ResortFormErrors): boolean {
    const [first] = Object.keys(codes);
    if (first === undefined) return false;
    this.#go(first.startsWith('/wishes') ? 'wishes' : 'people');
    this.host.announce(this.#texts.fixIt);
    return this.#showErrors(codes);
  }

  /** Whether the application has gone on elsewhere, in another tab or by the clock; then that is shown. */
  async #learnEnd(error?: PortalError): Promise<boolean> {
    if (error && error.code !== 'step_not_possible') return false;
    const booking = await resortsOf(await this.host.client()).getBooking({ bookingId: this.#booking.id });
    this.#saver.stop();
    this.host.onBooking(booking);
    const isThere = this.host.content().bookings.some(({ id }) => id === booking.id);
    if (isThere) this.host.screens().finish({ name: 'booking', id: booking.id });
    else this.#leaveDiscarded();
    return true;
  }

  #saveView(): unknown {
    const texts = this.#texts;
    return this.#saver.state.kind === 'unsaved'
      ? html`<div class="ik-save ik-save-unsaved">
          <p role="status">${texts.unsaved}</p>
          ${button({ label: texts.saveAgain, onClick: () => void this.#saver.save() })}
        </div>`
      : html`<p class="ik-note">${texts.saved}</p>`;
  }

  #discardView(): unknown {
    const texts = this.#texts;
    const ask = (isAsked: boolean) => () => {
      this.#isDiscardAsked = isAsked;
      this.host.focus(isAsked ? '.ik-question' : '.ik-discard button');
    };
    if (!this.#isDiscardAsked) {
      return html`<div class="ik-discard">
        ${button({ label: texts.discard, kind: 'text', onClick: ask(true) })}
      </div>`;
    }
    return question(texts, {
      text: texts.discardQuestion,
      yes: texts.doDiscard,
      no: texts.doKeep,
      busy: this.#work.busy,
      problem: this.#work.problem,
      onYes: () => void this.#discard(),
      onNo: ask(false),
    });
  }

  async #discard(): Promise<void> {
    let gone: ResortBooking | undefined;
    await this.#work.run(this.#texts.withdrawing, async () => {
      gone = await resortsOf(await this.host.client()).withdraw({ bookingId: this.#booking.id });
    });
    if (!gone) return;
    this.#saver.stop();
    this.host.onBooking(gone);
    this.#leaveDiscarded();
  }

  /** Thrown away, here or in another tab. */
  #leaveDiscarded(): void {
    this.host.screens().finish({ name: 'home' });
    this.host.announce(this.#texts.discarded);
  }
}
