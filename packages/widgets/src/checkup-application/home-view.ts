import type { CheckupApplication, CheckupPerson } from '@ikiiki/sdk/contract';
import { fiscalYearStart } from '@ikiiki/sdk/rules/fiscal-year';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import { applicationView } from './application-view.js';
import type { CheckupTexts } from './checkup-application.messages.js';
import type { CheckupContent, Outcome, Place } from './checkup-host.js';
import { formatDay, stateName } from './checkup-texts.js';

interface HomeOptions {
  readonly texts: CheckupTexts;
  readonly language: Language;
  readonly content: CheckupContent;
  /** What has just been done. */
  readonly outcome: Outcome | undefined;
  readonly busy: boolean;
  readonly onGo: (place: Place) => void;
  readonly onApply: (person: CheckupPerson) => void;
}

const overStates: readonly string[] = ['visited', 'cancelled', 'expired'];

/** The application of a person's fiscal year; what was cancelled counts no longer. */
const currentOf = ({ courses, applications }: CheckupContent, { id }: CheckupPerson) =>
  applications.find(
    ({ person, fiscalYear, status }) =>
      person.id === id &&
      fiscalYear === courses.fiscalYear &&
      (status.state === 'visited' || !overStates.includes(status.state)),
  );

/** What each may apply for in this fiscal year or has applied for, and what was before. */
export function homeView(options: HomeOptions): unknown {
  const { texts, content } = options;
  const { people } = content.courses;
  const current = people.map((person) => currentOf(content, person));
  const past = content.applications.filter((application) => !current.includes(application));
  return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
    ${outcomeView(options)} ${people.map((person, index) => personView(options, person, current[index]))}
    ${past.length > 0 ? pastView(options, past) : nothing}`;
}

function outcomeView({ texts, outcome }: HomeOptions): unknown {
  if (!outcome) return nothing;
  return banner(texts, {
    kind: 'success',
    heading: texts[`${outcome}Heading`],
    body: texts[`${outcome}Text`],
  });
}

function personView(
  options: HomeOptions,
  person: CheckupPerson,
  application: CheckupApplication | undefined,
): unknown {
  const { texts, language, content, onGo } = options;
  const year = String(content.courses.fiscalYear);
  const heading = person.name ? texts.yearOf(year, person.name) : texts.year(year);
  return html`<section class="ik-person">
    <h3 class="ik-subheading">${heading}</h3>
    ${
      application && application.status.state !== 'draft'
        ? applicationView({
            texts,
            language,
            application,
            on: content.courses.today,
            onGo: (name) => onGo({ name, application }),
          })
        : beginView(options, person, application)
    }
  </section>`;
}

/** The way to an application, or back into one that is begun. */
function beginView(
  options: HomeOptions,
  person: CheckupPerson,
  draft: CheckupApplication | undefined,
): unknown {
  const { texts, language, content, busy, onApply } = options;
  const { courses } = content;
  const { firstOn, lastOn, fiscalYear, items } = courses;
  if (firstOn > lastOn) {
    return banner(texts, {
      kind: 'info',
      heading: texts.closedHeading(String(fiscalYear)),
      body: texts.closedText(formatDate(fiscalYearStart(fiscalYear + 1), language)),
    });
  }
  const count = person.name ? undefined : items.filter(({ eligible }) => eligible).length;
  if (count === 0 && !draft) return noCourseView(options);
  return html`${
    draft
      ? banner(texts, {
          kind: 'info',
          heading: texts.draftHeading,
          body: draft.savedAt && texts.draftText(formatTime(draft.savedAt, language)),
        })
      : html`<p class="ik-text">
            ${texts.days(formatDay(firstOn, language), formatDay(lastOn, language))}
          </p>`
  }
    ${
      count === undefined || draft
        ? nothing
        : html`<p class="ik-text">
            ${texts.courseCount(formatNumber(count, language))}
          </p>`
    }
    <div class="ik-actions" data-to="apply">
      ${button({
        label: draft ? texts.goOn : texts.apply,
        kind: 'primary',
        busy,
        onClick: () => onApply(person),
      })}
    </div>`;
}

/** Nothing can be begun; why is to be seen. */
const noCourseView = ({ texts, busy, onGo }: HomeOptions): unknown =>
  html`<p class="ik-text">${texts.noCourse}</p>
    <div class="ik-actions" data-to="courses">
      ${button({ label: texts.lookAtCourses, busy, onClick: () => onGo({ name: 'courses' }) })}
    </div>`;

function pastView({ texts, language }: HomeOptions, past: readonly CheckupApplication[]): unknown {
  return html`<section>
    <h3 class="ik-subheading">${texts.pastHeading}</h3>
    <ul class="ik-past">
      ${past.map(
        ({ fiscalYear, course, facility, fixedOn, status, person }) => html`<li>
          <p class="ik-past-name">
            ${texts.pastYear(String(fiscalYear))}
            <span lang="ja">${person.name ?? nothing} ${course?.name ?? nothing}</span>
          </p>
          <p class="ik-quiet">
            ${stateName(texts, status.state)}${fixedOn ? html` · ${formatDay(fixedOn, language)}` : nothing}
            ${facility ? html` · <span lang="ja">${facility.name}</span>` : nothing}
          </p>
        </li>`,
      )}
    </ul>
  </section>`;
}
