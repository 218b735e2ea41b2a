import type { PortalError } from '@ikiiki/sdk';
import type { CheckupApplication } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import { RequestKey } from '../foundation/request-key.js';
import { dateLines, formatDay } from './checkup-texts.js';
import { DatesPicker } from './dates-picker.js';
import type { PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

/** Asking for other days. */
export class Changing {
  readonly #work: FormWork;
  readonly #picker: DatesPicker;
  #dates: readonly string[] = [];
  readonly #key = new RequestKey();

  private constructor(
    private readonly host: PagesHost,
    private readonly application: CheckupApplication,
    facility: NonNullable<CheckupApplication['facility']>,
  ) {
    this.#work = new FormWork(host);
    this.#picker = new DatesPicker(host, {
      facility,
      personId: application.person.id,
      dates: [],
      onChange: (dates) => {
        this.#dates = dates;
        this.#work.clear();
      },
    });
  }

  static async open(host: PagesHost, application: CheckupApplication): Promise<Changing> {
    if (!application.facility) throw new Error('An application that is sent has a facility.');
    const changing = new Changing(host, application, application.facility);
    await changing.#picker.load();
    return changing;
  }

  view(): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { voucher, fixedOn, preferredDates } = this.application;
    const { errors, problem, busy } = this.#work;
    const dateError = Object.entries(errors).find(([name]) => name.startsWith('preferredDates'))?.[1];
    return html`<h2 class="ik-heading" tabindex="-1">${texts.changeHeading}</h2>
      ${banner(texts, {
        kind: 'warning',
        heading: voucher ? texts.changeWarningVoucher : texts.changeWarning,
        body: html`<p><strong>${texts.now}</strong></p>
          ${fixedOn ? html`<p>${formatDay(fixedOn, language)}</p>` : dateLines(texts, language, preferredDates)}`,
      })}
      <form class="ik-step-form" novalidate @submit=${onSubmit(() => void this.#send())}>
        ${this.#picker.view(dateError)} ${formError(texts, problem)}
        <div class="ik-actions">
          ${button({ label: texts.sendChange, kind: 'primary', type: 'submit', busy })}
          ${button({ label: texts.previous, onClick: this.host.leave })}
        </div>
      </form>`;
  }

  async #send(): Promise<void> {
    const texts = this.host.texts();
    if (this.#work.busy) return;
    if (this.#work.refuse({ preferredDates: this.#dates.length === 0 ? texts.datesMissing : undefined }))
      return;
    let isFull = false;
    await this.#work.run(texts.sendingChange, async () => {
      try {
        const service = checkupsOf(await this.host.client());
        const wish = { applicationId: this.application.id, preferredDates: [...this.#dates] };
        const changed = await service.changeDates(wish, { idempotencyKey: this.#key.for(wish) });
        this.host.onDone(changed, 'changed');
      } catch (error) {
        const { code } = error as PortalError;
        if (code !== 'network' && code !== 'timeout') this.#key.renew();
        if (code === 'step_not_possible') this.host.renew();
        if (code !== 'checkup_day_full') throw error;
        await this.#picker.load();
        isFull = true;
      }
    });
    if (isFull) this.#work.refuse({ preferredDates: texts.nowFull });
  }
}
