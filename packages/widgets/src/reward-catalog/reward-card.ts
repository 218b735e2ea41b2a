import type { Reward } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { RewardCatalogTexts } from './reward-catalog.messages.js';
import { categoryNameOf } from './shelf.js';

/** From here on it is told how many are left. */
const fewLeft = 3;

/** How a reward arrives and when, in the reader's words. */
export function deliveryText(
  texts: Pick<RewardCatalogTexts, 'delivery'>,
  { delivery, deliveryDays }: Pick<Reward, 'delivery' | 'deliveryDays'>,
  language: Language,
): string {
  return texts.delivery(delivery, deliveryDays > 0 ? formatNumber(deliveryDays, language) : undefined);
}

/** Can be had, with so many points. */
export const isWithinReach = ({ points, stock }: Reward, available: number): boolean =>
  points <= available && stock !== 0;

/** One reward; where it cannot be had now, why not stands in the place of its button. */
export function rewardCard(
  texts: RewardCatalogTexts,
  language: Language,
  reward: Reward,
  { available, onChoose }: { readonly available: number; readonly onChoose: (reward: Reward) => void },
): unknown {
  const { id, name, description, points, stock } = reward;
  const number = (value: number) => formatNumber(value, language);
  return html`<li class="ik-reward" data-reward=${id}>
    <p class="ik-reward-category">${texts.categoryOf(categoryNameOf(reward))}</p>
    <h3 class="ik-reward-name" tabindex="-1">${name}</h3>
    <p>${description}</p>
    <p class="ik-reward-delivery">${deliveryText(texts, reward, language)}</p>
    <p class="ik-reward-points">
      <strong>${texts.points(number(points))}</strong>
      ${
        stock !== undefined && stock > 0 && stock <= fewLeft
          ? html`<span class="ik-reward-few">${texts.fewLeft(number(stock))}</span>`
          : nothing
      }
    </p>
    ${
      isWithinReach(reward, available)
        ? button({ label: texts.choose, name: texts.chooseThis(name), onClick: () => onChoose(reward) })
        : html`<p class="ik-reward-not-now">
            ${stock === 0 ? texts.soldOut : texts.missing(number(points - available))}
          </p>`
    }
  </li>`;
}
