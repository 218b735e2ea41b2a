import type { EventRanking, HealthEventDetail, RankingRow } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import type { EventPartHost } from './event-host.js';
import { eventsOf } from './events.js';

/** So many rows are shown at first. */
const firstRows = 10;

/** The ranking by nickname or by team, the own row always in it, and whether the others see it. */
export class RankingTable {
  #showsAll = false;
  readonly #work: FormWork;

  constructor(
    private readonly host: EventPartHost,
    private readonly onChanged: (event: HealthEventDetail) => Promise<void>,
  ) {
    this.#work = new FormWork(host);
  }

  view(event: HealthEventDetail, ranking: EventRanking | undefined): unknown {
    if (!ranking) return nothing;
    const texts = this.host.texts();
    return html`<section class="ik-ranking" aria-labelledby="ik-ranking-heading">
      <h3 class="ik-subheading" id="ik-ranking-heading" tabindex="-1">${texts.rankingHeading}</h3>
      <p class="ik-text">${this.#ownText(ranking)}</p>
      ${ranking.items.length > 0 ? this.#tableView(ranking) : nothing} ${this.#moreView(ranking)}
      ${ranking.of === 'members' && event.status !== 'finished' ? this.#choiceView(event) : nothing}
    </section>`;
  }

  #ownText({ of, own, total }: EventRanking): string {
    const texts = this.host.texts();
    const { number } = this.host;
    if (!own) return texts.noOwnTeam;
    const words = of === 'teams' ? texts.ownTeamPlace : texts.ownPlace;
    return words(number(total), number(own.place));
  }

  #tableView({ of, items, own, total }: EventRanking): unknown {
    const texts = this.host.texts();
    const shown = this.#showsAll ? items : items.slice(0, firstRows);
    const apart = own && !shown.some((row) => row.own) ? own : undefined;
    const all = this.host.number(total);
    return html`<table class="ik-table">
      <caption>
        ${of === 'teams' ? texts.teamRankingCaption(all) : texts.rankingCaption(all)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.place}</th>
          <th scope="col">${of === 'teams' ? texts.teamName : texts.nickname}</th>
          <th scope="col" class="ik-steps">${texts.perDay}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((row) => this.#rowView(row, of))}${apart ? this.#rowView(apart, of, true) : nothing}
      </tbody>
    </table>`;
  }

  #rowView({ place, name, avgSteps, own }: RankingRow, of: EventRanking['of'], isApart = false): unknown {
    const texts = this.host.texts();
    const { number } = this.host;
    const mark = own
      ? html` <span class="ik-own-mark">${of === 'teams' ? texts.yourTeam : texts.you}</span>`
      : nothing;
    return html`<tr class="${own ? 'ik-own' : ''} ${isApart ? 'ik-apart' : ''}">
      <td>${texts.placeValue(number(place))}</td>
      <th scope="row"><bdi>${name}</bdi>${mark}</th>
      <td class="ik-steps">${texts.steps(number(avgSteps))}</td>
    </tr>`;
  }

  #moreView({ items }: EventRanking): unknown {
    if (this.#showsAll || items.length <= firstRows) return nothing;
    const last = items.at(-1)?.place ?? items.length;
    return html`<p>
      ${button({ label: this.host.texts().showAll(this.host.number(last)), onClick: this.#showAll })}
    </p>`;
  }

  #choiceView(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    const isShown = event.entry?.inRanking === true;
    return html`<div class="ik-choice">
      <p>${isShown ? texts.isShown : texts.isHidden}</p>
      ${formError(texts, this.#work.problem)}
      <p id="ik-in-ranking">
        ${button({
          label: isShown ? texts.hide : texts.show,
          busy: this.#work.busy,
          onClick: () => void this.#change(event, !isShown),
        })}
      </p>
    </div>`;
  }

  readonly #showAll = (): void => {
    this.#showsAll = true;
    this.host.focus('#ik-ranking-heading');
    this.host.element.requestUpdate();
  };

  async #change({ id: eventId }: HealthEventDetail, inRanking: boolean): Promise<void> {
    if (this.#work.busy) return;
    const texts = this.host.texts();
    await this.#work.run(texts.changing, async () =>
      this.onChanged(await eventsOf(await this.host.client()).enter({ eventId, inRanking })),
    );
    if (this.#work.problem) return;
    this.host.focus('#ik-in-ranking button');
    this.host.announce(inRanking ? texts.nowShown : texts.nowHidden);
  }
}
