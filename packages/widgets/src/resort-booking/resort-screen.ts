import type { Resort, ResortRoomType } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { choices } from './choices.js';
import { monthText, yenText } from './dates.js';
import { termsView } from './fee-view.js';
import { monthCalendar } from './month-calendar.js';
import type { PartHost } from './part-host.js';

/** One resort: what it is, what it costs, and its days. */
export class ResortScreen {
  #month: string | undefined;
  #roomTypeId: string | undefined;

  constructor(private readonly host: PartHost) {}

  view(id: string): unknown {
    const texts = this.host.texts();
    const resort = this.host.content().resorts.find((one) => one.id === id);
    if (!resort) return '';
    return html`<h2 class="ik-heading" tabindex="-1" lang="ja">${resort.name}</h2>
      ${resort.description.map((text) => html`<p class="ik-text" lang="ja">${text}</p>`)}
      ${this.#factsView(resort)}
      <section aria-labelledby="ik-rooms">
        <h3 class="ik-subheading" id="ik-rooms">${texts.roomsHeading}</h3>
        <p class="ik-text">${texts.feeNote}</p>
        ${resort.roomTypes.map((roomType) => this.#feesView(resort, roomType))}
      </section>
      <details class="ik-past">
        <summary>${texts.termsHeading}</summary>
        ${termsView(this.host, resort)}
      </details>
      ${this.#calendarView(resort)}
      <div class="ik-actions">
        ${button({ label: texts.toHome, onClick: () => this.host.screens().back() })}
      </div>`;
  }

  #yen(value: number): string {
    return yenText(value, this.host.language());
  }

  #factsView({ checkInFrom, checkOutUntil, dinner }: Resort): unknown {
    const texts = this.host.texts();
    return html`<dl class="ik-facts">
      <div class="ik-fact"><dt>${texts.times}</dt><dd>${texts.checkInOut(checkInFrom, checkOutUntil)}</dd></div>
      <div class="ik-fact">
        <dt>${texts.dinner}</dt>
        <dd>
          ${dinner ? texts.dinnerFee(this.#yen(dinner.adultYen), this.#yen(dinner.childYen)) : texts.noDinner}
        </dd>
      </div>
    </dl>`;
  }

  #feesView({ seasons }: Resort, { name, capacity, rooms, fees }: ResortRoomType): unknown {
    const texts = this.host.texts();
    const number = (value: number) => formatNumber(value, this.host.language());
    const nameOf = (id: string) => seasons.find((season) => season.id === id)?.name ?? id;
    return html`<h4 class="ik-card-name" lang="ja">${name}</h4>
      <p>${texts.roomFacts(number(capacity), number(rooms))}</p>
      <table class="ik-table">
        <caption class="ik-unseen">${texts.feeCaption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">${texts.season}</th>
            <th scope="col">${texts.feeRoom}</th>
            <th scope="col">${texts.feeAdult}</th>
            <th scope="col">${texts.feeChild}</th>
          </tr>
        </thead>
        <tbody>
          ${fees.map(
            (fee) => html`<tr>
              <th scope="row" lang="ja">${nameOf(fee.seasonId)}</th>
              <td>${this.#yen(fee.roomYen)}</td>
              <td>${this.#yen(fee.adultYen)}</td>
              <td>${this.#yen(fee.childYen)}</td>
            </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #calendarView(resort: Resort): unknown {
    const texts = this.host.texts();
    const { rounds } = this.host.content();
    const months = rounds.map(({ month }) => month);
    const first = rounds.find(({ arrivals }) => arrivals)?.month ?? months[0];
    const room = resort.roomTypes.find(({ id }) => id === this.#roomTypeId) ?? resort.roomTypes[0];
    const month = this.#month ?? first;
    if (month === undefined) return '';
    const at = months.indexOf(month);
    const go = (to: string | undefined) => () => {
      if (to === undefined) return;
      this.#month = to;
      this.host.element.requestUpdate();
      this.host.announce(monthText(to, this.host.language()));
    };
    return html`<section aria-labelledby="ik-month">
      <h3 class="ik-subheading">${texts.calendarHeading}</h3>
      <div class="ik-pager">
        ${button({ label: texts.monthBefore, disabled: at <= 0, onClick: go(months[at - 1]) })}
        <h4 class="ik-pager-name" id="ik-month">${monthText(month, this.host.language())}</h4>
        ${button({ label: texts.monthAfter, disabled: at >= months.length - 1, onClick: go(months[at + 1]) })}
      </div>
      ${
        resort.roomTypes.length > 1
          ? choices(texts, {
              name: 'ik-look-room',
              legend: texts.room,
              isChosen: true,
              inline: true,
              options: resort.roomTypes.map(({ id, name }) => ({ value: id, label: name, lang: 'ja' })),
              chosen: room?.id,
              onChoose: (id) => {
                this.#roomTypeId = id;
                this.host.element.requestUpdate();
              },
            })
          : ''
      }
      ${
        room
          ? monthCalendar(this.host, {
              resort,
              month,
              roomTypeId: room.id,
              from: rounds.find((round) => round.month === month)?.arrivals?.from,
            })
          : ''
      }
    </section>`;
  }
}
