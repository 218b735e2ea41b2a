import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Of the button's `mousedown`: the focus stays where one types, with the caret and a telephone's keyboard. */
export const keepFocus = (event: Event): void => event.preventDefault();

/**
 * Shows and hides a typed password (SECURITY S-P8): value and caret are kept, and it is hidden again when the page
 * loses the focus. Whoever sends the form hides it too. Not remembered.
 */
export class RevealController implements ReactiveController {
  revealed = false;

  /**
   * @param input the password control, once it is drawn; its `type` belongs to this controller
   * @param changed told when the password was shown or hidden
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly input: () => HTMLInputElement | null,
    private readonly changed?: (revealed: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('blur', this.hide);
  }

  hostDisconnected(): void {
    window.removeEventListener('blur', this.hide);
    this.hide();
  }

  set(revealed: boolean): void {
    const input = this.input();
    if (!input || revealed === this.revealed) return;
    this.revealed = revealed;
    const { selectionStart, selectionEnd } = input;
    input.type = revealed ? 'text' : 'password';
    const restore = () => input.setSelectionRange(selectionStart, selectionEnd);
    restore();
    // Some browsers draw a control of another type anew, with its caret at the beginning
    requestAnimationFrame(() => requestAnimationFrame(restore));
    this.host.requestUpdate();
    this.changed?.(revealed);
  }

  readonly toggle = (): void => this.set(!this.revealed);
  readonly hide = (): void => this.set(false);
}
