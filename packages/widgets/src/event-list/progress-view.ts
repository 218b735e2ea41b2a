import type { EventProgress, HealthEventDetail, TierProgress } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import type { EventPartHost } from './event-host.js';
import { isWalk } from './standing.js';

/** How an entry ended; with the average where steps were counted. */
function resultView({ texts, number }: EventPartHost, { entry }: HealthEventDetail): unknown {
  const words = texts();
  const steps = entry?.avgSteps === undefined ? undefined : number(entry.avgSteps);
  if (entry?.state === 'achieved') {
    const points = number(entry.points ?? 0);
    const heading = steps === undefined ? words.achieved(points) : words.achievedWith(steps, points);
    return banner(words, { kind: 'success', heading });
  }
  if (entry?.state !== 'not_achieved') return nothing;
  const heading = steps === undefined ? words.notAchieved : words.notAchievedWith(steps);
  return banner(words, { kind: 'info', heading });
}

/** What is said of a tier in words, so that nobody needs the bar. */
function tierText(
  { texts, number }: EventPartHost,
  { missingSteps, missingStepsPerDay, points }: TierProgress,
  { status, kind }: HealthEventDetail,
): string {
  const words = texts();
  if (missingSteps === 0) return words.reached;
  if (status === 'finished') return words.notReached;
  if (missingStepsPerDay === undefined) return words.missingInAll(number(missingSteps));
  const perDay = kind === 'team' ? words.missingPerDayOfTeam : words.missingPerDay;
  return perDay(number(missingStepsPerDay), number(points));
}

/** Hundredths of the way to a tier. */
function hundredths(
  { minAvgSteps, missingSteps }: TierProgress,
  { days, daysBegun, avgSteps, teamAvgSteps }: EventProgress,
): number {
  if (missingSteps === 0) return 100;
  const walked = (teamAvgSteps ?? avgSteps) * daysBegun;
  return Math.min(99, Math.floor((walked / (minAvgSteps * days)) * 100));
}

function tiersView(host: EventPartHost, event: HealthEventDetail, progress: EventProgress): unknown {
  const words = host.texts();
  return html`<h4 class="ik-minor-heading" id="ik-tiers">${words.tiers}</h4>
    <ol class="ik-tiers" aria-labelledby="ik-tiers">
      ${progress.tiers.map((tier) => {
        const isReached = tier.missingSteps === 0;
        return html`<li class=${isReached ? 'ik-tier ik-tier-reached' : 'ik-tier'}>
          <p>${words.tier(host.number(tier.minAvgSteps), host.number(tier.points))}</p>
          <progress
            class="ik-bar"
            max="100"
            .value=${hundredths(tier, progress)}
            aria-label=${words.tierBar(host.number(tier.minAvgSteps))}
          ></progress>
          <p class="ik-tier-words">
            ${isReached ? html`<span aria-hidden="true">✓ </span>` : nothing}${tierText(host, tier, event)}
          </p>
        </li>`;
      })}
    </ol>`;
}

function numbersView(host: EventPartHost, { status }: HealthEventDetail, progress: EventProgress): unknown {
  const words = host.texts();
  const { number } = host;
  const { avgSteps, teamAvgSteps, days, daysBegun, daysLeft, daysRecorded } = progress;
  const line = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="ik-numbers">
    ${teamAvgSteps === undefined ? nothing : line(words.teamAverage, words.averageValue(number(teamAvgSteps)))}
    ${line(words.average, words.averageValue(number(avgSteps)))}
    ${status === 'running' ? line(words.daysLeft, words.daysLeftValue(number(daysLeft), number(days))) : nothing}
    ${line(words.recorded, words.recordedValue(number(daysRecorded), number(daysBegun)))}
  </dl>`;
}

/** The way to where steps are recorded, as long as they still count. */
function recordsLink({ texts, recordsHref }: EventPartHost, { status }: HealthEventDetail): unknown {
  const href = recordsHref();
  if (!href || status === 'finished') return nothing;
  return html`<a class="ik-link" href=${href}>${texts().toRecords}</a>`;
}

/** How far the member is in a walking event, or how any event ended. */
export function progressView(
  host: EventPartHost,
  event: HealthEventDetail,
  progress: EventProgress | undefined,
): unknown {
  const words = host.texts();
  const isOver = event.status === 'finished';
  if (!isWalk(event) || !progress) return isOver ? resultView(host, event) : nothing;
  const hasBegun = progress.daysBegun > 0;
  return html`<section aria-labelledby="ik-progress-heading">
    <h3 class="ik-subheading" id="ik-progress-heading">
      ${isOver ? words.resultHeading : words.progressHeading}
    </h3>
    ${isOver ? resultView(host, event) : nothing}
    ${
      hasBegun
        ? html`${event.status === 'tallying' ? banner(words, { kind: 'info', heading: words.tallying(host.date(event.finishedOn)) }) : nothing}
            ${numbersView(host, event, progress)} ${tiersView(host, event, progress)}
            <p class="ik-note">${words.noRecord} ${recordsLink(host, event)}</p>`
        : html`<p class="ik-text">${words.beginsOn(host.date(event.from))}</p>`
    }
    ${isOver ? nothing : html`<p class="ik-note">${words.payDay(host.date(event.finishedOn))}</p>`}
  </section>`;
}
