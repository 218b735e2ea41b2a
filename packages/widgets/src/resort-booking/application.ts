import type { PortalError } from '@ikiiki/sdk';
import type { ResortBooking, ResortForm, ResortRound, ResortWish } from '@ikiiki/sdk/contract';
import {
  judgeResortForm,
  judgeWishes,
  mostWishes,
  type ResortFormErrors,
} from '@ikiiki/sdk/rules/resort-form';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { html, nothing } from 'lit';
import { DraftSaver } from '../foundation/draft/draft-saver.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { focusFirstError } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { formatNumber } from '../foundation/format.js';
import { stepIndicator } from '../foundation/step-indicator.js';
import { checkView } from './check-view.js';
import { tick } from './choices.js';
import { monthText } from './dates.js';
import { errorText, refusalsOf } from './form-errors.js';
import type { PartHost } from './part-host.js';
import { peopleView } from './people-view.js';
import type { Screen } from './resort-host.js';
import { sentView } from './sent-view.js';
import { resortsOf } from './services.js';
import { wishLines } from './wish-lines.js';
import { wishView } from './wish-view.js';

type Asking = Extract<Screen, { readonly name: 'wishes' | 'wish' | 'people' | 'check' | 'sent' }>;

const isBegun = ({ resortId, checkInOn }: ResortWish): boolean =>
  resortId !== undefined || checkInOn !== undefined;

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
      onOver: () => void this.#learnEnd(),
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
        return this.#wishView(screen.index);
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
    const texts = this.#texts;
    const { wishes } = this.#form;
    const next = wishes.length < mostWishes ? this.#number(wishes.length + 1) : undefined;
    return html`${this.#headView(1, texts.wishesHeading)}
      <p class="ik-text">${this.#isDrawn ? texts.wishesTextDrawn : texts.wishesTextFirstCome}</p>
      <ol class="ik-cards">${wishes.map((wish, index) => this.#wishCard(wish, index))}</ol>
      ${this.#errorView('/wishes')}
      ${
        next === undefined
          ? nothing
          : html`<div class="ik-add">
              ${button({
                label: texts.addWish(next),
                kind: wishes.length === 0 ? 'primary' : 'secondary',
                onClick: () => this.#editWish(wishes.length),
              })}
            </div>`
      }
      ${this.#saveView()}
      <div class="ik-actions">
        ${
          wishes.length > 0
            ? button({ label: texts.next, kind: 'primary', onClick: this.#leaveWishes })
            : nothing
        }
        ${button({ label: texts.toHome, onClick: () => this.host.screens().back() })}
      </div>
      ${this.#discardView()}`;
  }

  #errorView(pointer: string): unknown {
    const error = this.#errors[pointer];
    return error
      ? html`<p class="ik-error" part="error" role="alert" tabindex="-1" data-invalid>
          ${this.#texts.errorMark}${error}
        </p>`
      : nothing;
  }

  #wishName(index: number): string {
    return this.#texts.choiceOf(this.#number(index + 1));
  }

  #wishCard(wish: ResortWish, index: number): unknown {
    const texts = this.#texts;
    const name = this.#wishName(index);
    const wrong = Object.entries(this.#errors).find(([pointer]) =>
      `${pointer}/`.startsWith(`/wishes/${index}/`),
    );
    const act = (label: string, onClick: () => void, kind: 'secondary' | 'text' = 'text') =>
      button({ label, name: texts.of(name, label), kind, onClick });
    return html`<li class="ik-card" data-wish=${index}>
      <h3 class="ik-card-name">${name}</h3>
      <div class="ik-card-text">${wishLines(this.host, wish, this.#form)}</div>
      ${
        wrong
          ? html`<p class="ik-error" part="error" tabindex="-1" data-invalid>${texts.errorMark}${wrong[1]}</p>`
          : nothing
      }
      <div class="ik-card-actions">
        ${act(texts.editWish, () => this.#editWish(index), 'secondary')}
        ${index > 0 ? act(texts.moveUp, () => this.#move(index, -1)) : nothing}
        ${index < this.#form.wishes.length - 1 ? act(texts.moveDown, () => this.#move(index, 1)) : nothing}
        ${act(texts.removeWish, () => this.#removeWish(index))}
      </div>
    </li>`;
  }

  #editWish(index: number): void {
    if (index === this.#form.wishes.length) {
      this.#form = { ...this.#form, wishes: [...this.#form.wishes, { nights: 1, rooms: 1 }] };
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
    this.host.announce(this.#texts.movedTo(this.#wishName(index + by)));
  }

  #removeWish(index: number): void {
    this.#errors = {};
    this.host.announce(this.#texts.removed(this.#wishName(index)));
    this.#change({ wishes: this.#form.wishes.filter((_, at) => at !== index) });
    this.host.focus('.ik-add button', '.ik-heading');
  }

  #wishView(index: number): unknown {
    const wish = this.#form.wishes[index] ?? {};
    const errors = Object.fromEntries(
      Object.entries(this.#errors).flatMap(([pointer, text]) => {
        const [, list, at, part = 'wish'] = pointer.split('/');
        return list === 'wishes' && at === String(index) ? [[part, text]] : [];
      }),
    );
    return wishView({
      host: this.host,
      name: this.#wishName(index),
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
    const texts = this.#texts;
    const { phone, wishes, dinner } = this.#form;
    const judged = judgePhone(phone);
    const hasDinner = this.host
      .content()
      .resorts.some((resort) => resort.dinner && wishes.some(({ resortId }) => resortId === resort.id));
    const onPhone = (event: Event) => {
      if ((event as InputEvent).isComposing) return;
      this.#change({ phone: (event.target as HTMLInputElement).value }, event.type === 'change');
    };
    return html`${this.#headView(2, texts.peopleHeading)}
      ${peopleView({
        host: this.host,
        people: this.#form,
        memberName: this.#booking.memberName,
        errors: this.#errorsByPlace,
        onChange: (people, isSettled) => this.#change(people, isSettled),
      })}
      <div class="ik-last-field" @input=${onPhone} @compositionend=${onPhone} @change=${onPhone}>
        ${textField(texts, {
          id: 'ik-phone',
          label: texts.phone,
          mark: 'required',
          support: texts.phoneSupport,
          type: 'tel',
          autocomplete: 'tel',
          size: 24,
          value: phone,
          error: this.#errors['/phone'],
          echo: judged.ok && judged.value !== phone ? texts.readAs(judged.value) : undefined,
        })}
      </div>
      ${
        hasDinner
          ? tick({
              label: texts.wantDinner,
              checked: dinner,
              onChange: (checked) => this.#change({ dinner: checked }),
            })
          : nothing
      }
      ${this.#saveView()}
      <div class="ik-actions">
        ${button({ label: texts.next, kind: 'primary', onClick: this.#leavePeople })}
        ${button({ label: texts.back, onClick: () => this.host.screens().back() })}
      </div>`;
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
    this.host.screens().finish({ name: 'booking', id: booking.id });
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
    return html`<p class="ik-question" tabindex="-1" id="ik-discard">${texts.discardQuestion}</p>
      ${formError(texts, this.#work.problem)}
      <div class="ik-actions">
        ${button({
          label: texts.doDiscard,
          kind: 'primary',
          busy: this.#work.busy,
          describedBy: 'ik-discard',
          onClick: () => void this.#discard(),
        })}
        ${button({ label: texts.doKeep, onClick: ask(false) })}
      </div>`;
  }

  async #discard(): Promise<void> {
    let gone: ResortBooking | undefined;
    await this.#work.run(this.#texts.withdrawing, async () => {
      gone = await resortsOf(await this.host.client()).withdraw({ bookingId: this.#booking.id });
    });
    if (!gone) return;
    this.#saver.stop();
    this.host.onBooking(gone);
    this.host.screens().finish({ name: 'home' });
    this.host.announce(this.#texts.discarded);
  }
}
