import { type ReceiptItem, receiptItems, type VaccineClaim } from '@ikiiki/sdk/contract';
import { formatBirthDate } from '@ikiiki/sdk/rules/birth-date';
import { subsidyYen } from '@ikiiki/sdk/rules/vaccine-claim';
import { readYen } from '@ikiiki/sdk/rules/yen';
import { html, nothing } from 'lit';
import { UploadField } from '../foundation/files/upload-field.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { formatNumber } from '../foundation/format.js';
import type { ClaimTexts } from './claim.messages.js';
import { claimErrors, draftErrors, readDoseDate, type TypedClaim } from './read-claim.js';
import { subsidyOf } from './services.js';
import type { SubsidyHost } from './subsidy-host.js';

/** A draft, or a claim that was sent back, as the member writes it. */
export class ClaimForm {
  #typed: TypedClaim;
  #said = '';
  readonly #work: FormWork;
  readonly #receipts: UploadField;
  /** What is typed and not saved yet. */
  #isChanged = false;

  constructor(
    private readonly host: SubsidyHost,
    private readonly texts: () => ClaimTexts,
    private readonly claim: VaccineClaim,
    private readonly onDone: (claim: VaccineClaim, said: string) => void,
  ) {
    this.#work = new FormWork(host);
    const fieldHost = { ...host, texts: () => ({ ...host.texts(), ...texts() }) };
    this.#receipts = new UploadField(fieldHost, 'uploadIds', () => this.#changed('uploadIds'), 'receipt');
    this.#receipts.show(claim.receipts);
    const { doseDate, facility, paidYen, confirmed } = claim;
    const { language } = host;
    this.#typed = {
      doseDate: doseDate ? doseDate.replaceAll('-', '/') : '',
      facility,
      paidYen: paidYen === undefined ? '' : formatNumber(paidYen, language()),
      confirmed: receiptItems.filter((item) => confirmed.includes(item)),
    };
  }

  /** Something is not saved yet, or on its way. */
  get isChanged(): boolean {
    return this.#isChanged || this.#work.busy || this.#receipts.unfinished !== undefined;
  }

  dispose(): void {
    this.#receipts.dispose();
  }

  view(): unknown {
    const { host } = this;
    const texts = this.texts();
    const { errors, problem, busy } = this.#work;
    return html`<form novalidate @input=${this.#onTyped} @change=${this.#onTyped} @compositionend=${this.#onTyped} @submit=${onSubmit(() => void this.#submit())}>
      ${textField(host.texts(), {
        id: 'doseDate',
        label: texts.doseDate,
        mark: 'required',
        support: texts.doseDateSupport,
        value: this.#typed.doseDate,
        size: 20,
        error: errors.doseDate,
        echo: this.#dateEcho,
      })}
      ${textField(host.texts(), {
        id: 'facility',
        label: texts.facility,
        mark: 'required',
        support: texts.facilitySupport,
        value: this.#typed.facility,
        error: errors.facility,
      })}
      ${textField(host.texts(), {
        id: 'paidYen',
        label: texts.paidYen,
        mark: 'required',
        support: texts.paidYenSupport,
        value: this.#typed.paidYen,
        inputmode: 'numeric',
        size: 12,
        error: errors.paidYen,
        echo: this.#paidEcho,
      })}
      ${this.#receipts.view({
        label: texts.receipts,
        mark: 'required',
        support: texts.receiptsSupport,
        error: errors.uploadIds,
      })}
      ${this.#checkList(texts)} ${formError(host.texts(), problem)}
      ${this.#said ? html`<p class="ik-text ik-said-done">${this.#said}</p>` : nothing}
      <div class="ik-actions">
        ${button({ label: texts.submit, kind: 'primary', type: 'submit', busy })}
        ${button({ label: texts.save, busy, onClick: () => void this.#save() })}
        ${button({ label: texts.back, onClick: host.leave })}
      </div>
    </form>`;
  }

  #checkList(texts: ClaimTexts): unknown {
    const { confirmed: error } = this.#work.errors;
    return html`<fieldset
      class="ik-field ik-check-list"
      aria-describedby="confirmed-support ${error ? 'confirmed-error' : ''}"
    >
      <legend class="ik-label">
        ${texts.check} <span class="ik-mark ik-mark-required">${this.host.texts().required}</span>
      </legend>
      <p class="ik-support" id="confirmed-support">${texts.checkSupport}</p>
      ${receiptItems.map(
        (item, index) => html`<label class="ik-check-row">
          <input
            type="checkbox"
            name="confirmed"
            .value=${item}
            .checked=${this.#typed.confirmed.includes(item)}
            aria-invalid=${error && index === 0 ? 'true' : nothing}
            @change=${(event: Event) => this.#confirm(item, (event.currentTarget as HTMLInputElement).checked)}
          />
          ${texts.item(item)}
        </label>`,
      )}
      ${error ? html`<p class="ik-error" part="error" id="confirmed-error">${this.host.texts().errorMark}${error}</p>` : nothing}
    </fieldset>`;
  }

  get #dateEcho(): string | undefined {
    const date = readDoseDate(this.#typed.doseDate, this.host.rules());
    return date && this.texts().readAs(formatBirthDate(date, this.host.language()));
  }

  get #paidEcho(): string | undefined {
    const paid = readYen(this.#typed.paidYen);
    if (paid === undefined) return undefined;
    const number = (value: number) => formatNumber(value, this.host.language());
    return this.texts().paidEcho(number(paid), number(subsidyYen(paid, this.host.rules().capYen)));
  }

  readonly #onTyped = (event: Event): void => {
    const { name, value, type } = event.target as HTMLInputElement;
    if (type !== 'text' || (event as InputEvent).isComposing) return;
    this.#typed = { ...this.#typed, [name]: value };
    this.#changed(name);
  };

  #confirm(item: ReceiptItem, isConfirmed: boolean): void {
    const others = this.#typed.confirmed.filter((other) => other !== item);
    this.#typed = { ...this.#typed, confirmed: isConfirmed ? [...others, item] : others };
    this.#changed('confirmed');
  }

  /** What was found wrong with a field was found before it changed. */
  #changed(field: string): void {
    this.#work.errors = { ...this.#work.errors, [field]: undefined };
    this.#isChanged = true;
    this.#said = '';
    this.host.update();
  }

  /** What is saved: what can be read of what was typed. */
  async #write(): Promise<void> {
    const { doseDate, facility, paidYen, confirmed } = this.#typed;
    const date = readDoseDate(doseDate, this.host.rules());
    const paid = readYen(paidYen);
    this.#isChanged = false;
    try {
      const claim = await subsidyOf(await this.host.client()).save({
        claimId: this.claim.id,
        ...(date && { doseDate: date }),
        facility: facility.trim(),
        ...(paid !== undefined && { paidYen: paid }),
        uploadIds: this.#receipts.uploadIds,
        confirmed: [...confirmed],
      });
      this.host.onClaim(claim);
    } catch (error) {
      this.#isChanged = true;
      throw error;
    }
  }

  async #save(): Promise<void> {
    const texts = this.texts();
    const { host } = this;
    const errors = draftErrors(this.#typed, host.rules(), texts, host.language());
    if (this.#work.refuse({ ...errors, uploadIds: this.#receipts.unfinished })) return;
    this.#said = '';
    let isSaved = false;
    await this.#work.run(texts.saving, async () => {
      await this.#write();
      isSaved = true;
    });
    // What was typed meanwhile is not saved yet
    if (!isSaved || this.#isChanged) return;
    this.#said = texts.saved;
    host.announce(texts.saved);
    host.update();
  }

  async #submit(): Promise<void> {
    const texts = this.texts();
    const { host } = this;
    const errors = claimErrors(this.#typed, host.rules(), texts, host.language());
    const uploadIds =
      this.#receipts.unfinished ??
      (this.#receipts.uploadIds.length === 0 ? texts.receiptsRequired : undefined);
    if (this.#work.refuse({ ...errors, uploadIds })) return;
    this.#said = '';
    let sent: VaccineClaim | undefined;
    await this.#work.run(texts.submitting, async () => {
      await this.#write();
      sent = await subsidyOf(await host.client()).submit({ claimId: this.claim.id });
    });
    if (sent) this.onDone(sent, texts.submitted);
  }
}
