import type { MyRule } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import type { Move } from './rule-pages.messages.js';
import { myRulesOf, type PagesHost } from './rules-host.js';

/** Asks whether a rule shall be paused, resumed or ended, says what that means, and does it. A native dialog. */
export class MoveDialog {
  #asked: { readonly rule: MyRule; readonly move: Move } | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#work = new FormWork(host);
  }

  ask(rule: MyRule, move: Move): void {
    if (this.#work.busy) return;
    this.#asked = { rule, move };
    this.#work.clear();
    void this.host.element.updateComplete.then(() => this.#dialog?.showModal());
  }

  view(): unknown {
    const texts = this.host.texts();
    const { problem, busy } = this.#work;
    return html`<dialog class="ik-dialog" aria-labelledby="ik-move" aria-describedby="ik-move-effect">
      ${
        this.#asked
          ? html`<h3 class="ik-subheading" id="ik-move">
                ${texts.question(this.#asked.rule.title, this.#asked.move)}
              </h3>
              <p class="ik-text" id="ik-move-effect">${texts.effect(this.#asked.move)}</p>
              ${formError(texts, problem)}
              <div class="ik-actions">
                ${button({
                  label: texts.moveOf(this.#asked.move),
                  kind: 'primary',
                  busy,
                  onClick: () => void this.#move(),
                })}
                ${button({ label: texts.cancel, onClick: () => this.#dialog?.close() })}
              </div>`
          : nothing
      }
    </dialog>`;
  }

  async #move(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    const { rule, move } = asked;
    let moved: MyRule | undefined;
    await this.#work.run(this.host.texts().moving, async () => {
      moved = await myRulesOf(await this.host.client()).change({ ruleId: rule.id, state: move });
    });
    if (!moved) return;
    this.#dialog?.close();
    this.host.onChanged(moved, this.host.texts().moved(moved.title, move));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.element.renderRoot.querySelector('dialog');
  }
}
