import type {
  CertificateDelivery,
  CertificateKind,
  CertificateOffer,
  CertificateRequest,
} from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { describedBy, field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { RequestKey } from '../foundation/request-key.js';
import { documentsOf, type PagesHost } from './documents-host.js';

type Subject = CertificateOffer['subjects'][number];

/** What is chosen and typed; empty where nothing is. */
interface Typed {
  readonly kind: string;
  readonly subjectId: string;
  readonly calendarYear: string;
  readonly leavingOn: string;
  readonly delivery: CertificateDelivery;
}

const nothingTyped: Typed = { kind: '', subjectId: '', calendarYear: '', leavingOn: '', delivery: 'web' };

interface Choice {
  readonly value: string;
  readonly label: unknown;
  readonly support?: string;
}

/** 証明書の申請: which, of whom, of which year, and how to receive it. What is chosen is kept until it is sent. */
export class CertificateForm {
  #offers: readonly CertificateOffer[] | undefined;
  #typed = nothingTyped;
  readonly #key = new RequestKey();
  /** Something was sent of which nobody knows what became. */
  #unanswered = false;
  readonly #loading: FormWork;
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#loading = new FormWork(host);
    this.#work = new FormWork(host);
  }

  open(): void {
    if (!this.#work.busy) this.#work.clear();
    void this.#load();
  }

  view(): unknown {
    const texts = this.host.texts();
    return html`<h2 class="ik-heading" tabindex="-1">${texts.applyHeading}</h2>
      ${this.#offers ? this.#formView(this.#offers) : this.#loadingView()}`;
  }

  #loadingView(): unknown {
    const texts = this.host.texts();
    const { problem } = this.#loading;
    return html`${
      problem
        ? formError(texts, problem)
        : html`<p class="ik-loading" aria-busy="true">
            <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
          </p>`
    }
      <div class="ik-actions">
        ${problem ? button({ label: texts.retry, onClick: () => void this.#load() }) : nothing}
        ${button({ label: texts.back, onClick: this.host.leave })}
      </div>`;
  }

  #formView(offers: readonly CertificateOffer[]): unknown {
    const texts = this.host.texts();
    const { errors, problem, busy } = this.#work;
    const { offer, subject } = this.#chosen;
    return html`<form novalidate @change=${this.#onTyped} @input=${this.#onTyped} @submit=${this.#onSubmit}>
      ${this.#group(
        'kind',
        texts.kind,
        offers.map(({ kind }) => ({
          value: kind,
          label: texts.kindOf(kind),
          support: texts.supportOf(kind),
        })),
        errors.kind,
      )}
      ${
        offer && offer.subjects.length > 1
          ? this.#group(
              'subjectId',
              texts.person,
              offer.subjects.map(({ id, name }) => ({
                value: id,
                label: html`<span lang="ja">${name}</span>`,
              })),
              errors.subjectId,
            )
          : nothing
      }
      ${
        offer?.years
          ? this.#group(
              'calendarYear',
              texts.calendarYear,
              offer.years.map((year) => ({ value: String(year), label: texts.yearOf(String(year)) })),
              errors.calendarYear,
              texts.calendarYearSupport,
            )
          : nothing
      }
      ${subject?.beforeLeaving ? this.#leavingField(errors.leavingOn) : nothing}
      ${this.#group(
        'delivery',
        texts.delivery,
        [
          { value: 'web', label: texts.web },
          { value: 'post', label: texts.post, support: texts.postSupport },
        ],
        errors.delivery,
      )}
      ${formError(texts, problem)}
      ${problem && this.#unanswered ? html`<p class="ik-text">${texts.sentOnce}</p>` : nothing}
      <div class="ik-actions">
        ${button({ label: texts.send, kind: 'primary', type: 'submit', busy })}
        ${button({ label: texts.back, onClick: this.host.leave })}
      </div>
    </form>`;
  }

  #group(
    name: keyof Typed,
    label: string,
    choices: readonly Choice[],
    error: string | undefined,
    support?: string,
  ): unknown {
    const texts = this.host.texts();
    const described = [support && `ik-${name}-support`, error && `ik-${name}-error`]
      .filter(Boolean)
      .join(' ');
    return html`<fieldset class="ik-group" aria-describedby=${described || nothing}>
      <legend class="ik-label" part="label">
        ${label} <span class="ik-mark ik-mark-required">${texts.required}</span>
      </legend>
      ${support ? html`<p class="ik-support" part="support" id="ik-${name}-support">${support}</p>` : nothing}
      ${choices.map(
        ({ value, label: words, support: more }, index) =>
          html`<label class="ik-choice">
            <input
              type="radio"
              name=${name}
              .value=${value}
              ?data-invalid=${index === 0 && error !== undefined}
              .checked=${live(this.#typed[name] === value)}
            />
            <span
              ><span class="ik-choice-name">${words}</span>
              ${more ? html`<span class="ik-choice-support">${more}</span>` : nothing}</span
            >
          </label>`,
      )}
      ${error ? html`<p class="ik-error" part="error" id="ik-${name}-error">${texts.errorMark}${error}</p>` : nothing}
    </fieldset>`;
  }

  #leavingField(error: string | undefined): unknown {
    const texts = this.host.texts();
    const options = {
      id: 'leavingOn',
      label: texts.leavingOn,
      mark: 'required',
      support: texts.leavingOnSupport,
      error,
    } as const;
    return field(
      texts,
      options,
      html`<input
        class="ik-control ik-date"
        part="control"
        type="date"
        id="leavingOn"
        name="leavingOn"
        .value=${this.#typed.leavingOn}
        aria-required="true"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
      />`,
    );
  }

  get #chosen(): { readonly offer?: CertificateOffer | undefined; readonly subject?: Subject | undefined } {
    const offer = this.#offers?.find(({ kind }) => kind === this.#typed.kind);
    const { subjects = [] } = offer ?? {};
    const subject =
      subjects.length === 1 ? subjects[0] : subjects.find(({ id }) => id === this.#typed.subjectId);
    return { offer, subject };
  }

  readonly #onTyped = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (!Object.hasOwn(nothingTyped, name)) return;
    const before = this.#typed;
    this.#typed = { ...before, [name]: value };
    if (name === 'kind' && before.kind !== value) {
      this.#typed = { ...this.#typed, subjectId: '', calendarYear: '' };
      this.#work.clear();
    }
    this.#unanswered = false;
    const { [name]: _, ...others } = this.#work.errors;
    this.#work.errors = others;
    this.host.element.requestUpdate();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#work.busy) return;
    const texts = this.host.texts();
    const { kind, calendarYear, leavingOn } = this.#typed;
    const { offer, subject } = this.#chosen;
    const refused = this.#work.refuse({
      kind: kind ? undefined : texts.kindRequired,
      subjectId: offer && !subject ? texts.personRequired : undefined,
      calendarYear: offer?.years && !calendarYear ? texts.calendarYearRequired : undefined,
      leavingOn: subject?.beforeLeaving && !leavingOn ? texts.leavingOnRequired : undefined,
    });
    if (!refused && offer && subject) void this.#send(offer, subject);
  };

  async #send({ kind, years }: CertificateOffer, { id, beforeLeaving }: Subject): Promise<void> {
    const { calendarYear, leavingOn, delivery } = this.#typed;
    let made: CertificateRequest | undefined;
    await this.#work.run(this.host.texts().sending, async () => {
      const asked = {
        kind: kind as CertificateKind,
        subjectId: id,
        delivery,
        ...(years && { calendarYear: Number(calendarYear) }),
        ...(beforeLeaving && { leavingOn }),
      };
      const service = documentsOf(await this.host.client());
      made = await service.request(asked, { idempotencyKey: this.#key.for(asked) });
    });
    const { problem, errors } = this.#work;
    this.#unanswered = problem?.code === 'network' || problem?.code === 'timeout';
    if (errors.leavingOn) this.#work.errors = { ...errors, leavingOn: this.host.texts().leavingOnInvalid };
    if (!this.#unanswered) this.#key.renew();
    if (!made) {
      this.host.element.requestUpdate();
      return;
    }
    this.#typed = nothingTyped;
    this.host.onRequested(made);
  }

  async #load(): Promise<void> {
    await this.#loading.run(this.host.texts().loading, async () => {
      this.#offers = (await documentsOf(await this.host.client()).offers()).items;
    });
  }
}
