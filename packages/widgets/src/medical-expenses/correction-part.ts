import type { MedicalExpense } from '@ikiiki/sdk/contract';
import { foldSpaces } from '@ikiiki/sdk/rules/folding';
import { readYen } from '@ikiiki/sdk/rules/yen';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { fieldStyles } from '../foundation/form/field.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { LaterTexts } from '../foundation/later-texts.js';
import { type CorrectionMessages, correctionMessages } from './correction.messages.js';
import { expensesOf } from './expenses.js';
import type { ExpensesHost } from './expenses-host.js';
import { expensesView } from './expenses-view.js';

export interface CorrectionHost extends ExpensesHost {
  /** The row as it stands now; resolves when the sums are known too. */
  readonly onCorrected: (row: MedicalExpense) => Promise<void>;
  /** The form is closed. */
  readonly onClose: (row: MedicalExpense) => void;
}

type Typed = Readonly<Record<'facility' | 'paidYen' | 'refundYen', string>>;

const typedOf = ({ facility, paidYen, refundYen }: MedicalExpense): Typed => ({
  facility,
  paidYen: String(paidYen),
  refundYen: refundYen > 0 ? String(refundYen) : '',
});

/** Corrects one row: what the receipt says, and what was paid back. */
export class CorrectionPart {
  readonly styles = [fieldStyles];
  readonly texts: LaterTexts<CorrectionMessages>;
  #row: MedicalExpense | undefined;
  /** What is typed, by row: a look at another row loses nothing. */
  readonly #typed = new Map<string, Typed>();
  readonly #work: FormWork;

  constructor(private readonly host: CorrectionHost) {
    this.texts = new LaterTexts(correctionMessages, host);
    this.#work = new FormWork(host);
  }

  /** The row whose form is open. */
  get rowId(): string | undefined {
    return this.#row?.id;
  }

  open(row: MedicalExpense): void {
    if (this.#work.busy) return;
    this.#row = row;
    this.#work.clear();
    this.host.focus(row.facility === '' ? '#facility' : '#paidYen');
  }

  close(): void {
    this.#row = undefined;
    this.host.element.requestUpdate();
  }

  view(): unknown {
    const row = this.#row;
    if (!row) return nothing;
    const typed = this.#typed.get(row.id) ?? typedOf(row);
    const { host } = this;
    const texts = this.texts.now;
    const { busy, errors, problem } = this.#work;
    const { yen } = expensesView(host.texts(), host.language());
    const keep = (name: keyof Typed) => (event: Event & { readonly currentTarget: HTMLInputElement }) => {
      const before = this.#typed.get(row.id) ?? typed;
      this.#typed.set(row.id, { ...before, [name]: event.currentTarget.value });
      this.#work.errors = { ...this.#work.errors, [name]: undefined };
      host.element.requestUpdate();
    };
    return html`<form
      class="ik-correction"
      novalidate
      aria-labelledby="ik-correction"
      @submit=${onSubmit((data) => void this.#save(row, data))}
    >
      <h6 class="ik-row-name" id="ik-correction">${texts.heading}</h6>
      ${textField(texts, {
        id: 'facility',
        label: texts.facility,
        support: row.notified.facility === '' ? texts.facilityMissing : undefined,
        value: typed.facility,
        error: errors.facility,
        onInput: keep('facility'),
      })}
      ${textField(texts, {
        id: 'paidYen',
        label: texts.paid,
        support: texts.paidSupport(yen(row.notified.paidYen)),
        value: typed.paidYen,
        inputmode: 'numeric',
        size: 14,
        error: errors.paidYen,
        onInput: keep('paidYen'),
      })}
      ${textField(texts, {
        id: 'refundYen',
        label: texts.refund,
        mark: 'optional',
        support: texts.refundSupport,
        value: typed.refundYen,
        inputmode: 'numeric',
        size: 14,
        error: errors.refundYen,
        onInput: keep('refundYen'),
      })}
      <p class="ik-text">${texts.keepReceipt}</p>
      ${formError({ ...texts, requestId: host.texts().requestId }, problem)}
      <div class="ik-actions">
        ${button({ label: texts.save, kind: 'primary', type: 'submit', busy })}
        ${
          row.correctedAt === undefined
            ? nothing
            : button({ label: texts.undo, busy, onClick: () => void this.#undo(row) })
        }
        ${button({ label: texts.cancel, disabled: busy, onClick: () => this.#leave(row) })}
      </div>
    </form>`;
  }

  async #save(row: MedicalExpense, data: FormData): Promise<void> {
    const texts = this.texts.now;
    const facility = foldSpaces(textOf(data, 'facility'));
    const paid = readYen(textOf(data, 'paidYen'));
    const refundTyped = foldSpaces(textOf(data, 'refundYen'));
    const refund = refundTyped === '' ? 0 : readYen(refundTyped);
    const isRefused = this.#work.refuse({
      // A name that was never there may stay away
      facility: facility === '' && row.notified.facility !== '' ? texts.facilityRequired : undefined,
      paidYen: paid === undefined ? texts.amountInvalid : undefined,
      refundYen:
        refund === undefined
          ? texts.amountInvalid
          : refund > (paid ?? refund)
            ? texts.refundTooMuch
            : undefined,
    });
    if (isRefused || paid === undefined || refund === undefined) return;
    await this.#send(texts.saving, texts.saved, async () =>
      expensesOf(await this.host.client()).correct({
        expenseId: row.id,
        ...(facility !== '' && { facility }),
        paidYen: paid,
        refundYen: refund,
      }),
    );
  }

  async #undo(row: MedicalExpense): Promise<void> {
    const texts = this.texts.now;
    await this.#send(texts.undoing, texts.undone, async () => {
      await expensesOf(await this.host.client()).undoCorrection({ expenseId: row.id });
      const { correctedAt: _, ...rest } = row;
      return { ...rest, ...row.notified, refundYen: 0 };
    });
  }

  async #send(doing: string, done: string, work: () => Promise<MedicalExpense>): Promise<void> {
    let corrected: MedicalExpense | undefined;
    await this.#work.run(doing, async () => {
      corrected = await work();
      await this.host.onCorrected(corrected);
    });
    if (!corrected) return;
    this.#leave(corrected);
    this.host.announce(done);
  }

  /** What was typed is saved, or not wanted. */
  #leave(row: MedicalExpense): void {
    this.#typed.delete(row.id);
    this.host.onClose(row);
  }
}
