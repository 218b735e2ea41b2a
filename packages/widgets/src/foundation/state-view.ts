import { html, nothing } from 'lit';
import { banner } from './banner.js';
import { button } from './form/button.js';
import type { Translation } from './messages.js';
import type { ProblemText } from './problem-text.js';
import type { WidgetState } from './states.js';
import type { stateTexts } from './texts/states.js';

export interface StateViewOptions {
  readonly problem?: ProblemText | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** Where one logs in; without it the page decides (it hears the widget's events). */
  readonly loginHref?: string | undefined;
  /** The session ended by itself. */
  readonly expired?: boolean;
  /** Date from which it is expected to be open, written in the reader's language. */
  readonly openFrom?: string | undefined;
  /** Instead of the general words for "nothing here". */
  readonly emptyText?: string | undefined;
}

/** What a widget shows when it is not ready; `nothing` when it is. */
export function stateView(
  texts: Translation<typeof stateTexts>,
  state: WidgetState,
  options: StateViewOptions = {},
): unknown {
  const { problem, onRetry, loginHref, expired, openFrom, emptyText } = options;
  const retry = onRetry ? button({ label: texts.retry, onClick: onRetry }) : nothing;
  switch (state) {
    case 'ready':
      return nothing;
    case 'loading':
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
      </p>`;
    case 'empty':
      return html`<p class="ik-text">${emptyText ?? texts.empty}</p>`;
    case 'offline':
      return banner(texts, {
        kind: 'warning',
        heading: texts.offlineHeading,
        body: texts.offlineText,
        actions: onRetry && retry,
      });
    case 'error':
      return banner(texts, {
        kind: 'error',
        heading: texts.errorHeading,
        body: html`${problem?.text}
        ${problem?.requestId ? html`<p>${texts.requestId(problem.requestId)}</p>` : nothing}`,
        actions: onRetry && retry,
      });
    case 'signed-out':
      return banner(texts, {
        kind: expired ? 'warning' : 'info',
        heading: expired ? texts.expiredHeading : texts.signedOutHeading,
        body: expired ? texts.expiredText : texts.signedOutText,
        actions:
          loginHref && html`<a class="ik-button ik-button-primary" href=${loginHref}>${texts.logIn}</a>`,
      });
    case 'not-open':
      return banner(texts, {
        kind: 'info',
        heading: texts.notOpenHeading,
        body: texts.notOpenText(openFrom),
      });
  }
}
