import type { HealthScore } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import type { CheckupView } from './checkup-view.js';

/** At most so many scores, the newest. */
const shownScores = 5;

/** 健康度 as it was given: its number, its scale, its day, and the ones before. */
export function scoreView(view: CheckupView, score: HealthScore | undefined): unknown {
  if (!score) return nothing;
  const { texts } = view;
  const { scale, label, method, asOf, trend } = score;
  const name = texts.scoreLabel(label);
  const shown = trend.slice(-shownScores);
  return html`<section class="ik-card" aria-labelledby="ik-score">
    <h3 class="ik-section" id="ik-score">${name}</h3>
    <p class="ik-score"><span class="ik-score-value">${score.value}</span> / ${scale.max}</p>
    <p>${texts.scoreAsOf(view.date(asOf))}</p>
    <p>${texts.scoreScale(String(scale.min), String(scale.max), scale.better === 'higher')}</p>
    <p class="ik-note">${texts.scoreMethod(method)}</p>
    ${
      shown.length > 1
        ? html`<table class="ik-scores">
            <caption>${texts.scoreCaption(name)}</caption>
            <thead>
              <tr><th scope="col">${texts.scoreDate}</th><th scope="col">${texts.scoreValue}</th></tr>
            </thead>
            <tbody>
              ${shown.map(
                (one, index) =>
                  html`<tr>
                    <th scope="row">
                      ${view.date(one.asOf)}
                      ${
                        index > 0 && shown[index - 1]?.method !== one.method
                          ? html`<span class="ik-note">${texts.scoreMethodChanged}</span>`
                          : nothing
                      }
                    </th>
                    <td>${one.value}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
  </section>`;
}
