import type { CheckupCourse } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { Courses } from './checkup-host.js';
import { fact, yenText } from './checkup-texts.js';
import { type Choice, totalOf } from './choice.js';
import { groupView } from './group-view.js';
import type { AllTexts } from './pages-host.js';

interface CourseStepOptions {
  readonly texts: AllTexts;
  readonly language: Language;
  readonly courses: Courses;
  readonly choice: Choice;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly onChoose: (chosen: Partial<Choice>) => void;
}

/** The courses for the person, the options of the one that is chosen, and why the others are not for the person. */
export function courseStep(options: CourseStepOptions): unknown {
  const { texts, language, courses, choice, errors } = options;
  const open = courses.items.filter(({ eligible }) => eligible);
  const closed = courses.items.filter(({ eligible }) => !eligible);
  return html`${groupView(texts, {
    id: 'ik-course',
    heading: texts.courseHeading,
    support: texts.courseSupport(String(courses.fiscalYear)),
    error: errors.courseId,
    content:
      open.length === 0
        ? html`<p class="ik-text">${texts.noCourse}</p>`
        : html`<div class="ik-choices">${open.map((course) => courseView(options, course))}</div>`,
  })}
  ${optionsView(options)}
  ${
    choice.course
      ? html`<p class="ik-total">
          ${texts.total} <strong>${yenText(texts, language, totalOf(choice))}</strong>
        </p>`
      : nothing
  }
  ${
    closed.length > 0
      ? html`<details class="ik-details ik-closed">
          <summary>${texts.notForYou}</summary>
          ${closedCourses(texts, language, closed)}
        </details>`
      : nothing
  }`;
}

function courseView({ texts, language, choice, errors, onChoose }: CourseStepOptions, course: CheckupCourse) {
  const { id, name, description, includes, copayYen } = course;
  const offered = course.options.map((option) => option.id);
  return html`<div class="ik-choice">
    <label class="ik-choice-label">
      <input
        type="radio"
        name="ik-course"
        .value=${id}
        ?data-invalid=${errors.courseId !== undefined}
        .checked=${live(choice.course?.id === id)}
        @change=${() =>
          onChoose({ course, optionIds: choice.optionIds.filter((one) => offered.includes(one)) })}
      />
      <span class="ik-choice-text">
        <span class="ik-choice-name" lang="ja">${name}</span>
        <span class="ik-price">${yenText(texts, language, copayYen)}</span>
        <span class="ik-quiet" lang="ja">${description}</span>
      </span>
    </label>
    <details class="ik-details">
      <summary>${texts.includes}</summary>
      <p lang="ja">${includes.join('、')}</p>
    </details>
  </div>`;
}

function optionsView({ texts, language, choice, errors, onChoose }: CourseStepOptions): unknown {
  const { course, optionIds } = choice;
  if (!course || course.options.length === 0) return nothing;
  const toggle = (id: string, isChosen: boolean) =>
    onChoose({ optionIds: isChosen ? [...optionIds, id] : optionIds.filter((one) => one !== id) });
  return groupView(texts, {
    id: 'ik-options',
    heading: texts.optionsHeading,
    mark: 'optional',
    support: texts.optionsSupport,
    error: errors.optionIds,
    content: html`<div class="ik-choices">
      ${course.options.map(
        ({ id, name, copayYen }) => html`<label class="ik-choice ik-choice-label">
          <input
            type="checkbox"
            name="ik-options"
            .value=${id}
            .checked=${live(optionIds.includes(id))}
            @change=${(event: Event) => toggle(id, (event.currentTarget as HTMLInputElement).checked)}
          />
          <span class="ik-choice-text ik-choice-line">
            <span lang="ja">${name}</span>
            <span class="ik-price">${yenText(texts, language, copayYen)}</span>
          </span>
        </label>`,
      )}
    </div>`,
  });
}

/** Why a course is not for the person, and from when it will be. */
function refusalText(texts: AllTexts, language: Language, course: CheckupCourse): string {
  const { refusal, eligibleFrom, relationship, sex, minAge = 0, maxAge = 0 } = course;
  const number = (value: number) => formatNumber(value, language);
  const insured = relationship === 'insured';
  const reasons: Readonly<Record<string, string>> = {
    relationship: insured ? texts.refusedRelationshipInsured : texts.refusedRelationshipDependant,
    sex: sex === 'female' ? texts.refusedSexFemale : texts.refusedSexMale,
    too_old: texts.refusedTooOld(number(maxAge)),
    too_young: texts.refusedTooYoung(number(minAge)),
  };
  const reason = reasons[refusal ?? ''] ?? texts.refusedOther;
  return eligibleFrom ? `${reason}${texts.eligibleFrom(formatDate(eligibleFrom, language))}` : reason;
}

/** Courses for others, each with the reason. */
export const closedCourses = (
  texts: AllTexts,
  language: Language,
  courses: readonly CheckupCourse[],
): unknown =>
  html`<dl class="ik-facts">
    ${courses.map((course) =>
      fact(html`<span lang="ja">${course.name}</span>`, refusalText(texts, language, course)),
    )}
  </dl>`;
