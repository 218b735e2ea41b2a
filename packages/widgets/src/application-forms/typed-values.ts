import type { Application, FormField, FormPaper, FormSection, FormValue } from '@ikiiki/sdk/contract';
import {
  errorPath,
  type FormContext,
  type FormErrorCode,
  type JudgedForm,
  judgeForm,
} from '@ikiiki/sdk/rules/application-form';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';

type Typed = Readonly<Record<string, FormValue | undefined>>;
type Form = Pick<Application, 'sections' | 'papers' | 'people'>;

const isSame = (one: FormValue | undefined, other: FormValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is typed so far, as typed; also in fields that are hidden for now, in case the member goes back. */
export class TypedValues {
  #typed: Typed;
  /** What the portal had of it when it was last heard of. */
  #kept: Typed;
  #judged: JudgedForm;
  /** Fields that were filled in on this page: of the others the newest is kept, whichever tab it comes from. */
  readonly #touched = new Set<string>();
  /** Fields whose errors are shown. */
  readonly #checked = new Set<string>();
  /** What the portal alone found wrong, by path, until the value changes. */
  readonly #refused = new Map<string, FormErrorCode>();
  /** What another tab has put in a field that was filled in here too, until one of both is chosen. */
  readonly #others = new Map<string, FormValue | undefined>();

  constructor(
    private readonly form: Form,
    kept: Typed,
  ) {
    this.#kept = kept;
    this.#typed = { ...kept };
    this.#judged = this.#judge();
  }

  /** What is asked. */
  get sections(): readonly FormSection[] {
    return this.#judged.sections;
  }

  /** The papers that are asked for. */
  get papers(): readonly FormPaper[] {
    return this.#judged.papers;
  }

  /** What would be sent now. */
  get good(): JudgedForm['values'] {
    return this.#judged.values;
  }

  /** Somebody has to choose between two tabs. */
  get hasConflicts(): boolean {
    return this.sections.some(({ fields }) => fields.some(({ id }) => this.#others.has(id)));
  }

  of(id: string): FormValue | undefined {
    return this.#typed[id];
  }

  /** What another tab has put there; none where there is nothing to choose. */
  otherOf(id: string): { readonly value: FormValue | undefined } | undefined {
    return this.#others.has(id) ? { value: this.#others.get(id) } : undefined;
  }

  errorOf(id: string, part = ''): FormErrorCode | undefined {
    const path = errorPath(id, part);
    return this.#judged.errors.get(path) ?? this.#refused.get(path);
  }

  /** The same, once the field was left with it. */
  shownErrorOf(id: string, part = ''): FormErrorCode | undefined {
    return this.#checked.has(id) ? this.errorOf(id, part) : undefined;
  }

  /** Whether something is missing or wrong in a field. */
  isWrong({ id }: FormField): boolean {
    const paths = [...this.#judged.errors.keys(), ...this.#refused.keys()];
    return this.#others.has(id) || paths.some((path) => path === id || path.startsWith(`${id}/`));
  }

  /** How many fields with errors are shown as such. */
  countShown(fields: readonly FormField[]): number {
    return fields.filter((field) => this.#checked.has(field.id) && this.isWrong(field)).length;
  }

  set(id: string, value: FormValue | undefined): void {
    this.#touched.add(id);
    this.#others.delete(id);
    for (const path of this.#refused.keys()) {
      if (path === id || path.startsWith(`${id}/`)) this.#refused.delete(path);
    }
    this.#take({ ...this.#typed, [id]: value });
  }

  check(fields: readonly FormField[]): void {
    for (const { id } of fields) this.#checked.add(id);
  }

  /** Takes what the portal found wrong. @param path of the pointer, below `/values/` */
  refuse(path: string, code: FormErrorCode): void {
    this.#refused.set(path, code);
  }

  /**
   * What another tab has filled in or taken out meanwhile is taken over where nothing was filled in here; else one of
   * both has to be chosen.
   *
   * @param written what was just written from here
   */
  adopt(kept: Typed, written: readonly string[] = []): void {
    const before = this.#kept;
    this.#kept = kept;
    const own = Object.entries(this.#typed).filter(([id]) => this.#touched.has(id));
    for (const [id, value] of own) {
      if (written.includes(id) || isSame(kept[id], before[id]) || isSame(kept[id], value)) continue;
      this.meet(id, kept[id]);
    }
    this.#take({ ...kept, ...Object.fromEntries(own) });
  }

  /** Another tab has put something else in a field that was filled in here. */
  meet(id: string, value: FormValue | undefined): void {
    this.#kept = { ...this.#kept, [id]: value };
    this.#others.set(id, value);
    this.#checked.add(id);
  }

  /** The section that stands in the place of one that is hidden by now. */
  sectionNear(id: string): FormSection | undefined {
    const order = this.form.sections.map((section) => section.id);
    const before = this.sections.filter((section) => order.indexOf(section.id) <= order.indexOf(id));
    return before.at(-1) ?? this.sections[0];
  }

  #take(typed: Typed): void {
    this.#typed = typed;
    this.#judged = this.#judge();
  }

  #judge(): JudgedForm {
    const context: FormContext = { today: japanDateOf(new Date()), people: this.form.people };
    return judgeForm(this.form, this.#typed, context);
  }
}
