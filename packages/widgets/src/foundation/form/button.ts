import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
  readonly label: string;
  /** Accessible name, where several buttons look alike; contains the label. */
  readonly name?: string;
  /** @default 'secondary' */
  readonly kind?: 'primary' | 'secondary' | 'text';
  /** @default 'button' */
  readonly type?: 'submit' | 'button';
  /** Work is under way: the button keeps its name and the focus, shows a spinner and does nothing. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Ids of texts that describe the button. */
  readonly describedBy?: string;
  readonly onClick?: (event: Event) => void;
}

/** A button of 48 px; a busy one is `aria-disabled`, so that the focus stays on it. */
export function button(options: ButtonOptions): TemplateResult {
  const { busy, onClick } = options;
  return html`<button
    class="ik-button ik-button-${options.kind ?? 'secondary'}"
    part="button ${options.kind ?? 'secondary'}"
    type=${options.type ?? 'button'}
    ?disabled=${options.disabled}
    aria-disabled=${busy ? 'true' : nothing}
    aria-label=${options.name ?? nothing}
    aria-describedby=${options.describedBy ?? nothing}
    @click=${busy ? stop : onClick}
  >
    ${busy ? html`<span class="ik-spinner" aria-hidden="true"></span>` : nothing}${options.label}
  </button>`;
}

function stop(event: Event): void {
  event.preventDefault();
}
