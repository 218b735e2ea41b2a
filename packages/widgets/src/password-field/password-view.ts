import { announce } from '../foundation/announce.js';
import { keepFocus } from '../foundation/form/reveal.js';
import type { TypedPassword } from './judge.js';

/** What is drawn. Empty texts are not seen. */
export interface PasswordModel {
  readonly language: string;
  readonly label: string;
  /** `※必須`, where it is. */
  readonly mark: string;
  readonly rulesHeading: string;
  readonly rules: TypedPassword['rules'];
  /** A sentence below the rules. */
  readonly symbols: string;
  readonly advice: string;
  readonly error: string;
  readonly toggle: string;
  readonly revealed: boolean;
  readonly disabled: boolean;
  /** Attributes of the control; a null one is left out. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

/**
 * The field as DOM nodes that stay and change their texts: the same shape as `foundation/form/field.ts`, made
 * without templates, so that a page with nothing but this element loads a third less.
 */
export class PasswordView {
  readonly input = make('input', 'ik-control', 'control', {
    id: 'password',
    type: 'password',
    spellcheck: false,
    autocapitalize: 'off',
  });
  readonly toggle = make('button', 'ik-reveal', 'toggle', {
    type: 'button',
    onmousedown: keepFocus,
  });
  readonly #label = make('label', 'ik-label', 'label', { htmlFor: 'password' });
  readonly #mark = make('span', 'ik-mark ik-mark-required', '', { id: 'mark' });
  readonly #rulesHeading = make('span');
  readonly #rules = make('ul');
  readonly #symbols = make('span');
  readonly #advice = make('p', 'ik-echo', '', { id: 'advice' });
  readonly #error = make('p', 'ik-error', 'error', { id: 'error' });
  readonly #live = make('p', 'ik-live', '', { role: 'status' });
  readonly #root = make('div', 'ik');

  constructor(shadow: ParentNode) {
    const line = make('div', 'ik-label-line');
    line.append(this.#label, this.#mark);
    const support = make('div', 'ik-support', 'support', { id: 'support' });
    support.append(this.#rulesHeading, this.#rules, this.#symbols);
    // Empty parts add nothing to the description
    this.input.setAttribute('aria-describedby', 'mark support advice error');
    this.#root.append(line, support, this.input, this.#advice, this.#error, this.toggle, this.#live);
    shadow.append(this.#root);
  }

  draw(model: PasswordModel): void {
    this.#root.lang = model.language;
    write(this.#label, model.label);
    write(this.#mark, model.mark);
    write(this.#rulesHeading, model.rulesHeading);
    this.#rules.replaceChildren(
      ...model.rules.map(({ text, met }) => make('li', met ? 'ik-met' : '', '', { textContent: text })),
    );
    write(this.#symbols, model.symbols);
    write(this.#advice, model.advice);
    write(this.#error, model.error);
    write(this.toggle, model.toggle);
    this.toggle.ariaPressed = String(model.revealed);
    this.input.disabled = model.disabled;
    for (const [name, value] of Object.entries(model.attributes)) {
      if (value === null) this.input.removeAttribute(name);
      else this.input.setAttribute(name, value);
    }
  }

  announce(text: string): void {
    announce(this.#live, text);
  }
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className = '',
  part = '',
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), { className, part }, properties);
}

function write(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = !text;
}
