import type { PortalError } from '@ikiiki/sdk';
import type { CheckupApplication } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { dateLines, fact, formatDay } from './checkup-texts.js';
import type { PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

/** Asks once more before an application is cancelled. */
export class Cancelling {
  readonly #work: FormWork;

  constructor(
    private readonly host: PagesHost,
    private readonly application: CheckupApplication,
  ) {
    this.#work = new FormWork(host);
  }

  view(): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { course, facility, fixedOn, preferredDates } = this.application;
    const { busy, problem } = this.#work;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.cancelHeading}</h2>
      <p class="ik-text">${texts.cancelText}</p>
      <dl class="ik-facts">
        ${course ? fact(texts.course, html`<span lang="ja">${course.name}</span>`) : nothing}
        ${facility ? fact(texts.facility, html`<span lang="ja">${facility.name}</span>`) : nothing}
        ${
          fixedOn
            ? fact(texts.fixedOn, formatDay(fixedOn, language))
            : fact(texts.preferredDates, dateLines(texts, language, preferredDates))
        }
      </dl>
      ${formError(texts, problem)}
      <div class="ik-actions">
        ${button({ label: texts.cancelNo, onClick: this.host.leave })}
        ${button({ label: texts.cancelYes, kind: 'primary', busy, onClick: () => void this.#cancel() })}
      </div>`;
  }

  async #cancel(): Promise<void> {
    await this.#work.run(this.host.texts().cancelling, async () => {
      try {
        const service = checkupsOf(await this.host.client());
        this.host.onDone(await service.cancel({ applicationId: this.application.id }), 'cancelled');
      } catch (error) {
        if ((error as PortalError).code === 'step_not_possible') this.host.renew();
        throw error;
      }
    });
  }
}
