import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { Account } from './account.js';
import type { AccountSettingsTexts } from './account-settings.messages.js';

/** The devices on which the member is logged in; all but the present one can be ended. */
export function sessionsView(
  texts: Translation<AccountSettingsTexts>,
  language: Language,
  sessions: Account['sessions'],
  { notice, onEnd }: { notice: unknown; onEnd: (id: string) => void },
): unknown {
  return html`<section class="ik-setting">
    <h3 class="ik-setting-name" id="ik-sessions" tabindex="-1">${texts.sessions}</h3>
    ${notice}
    <p>${texts.sessionsText}</p>
    <ul class="ik-sessions">
      ${sessions.map(({ id, current, lastUsedAt, ...session }) => {
        const device = /\w/.test(session.device) ? session.device : texts.unknownDevice;
        const at = formatTime(lastUsedAt, language);
        return html`<li class="ik-setting-line">
          <div>
            <p>${device}</p>
            <p class="ik-session-time">${texts.lastUsed(at)}</p>
          </div>
          ${
            current
              ? html`<p class="ik-session-here">${texts.thisDevice}</p>`
              : button({
                  label: texts.endSession,
                  name: texts.endSessionOf(device, at),
                  onClick: () => onEnd(id),
                })
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
