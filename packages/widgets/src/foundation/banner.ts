import { html, nothing, svg, type TemplateResult } from 'lit';

export type BannerKind = 'success' | 'warning' | 'error' | 'info';

/** The words that say the kind of a banner. */
export type BannerTexts = Readonly<Record<BannerKind, string>>;

export interface BannerOptions {
  readonly kind: BannerKind;
  readonly heading: string;
  readonly body?: unknown;
  readonly actions?: unknown;
}

/**
 * A message that says its kind in words beside its icon. An error is read out when it appears; announce the
 * others where they matter.
 */
export function banner(texts: BannerTexts, { kind, heading, body, actions }: BannerOptions): TemplateResult {
  return html`<div class="ik-banner ik-banner-${kind}" part="banner ${kind}" role=${kind === 'error' ? 'alert' : nothing}>
    <p class="ik-banner-heading">
      <svg class="ik-icon" viewBox="0 0 24 24" aria-hidden="true">${icons[kind]}</svg>
      <span><span class="ik-banner-kind">${texts[kind]}</span> ${heading}</span>
    </p>
    ${body ? html`<div class="ik-banner-body">${body}</div>` : nothing}
    ${actions ? html`<div class="ik-actions">${actions}</div>` : nothing}
  </div>`;
}

const stroke = (path: string) =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`;

const icons: Readonly<Record<BannerKind, TemplateResult>> = {
  success: stroke('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12l3 3 5-6'),
  warning: stroke('M12 4 2.5 20h19zM12 10v5m0 2.5v.01'),
  error: stroke('M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5m0 3v.01'),
  info: stroke('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5m0-8v.01'),
};
