import type { ResponseOf } from '../contract/endpoint.js';
import { type MedicalExpense, medicalExpenses } from '../contract/medical-expenses.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, PortalFile, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

export {
  type CsvEncoding,
  csvEncodings,
  type ExpenseKind,
  type ExpenseMonthState,
  expenseKinds,
  expenseMonthStates,
} from '../contract/medical-expenses.js';

/**
 * 医療費通知・医療費控除データ作成・年間医療費通知出力: what the member's care cost, and that of family members who let the insured
 * person see it. Health data: keep it on pages that the member alone sees. Every method may reject with a
 * SessionExpiredError.
 *
 * The exports help to fill in a tax return; none of them claims to be accepted by e-Tax. What the insurer has signed is
 * handed on byte by byte (`insurerFile`), and is never made from rows.
 */
export class MedicalExpensesService implements ServiceOf<typeof medicalExpenses> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** A calendar year with its months, people and sums. @throws ProblemError `not_found` for a year there is not */
  summary(
    input: InputOf<typeof medicalExpenses.summary> = {},
    options?: CallOptions,
  ): Promise<ResponseOf<typeof medicalExpenses.summary>> {
    return this.#portal.call(medicalExpenses.summary, input, options);
  }

  /** Newest care month first: `await` for a page with the number of all, `for await` for all. */
  list(
    input: InputOf<typeof medicalExpenses.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof medicalExpenses.list>> {
    return listOf(input, (page) => this.#portal.call(medicalExpenses.list, page, options));
  }

  /**
   * Says what was really paid, in whole yen; in place of what was said before.
   * @throws ProblemError `validation_failed` with a field error, `not_found`
   */
  correct(input: InputOf<typeof medicalExpenses.correct>, options?: CallOptions): Promise<MedicalExpense> {
    return this.#portal.call(medicalExpenses.correct, input, options);
  }

  /** Back to what the notice says. @throws ProblemError `not_found` */
  undoCorrection(
    input: InputOf<typeof medicalExpenses.undoCorrection>,
    options?: CallOptions,
  ): Promise<void> {
    return this.#portal.call(medicalExpenses.undoCorrection, input, options);
  }

  /** Who of the family sees whose expenses. */
  household(options?: CallOptions): Promise<ResponseOf<typeof medicalExpenses.household>> {
    return this.#portal.call(medicalExpenses.household, undefined, options);
  }

  /** The member's own decision. @throws ProblemError `not_found` where there is none to take */
  setVisibility(
    input: InputOf<typeof medicalExpenses.setVisibility>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof medicalExpenses.setVisibility>> {
    return this.#portal.call(medicalExpenses.setVisibility, input, options);
  }

  /** What the exports of a year hold and lack. @throws ProblemError `not_found` for a year there is not */
  deduction(
    input: InputOf<typeof medicalExpenses.deduction>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof medicalExpenses.deduction>> {
    return this.#portal.call(medicalExpenses.deduction, input, options);
  }

  /** Rows for the tax agency's 医療費集計フォーム. @throws ProblemError `not_found` */
  deductionCsv(
    input: InputOf<typeof medicalExpenses.deductionCsv>,
    options?: CallOptions,
  ): Promise<PortalFile> {
    return this.#portal.call(medicalExpenses.deductionCsv, input, options);
  }

  /** 年間医療費通知 as a PDF. @throws ProblemError `not_found` */
  statement(input: InputOf<typeof medicalExpenses.statement>, options?: CallOptions): Promise<PortalFile> {
    return this.#portal.call(medicalExpenses.statement, input, options);
  }

  /** The insurer's file as it came. @throws ProblemError `not_found` where there is none, or it is withheld */
  insurerFile(
    input: InputOf<typeof medicalExpenses.insurerFile>,
    options?: CallOptions,
  ): Promise<PortalFile> {
    return this.#portal.call(medicalExpenses.insurerFile, input, options);
  }
}
