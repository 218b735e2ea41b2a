import { html, nothing } from 'lit';
import { banner } from '../../foundation/banner.js';
import type { StepContext, StepView } from '../step-view.js';

/** 利用登録が完了しました. */
export const completedStep: StepView<'completed'> = {
  heading: (texts) => texts.completedHeading,
  body: ({ nickname, warnings }, { host, texts }) =>
    html`<p class="ik-text">${texts.completedIntro(nickname)}</p>
      ${
        warnings.includes('nickname_looks_like_real_name')
          ? banner(texts, {
              kind: 'warning',
              heading: texts.nicknameWarning,
              body: texts.nicknameWarningText,
            })
          : nothing
      }
      <p class="ik-text">${texts.accountReminder}</p>
      ${loginLink(host.loginHref, texts)}`,
};

/** The way to the login page, where the page says where that is. */
export function loginLink(href: string | undefined, texts: StepContext['texts'], primary = true): unknown {
  return href
    ? html`<div class="ik-actions">
        <a class="ik-button ik-button-${primary ? 'primary' : 'secondary'}" href=${href}>${texts.toLogin}</a>
      </div>`
    : nothing;
}
