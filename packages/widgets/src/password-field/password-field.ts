import type { PasswordPolicy } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { passwordRulesAttribute } from '@ikiiki/sdk/rules/password';
import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { coreStyles } from '../foundation/core.styles.js';
import { fieldStyles } from '../foundation/form/field.styles.js';
import { RevealController } from '../foundation/form/reveal.js';
import { revealStyles } from '../foundation/form/reveal.styles.js';
import { version } from '../foundation/version.js';
import { WidgetController } from '../foundation/widget-controller.js';
import { judge, type TypedPassword } from './judge.js';
import { IkiikiRevealEvent } from './password-field.events.js';
import { messages } from './password-field.messages.js';
import { passwordFieldStyles } from './password-field.styles.js';
import { leafletPolicy } from './password-policy.js';
import { PasswordView } from './password-view.js';

/** Milliseconds of rest after which what is left to do is read out. */
const restMs = 1000;

/**
 * A new password, judged as it is typed by the portal's policy. Takes part in any form; never changes what is typed.
 *
 * @tag ikiiki-password-field
 * @fires {InputEvent} input - at every stroke
 * @fires {Event} change - when the value is settled
 * @fires {IkiikiRevealEvent} ikiiki-reveal - the password was shown or hidden
 * @csspart label - above the control
 * @csspart support - text between label and control
 * @csspart control - the text control
 * @csspart error - what is wrong, below the control
 * @csspart toggle - the button that shows the password
 */
export class IkiikiPasswordField extends ReactiveElement {
  static readonly version: string = version;
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    lang: { reflect: true },
    client: { attribute: false },
    label: {},
    name: { reflect: true },
    required: { type: Boolean },
    autocomplete: {},
    policy: { attribute: false },
    error: { attribute: false },
    noToggle: { type: Boolean, attribute: 'no-toggle' },
    confirms: {},
  };

  static override styles = [coreStyles, fieldStyles, revealStyles, passwordFieldStyles];

  /** Language (`ja`, `en`). @default that of the provider, else of the page, else `ja` */
  declare lang: string;
  /** A client to ask for the policy, instead of the provider's. */
  declare client: PortalCore | undefined;
  /** What stands above the control. @default パスワード, in the language of the widget */
  declare label: string | undefined;
  /** Name of the value in the form's data. */
  declare name: string;
  /** Whether the form is only sent with a password. */
  declare required: boolean;
  /** What password managers may fill in or save. @default 'new-password' */
  declare autocomplete: string | undefined;
  /** What the password must be. @default the policy of the portal, else what the leaflet prints */
  declare policy: PasswordPolicy | undefined;
  /** Why the portal refused the password; stands until something else is typed. */
  declare error: string | undefined;
  /** Leaves out the button that shows the password. */
  declare noToggle: boolean;
  /** Id of a password field in the same root whose value is to be typed again here; shown and hidden with it. */
  declare confirms: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new WidgetController(this, () => messages);
  readonly #reveal = new RevealController(
    this,
    () => this.#view?.input ?? null,
    (revealed) => {
      if (this.confirms) return;
      const { texts } = this.#surroundings;
      this.#view?.announce(revealed ? texts.revealed : texts.hidden);
      this.dispatchEvent(new IkiikiRevealEvent(revealed));
    },
  );
  #view: PasswordView | undefined;
  /** The policy of the portal, or the leaflet's where there is none to ask. */
  #asked: PasswordPolicy | undefined;
  #value = '';
  /** Whether what is missing is told too, because the person has moved on. */
  #told = false;
  #disabled = false;
  #typed: TypedPassword | undefined;
  #form: HTMLFormElement | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', this.#tell);
    // A <label for> of the page clicks the host
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  /** What the provider above gives. */
  get portal(): WidgetController<never>['portal'] {
    return this.#surroundings.portal;
  }

  /** Exactly what was typed. */
  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#value = value;
    if (this.#view && this.#view.input.value !== value) this.#view.input.value = value;
    this.#judge();
    this.requestUpdate();
  }

  /** The form it takes part in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong with the value, as of a native control. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong with the value, in words. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the form looks at its value. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the value is right; fires `invalid` where it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and tells the person. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  override focus(options?: FocusOptions): void {
    this.#view?.input.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('input', this.#follow);
    window.addEventListener('ikiiki-reveal', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('input', this.#follow);
    window.removeEventListener('ikiiki-reveal', this.#follow);
    clearTimeout(this.#rest);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#reveal.hide);
    form?.addEventListener('submit', this.#reveal.hide);
    this.#form = form;
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.error = '';
    this.#told = false;
    this.value = '';
    this.#reveal.hide();
  }

  /** Filled in by the browser. Nothing is kept in its history to restore. */
  formStateRestoreCallback(value: unknown): void {
    if (typeof value === 'string') this.value = value;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const prepared = this.#surroundings.prepare();
    return prepared ? prepared.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.hasUpdated || changed.has('portal') || changed.has('client')) void this.#askPolicy();
    this.#view ??= this.#draw();
    this.#judge();
    const { texts, language } = this.#surroundings;
    const { required, confirms } = this;
    const policy = this.#policy;
    const { rules = [], advisesSymbol } = this.#typed ?? {};
    const error = this.#error;
    this.#view.draw({
      language,
      label: this.#label,
      mark: required ? texts.required : '',
      rulesHeading: rules.length ? texts.rules : '',
      rules,
      symbols:
        this.#typed && policy?.allowedSymbols ? texts.symbols([...policy.allowedSymbols].join(' ')) : '',
      advice: advisesSymbol ? texts.advice : '',
      error: error && texts.errorMark + error,
      toggle: this.noToggle || confirms ? '' : texts.reveal,
      revealed: this.#reveal.revealed,
      disabled: this.#disabled,
      attributes: {
        autocomplete: this.autocomplete ?? 'new-password',
        passwordrules: this.#typed && policy ? passwordRulesAttribute(policy) : null,
        'aria-required': String(required ?? false),
        'aria-invalid': String(Boolean(error)),
      },
    });
  }

  #draw(): PasswordView {
    const view = new PasswordView(this.renderRoot);
    view.input.value = this.#value;
    view.input.addEventListener('input', this.#typedOn);
    view.input.addEventListener('change', this.#settled);
    view.input.addEventListener('keydown', this.#pressed);
    view.toggle.addEventListener('click', this.#reveal.toggle);
    return view;
  }

  get #label(): string {
    return this.label ?? this.#surroundings.texts.label;
  }

  /** What stands below the control: mistakes at once, what is missing when the person has moved on. */
  get #error(): string {
    return this.#told ? this.validationMessage : ((this.error || this.#typed?.mistake) ?? '');
  }

  readonly #typedOn = (event: Event): void => {
    this.error = '';
    this.value = (event.target as HTMLInputElement).value;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const typed = this.#typed;
      if (typed) this.#view?.announce(typed.mistake || typed.missing || this.#surroundings.texts.allMet);
    }, restMs);
  };

  readonly #settled = (): void => {
    if (this.#value) this.#tell();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** Enter sends the form: no browser does so for a control in a shadow root. */
  readonly #pressed = (event: KeyboardEvent): void => {
    const { form } = this;
    // 229: Safari ends a composition before the key that ended it is told
    if (!form || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    const controls = [...form.elements] as (HTMLElement & { type?: string })[];
    const button = controls.find(({ type }) => type === 'submit');
    if (button) button.click();
    else if (controls.every((control) => control === this || control.type === 'hidden')) form.requestSubmit();
  };

  readonly #tell = (): void => {
    this.#told = true;
    this.#judge();
    this.requestUpdate();
  };

  /** The field whose value is to be typed again here. */
  get #other(): IkiikiPasswordField | null {
    const root = this.getRootNode() as Partial<Document>;
    return (this.confirms && (root.getElementById?.(this.confirms) as IkiikiPasswordField | null)) || null;
  }

  readonly #follow = (event: Event): void => {
    const other = this.#other;
    if (!other || !event.composedPath().includes(other)) return;
    if (event instanceof IkiikiRevealEvent) this.#reveal.set(event.revealed);
    this.#judge();
    this.requestUpdate();
  };

  get #policy(): PasswordPolicy | undefined {
    return this.policy ?? this.#asked;
  }

  async #askPolicy(): Promise<void> {
    const portal = this.client ?? this.portal;
    if (this.policy || this.confirms) return;
    this.#asked = portal ? undefined : leafletPolicy;
    if (!portal) return;
    const asked = await Promise.resolve('client' in portal ? portal.client() : portal)
      .then(async (client) => (await import('./ask-policy.js')).askPolicy(client))
      .catch(() => leafletPolicy);
    if (portal !== (this.client ?? this.portal)) return;
    this.#asked = asked;
    this.requestUpdate();
  }

  /** Judges the value; synchronous, so that a form that asks right after an input gets the right answer. */
  #judge(): void {
    const { confirms } = this;
    const policy = this.#policy;
    const { texts } = this.#surroundings;
    const value = this.#value;
    const other = this.#other;
    this.#typed = policy && !confirms ? judge(value, policy, texts) : undefined;
    const wrong = value
      ? this.error ||
        (other && other.value !== value ? texts.different : this.#typed?.mistake || this.#typed?.missing)
      : this.required && texts.missing(this.#label);
    this.#internals.setFormValue(value, '');
    this.#internals.setValidity(
      wrong ? { [value ? 'customError' : 'valueMissing']: true } : {},
      wrong || '',
      this.#view?.input,
    );
    // For whoever looks for the first field with an error
    this.toggleAttribute('data-invalid', Boolean(this.#error));
  }
}
