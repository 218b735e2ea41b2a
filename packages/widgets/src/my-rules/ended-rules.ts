import type { MyRule } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { myRulesOf, type PagesHost, ruleSelector } from './rules-host.js';

/** 終了したルール: what was kept once, each with its history. */
export class EndedRules {
  #rules: readonly MyRule[] | undefined;
  #nextCursor: string | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#work = new FormWork(host);
  }

  /** Asks anew: a rule may have ended since. */
  open(): void {
    this.#rules = undefined;
    this.#nextCursor = undefined;
    void this.#load();
  }

  view(): unknown {
    const texts = this.host.texts();
    const { busy, problem } = this.#work;
    const rules = this.#rules;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.endedHeading}</h2>
      ${
        rules || problem
          ? nothing
          : html`<p class="ik-loading" aria-busy="true">
              <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
            </p>`
      }
      ${rules?.length === 0 ? html`<p class="ik-text">${texts.noEnded}</p>` : nothing}
      <ul class="ik-rules">
        ${rules?.map((rule) => this.#ruleView(rule))}
      </ul>
      ${formError(texts, problem)}
      <div class="ik-actions">
        ${problem ? button({ label: texts.retry, busy, onClick: () => void this.#load() }) : nothing}
        ${
          this.#nextCursor !== undefined && !problem
            ? button({ label: texts.more, busy, onClick: () => void this.#load() })
            : nothing
        }
        ${button({ label: texts.back, onClick: this.host.leave })}
      </div>`;
  }

  #ruleView(rule: MyRule): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { startOn, endOn, frequency, longestStreak } = rule;
    return html`<li class="ik-rule ik-rule-paused" data-rule=${rule.id}>
      <div>
        <p class="ik-tick-label">${rule.title}</p>
        <p class="ik-quiet">
          ${texts.from(formatDate(startOn, language))} ${endOn ? texts.endsOn(formatDate(endOn, language)) : nothing}
        </p>
        <p class="ik-quiet">${texts.longest} ${texts.count(formatNumber(longestStreak, language), frequency)}</p>
      </div>
      <div class="ik-rule-details">
        ${button({
          label: texts.historyHeading,
          name: `${texts.historyHeading} ${rule.title}`,
          onClick: () => this.host.go({ name: 'rule', rule }),
        })}
      </div>
    </li>`;
  }

  async #load(): Promise<void> {
    const [before, cursor] = [this.#rules ?? [], this.#nextCursor];
    await this.#work.run(this.host.texts().loading, async () => {
      const page = await myRulesOf(await this.host.client()).list({
        state: 'ended',
        ...(cursor !== undefined && { cursor }),
      });
      this.#rules = [...before, ...page.items];
      this.#nextCursor = page.nextCursor;
      const [first] = page.items;
      if (before.length > 0 && first) this.host.focus(`${ruleSelector(first.id)} button`);
    });
  }
}
